/** Hands a file to the reader under a name. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click has passed.
  setTimeout(() => URL.revokeObjectURL(address), 30_000);
}
