/** Draws what the map shows as a picture of its own, in the colours of the page, and hands it to the reader. */
import type { AtlasScene } from './atlas-scene.ts';
import { frameOf } from './locator-frame.ts';
import { shownBounds } from './map-view.ts';
import { usePictureParts, type PictureContent } from './use-picture-parts.ts';

/** How to save what the scene shows; undefined while there is nothing to draw. */
export function useSavePicture(scene: AtlasScene | undefined, content: PictureContent) {
  const parts = usePictureParts(content);
  const { basemap } = content;
  if (!scene || !basemap) return undefined;
  return async (format: 'PNG' | 'SVG') => {
    // Few save a picture: what draws it is loaded when somebody does.
    const [{ drawPicture }, { savePicture }] = await Promise.all([
      import('./picture.ts'),
      import('./save-picture.ts'),
    ]);
    const style = getComputedStyle(scene.map.getContainer());
    const markup = drawPicture({
      ...parts,
      basemap,
      frame: frameOf(shownBounds(scene.map)),
      width: scene.map.getSize().x,
      tone: (name) => style.getPropertyValue(`--${name}`).trim(),
    });
    return savePicture(markup, format, 'putuo-map');
  };
}
