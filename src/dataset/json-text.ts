/**
 * Reads JSON as a person writes it by hand. JSON.parse does the reading; this scanner only finds where a text
 * stops being JSON and says in a sentence what to do there, and finds keys written twice, of which JSON.parse
 * would silently drop the first.
 */
export interface JsonFault {
  line: number;
  column: number;
  advice: string;
}

export interface RepeatedKey {
  path: (string | number)[];
  key: string;
}

export type JsonReading = { value: unknown; repeatedKeys: RepeatedKey[] } | { fault: JsonFault };

class Stop extends Error {
  readonly offset: number;
  constructor(offset: number, advice: string) {
    super(advice);
    this.offset = offset;
  }
}

const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
// A text with its escapes; control characters, line breaks among them, are not allowed inside.
// eslint-disable-next-line no-control-regex
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const BLANK = /[ \t\r\n]*/y;

export function readJson(source: string): JsonReading {
  const text = source.replace(/^\ufeff/, '');
  const repeatedKeys: RepeatedKey[] = [];
  let at = 0;

  const skip = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(text)?.[0];
    if (match !== undefined) at += match.length;
    return match;
  };
  const peek = (): string => {
    skip(BLANK);
    return text.charAt(at);
  };
  const stop = (advice: string): never => {
    throw new Stop(at, advice);
  };

  const readString = (): string => {
    const raw = skip(STRING);
    return raw === undefined ? stop(stringAdvice(text, at)) : (JSON.parse(raw) as string);
  };

  const readItems = (close: string, readItem: () => void): void => {
    at += 1;
    if (peek() === close) return void (at += 1);
    for (;;) {
      readItem();
      const next = peek();
      if (next === close) return void (at += 1);
      if (next !== ',')
        stop(
          next === ''
            ? 'the file ends too early; write the missing closing } or ]'
            : missingComma(next, close),
        );
      at += 1;
      if (peek() === close) stop(`remove the comma before this ${close}`);
    }
  };

  const readValue = (path: (string | number)[]): void => {
    const next = peek();
    if (next === '{') {
      const keys = new Set<string>();
      readItems('}', () => {
        if (peek() !== '"')
          stop(valueAdvice(peek(), 'write a field name in straight quotation marks "…" here'));
        const key = readString();
        if (keys.has(key)) repeatedKeys.push({ path: [...path, key], key });
        keys.add(key);
        if (peek() !== ':') stop(`write a colon : after the field name "${key}"`);
        at += 1;
        readValue([...path, key]);
      });
    } else if (next === '[') {
      let index = 0;
      readItems(']', () => readValue([...path, index++]));
    } else if (next === '"') {
      readString();
    } else if (skip(LITERAL) === undefined) {
      stop(valueAdvice(next, 'write a text in "…", a number, true, false, a list […] or a group {…} here'));
    }
  };

  try {
    readValue([]);
    if (peek() !== '') stop('remove everything after the end of the data, from here on');
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    const before = text.slice(0, error.offset).split('\n');
    return {
      fault: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, advice: error.message },
    };
  }
  return { value: JSON.parse(text), repeatedKeys };
}

const missingComma = (next: string, close: string): string =>
  next === '，' ? 'write the comma , at half width' : `write a comma before this, or close with ${close}`;

function valueAdvice(next: string, otherwise: string): string {
  if (next === '') return 'the file ends too early; write the missing closing } or ]';
  if ("“”‘’'「」＂".includes(next)) return 'write straight quotation marks " instead of this one';
  if (next === ',') return 'remove this comma, or write what is missing before it';
  if (next === '/' || next === '#') return 'remove the remark; a data file holds no remarks, use editorNote';
  return otherwise;
}

function stringAdvice(text: string, at: number): string {
  const line = /[^\n]*/y;
  line.lastIndex = at;
  const rest = line.exec(text)?.[0] ?? '';
  return /[^"\\]"\s*[,}\]:]?\s*$/.test(rest.slice(1)) || /\\/.test(rest)
    ? 'write \\" for a quotation mark and \\\\ for a backslash inside this text'
    : 'close this text with " on the same line';
}
