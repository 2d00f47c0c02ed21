/** Reading and writing inside a record that is being put together from cells. */

export type Document = Record<string, unknown>;
export type DocumentPath = readonly string[];

export function isGroup(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function valueAt(document: Document, path: DocumentPath): unknown {
  return path.reduce<unknown>((inside, step) => (isGroup(inside) ? inside[step] : undefined), document);
}

export function textAt(document: Document, path: DocumentPath): string {
  const value = valueAt(document, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Sets a value, making the groups on its way; `undefined` takes it out, and groups that it leaves empty too. */
export function setAt(document: Document, path: DocumentPath, value: unknown): void {
  const [step, ...rest] = path;
  if (step === undefined) return;
  if (rest.length === 0) {
    if (value === undefined) delete document[step];
    else document[step] = value;
    return;
  }
  const inside = document[step];
  if (isGroup(inside)) {
    setAt(inside, rest, value);
    if (Object.keys(inside).length === 0) delete document[step];
  } else if (value !== undefined) {
    const made: Document = {};
    setAt(made, rest, value);
    document[step] = made;
  }
}

/** The texts of a list; none where there is no list. */
export function textsAt(document: Document, path: DocumentPath): string[] {
  const value = valueAt(document, path);
  return Array.isArray(value) ? value.filter((text): text is string => typeof text === 'string') : [];
}
