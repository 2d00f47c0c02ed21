/** Who a record is: its id, its file name and its folder agree, and nobody else has the id. */
import type { Draft } from './check-draft.ts';
import { problem, type Problem } from './problem.ts';

export function* checkIdentity({ records }: Draft): Generator<Problem> {
  const owners = new Map<string, string>();
  for (const { file, id: fileId, folder, fields } of records) {
    const id = fields.id ?? fileId;
    if (id !== fileId) {
      const message = `The file is called ${fileId}.json and the id in it is “${id}”; make the two equal. An id that was published never changes.`;
      yield problem('file-name', file, ['id'], message);
    }
    if (fields.type !== undefined && fields.type !== folder.type) {
      const message = `The record is of type “${fields.type}” but lies in the folder for “${folder.type}”; correct the type or move the file.`;
      yield problem('folder', file, ['type'], message);
    }
    const owner = owners.get(id);
    if (owner !== undefined) {
      const message = `The id “${id}” already belongs to ${owner}; choose another id for the newer record.`;
      yield problem('duplicate-id', file, ['id'], message);
    }
    owners.set(id, owner ?? file);
  }
}
