import type { DocumentKind, DocumentOf } from './document-schemas.ts';

/** What was read, checked against its shape; the document and the code that checks it travel together. */
export async function parsed<Kind extends DocumentKind>(
  kind: Kind,
  document: Promise<unknown>,
): Promise<DocumentOf<Kind>> {
  const [json, { documentSchemas }] = await Promise.all([document, import('./document-schemas.ts')]);
  return documentSchemas[kind].parse(json) as DocumentOf<Kind>;
}
