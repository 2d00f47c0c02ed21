/** A, B, … Z, AA: what a spreadsheet calls the column at a place counted from 0. */
export function letterOf(index: number): string {
  const before = Math.floor(index / 26);
  return (before > 0 ? letterOf(before - 1) : '') + String.fromCharCode(65 + (index % 26));
}
