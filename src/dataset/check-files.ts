/**
 * The first pass: what lies in the folder, whether it can be read, and the shape of each file.
 */
import { shapeProblems } from './check-shape.ts';
import {
  DATA_SCHEMAS,
  RECORD_FOLDERS,
  SINGLE_FILES,
  dataKindOf,
  folderOf,
  isOtherFile,
  type DataFile,
  type DataKind,
} from './data-kind.ts';
import { DISTRICT_FILE } from './district.ts';
import { readJson } from './json-text.ts';
import { problem, type Problem } from './problem.ts';

/** A file that belongs to the directory. One that is no JSON has the value undefined: it is there, but empty. */
export interface DataDocument {
  file: string;
  kind: DataKind;
  text: string;
  value: unknown;
  /** Whether reading lost nothing. Only then may the file be written anew. */
  certain: boolean;
}

export function readDocuments(files: readonly DataFile[]): {
  documents: DataDocument[];
  problems: Problem[];
} {
  const problems = missingFiles(files);
  const documents: DataDocument[] = [];
  for (const { path: file, text } of files) {
    const kind = dataKindOf(file);
    if (kind === undefined) {
      if (!isOtherFile(file)) problems.push(problem('unknown-file', file, [], unknownFileMessage(file)));
      continue;
    }
    const decoded = !text.includes('\ufffd');
    if (!decoded) {
      const message = 'The file is not saved as UTF-8; save it again with the encoding UTF-8.';
      problems.push(problem('encoding', file, [], message));
    }
    const reading = readJson(text);
    if ('fault' in reading) {
      const { line, column, advice } = reading.fault;
      problems.push(problem('syntax', file, [], `Line ${line}, column ${column}: ${advice}.`));
      documents.push({ file, kind, text, value: undefined, certain: false });
      continue;
    }
    for (const { path, key } of reading.repeatedKeys) {
      const message = `“${key}” is written twice in this place; keep one of the two.`;
      problems.push(problem('repeated-key', file, path, message));
    }
    problems.push(...shapeProblems(file, reading.value, DATA_SCHEMAS[kind]));
    const certain = decoded && reading.repeatedKeys.length === 0;
    documents.push({ file, kind, text, value: reading.value, certain });
  }
  return { documents, problems };
}

function missingFiles(files: readonly DataFile[]): Problem[] {
  const present = new Set(files.map(({ path }) => path));
  return [...Object.keys(SINGLE_FILES), DISTRICT_FILE]
    .filter((file) => !present.has(file))
    .map((file) =>
      problem('missing-file', file, [], `The file ${file} is missing; restore it from the last version.`),
    );
}

function unknownFileMessage(file: string): string {
  const folder = folderOf(file);
  if (Object.hasOwn(RECORD_FOLDERS, folder)) {
    return `Only records belong in ${folder}/; name the file like its id with the ending .json, or move it away.`;
  }
  return `This file or its folder does not belong to the data; move it to one of ${Object.keys(RECORD_FOLDERS).join(', ')}, or remove it.`;
}
