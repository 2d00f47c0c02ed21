/** Columns of a number or a date. */
import type { z } from 'zod';
import { setAt, textAt, type DocumentPath } from '../dataset/document-path.ts';
import { daySchema } from '../domain/date.ts';
import { tidy } from './cell-text.ts';
import type { Column } from './column.ts';
import { SheetFault } from './fault.ts';

interface Traits {
  readonly title: string;
  readonly help: string;
  readonly width?: number;
  readonly isRequired?: boolean;
  readonly isHidden?: boolean;
}

export function numberColumn(path: DocumentPath, traits: Traits, schema: z.ZodType): Column {
  return {
    width: 12,
    ...traits,
    isNumber: true,
    paths: [path],
    tell: (document) => textAt(document, path),
    put(document, text) {
      const value = tidy(text);
      if (value === undefined) return setAt(document, path, undefined);
      const number = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
      if (!schema.safeParse(number).success) throw new SheetFault('notThisForm', { value });
      return setAt(document, path, number);
    },
  };
}

/** 2024/4/19, 2024.4.19 and 2024年4月19日 are taken as they are meant. */
function dashedDate(text: string): string {
  const match = /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(?:(\d{1,2})\s*日?)?)?$/u.exec(text);
  if (!match) return text.replace(/^(\d{4})年$/u, '$1');
  const [, year, month = '', day] = match;
  return [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
}

/** @param schema a day, or a date as exact as its source */
export function dateColumn(path: DocumentPath, traits: Traits, schema: z.ZodType): Column {
  return {
    width: 13,
    ...traits,
    day: schema === daySchema ? 'exact' : 'partial',
    paths: [path],
    tell: (document) => textAt(document, path),
    put: (document, text) => setAt(document, path, dateOf(text, schema)),
  };
}

export function dateOf(text: string, schema: z.ZodType): string | undefined {
  const value = tidy(text);
  if (value === undefined) return undefined;
  const date = dashedDate(value);
  if (!schema.safeParse(date).success) throw new SheetFault('notThisForm', { value });
  return date;
}
