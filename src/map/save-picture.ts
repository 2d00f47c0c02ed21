/** Hands a picture of the map to the reader as a file. */
import { saveFile } from '../ui/save-file.ts';

/** Two pixels for one, so that it stays sharp in print. */
const SHARPNESS = 2;

async function paint(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * SHARPNESS;
    canvas.height = image.naturalHeight * SHARPNESS;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('The browser gave no picture.'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

export async function savePicture(markup: string, format: 'PNG' | 'SVG', name: string): Promise<void> {
  const svg = new Blob([markup], { type: 'image/svg+xml;charset=utf-8' });
  if (format === 'SVG') saveFile(svg, `${name}.svg`);
  else saveFile(await paint(svg), `${name}.png`);
}
