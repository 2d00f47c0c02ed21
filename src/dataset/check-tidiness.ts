/** The third pass: a file that says the right thing in the wrong form. `npm run data:tidy` repairs it. */
import { canonicalJson, hasFullWidth } from './canonical.ts';
import type { DataDocument } from './check-files.ts';
import { jsonNodes } from './json-nodes.ts';
import { problem, type Problem } from './problem.ts';

export function checkTidiness({ file, kind, text, value, certain }: DataDocument): Problem[] {
  if (!certain) return [];
  const canonical = canonicalJson(value, kind);
  if (text === canonical) return [];
  const message = `The file is not tidy (${differences(text, value, canonical).join('; ')}); run npm run data:tidy.`;
  return [problem('untidy', file, [], message)];
}

function differences(text: string, value: unknown, canonical: string): string[] {
  const strings = [...jsonNodes(value)].flatMap((node) =>
    typeof node.value === 'string' ? [node.value] : [],
  );
  const found = [
    text.startsWith('\ufeff') && 'a byte order mark at its start',
    text.includes('\r') && 'line ends of Windows',
    strings.some((string) => string !== string.normalize('NFC')) && 'characters not in NFC',
    strings.some((string) => string !== string.trim()) && 'white space at the end of a text',
    strings.some(hasFullWidth) && 'full-width Latin letters or digits',
    itemCount(value) !== itemCount(JSON.parse(canonical)) && 'an item listed twice',
  ].filter((difference) => difference !== false);
  if (found.length > 0) return found;
  return [sameOrder(value, canonical) ? 'line breaks or indentation' : 'the order of fields or list items'];
}

const itemCount = (value: unknown): number => [...jsonNodes(value)].length;

const sameOrder = (value: unknown, canonical: string): boolean =>
  JSON.stringify(value) === JSON.stringify(JSON.parse(canonical));
