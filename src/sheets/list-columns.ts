/** Columns that hold a list of small things, one a line of the cell, its parts between bars. */
import type { z } from 'zod';
import { linesOf } from './cell-text.ts';
import type { Column } from './column.ts';
import { setAt } from '../dataset/document-path.ts';
import { SheetFault } from './fault.ts';
import { AUDIENCE_LABELS, FIELD_LABELS } from './labels.ts';
import {
  date,
  entry,
  itemOf,
  labels,
  lineOf,
  onlyYes,
  plain,
  sector,
  sourceNumber,
  type Part,
} from './line-parts.ts';

interface ListTraits {
  readonly title: string;
  readonly help: string;
  readonly isRequired?: boolean;
  readonly width?: number;
  /** Whether the schema wants the list even where it is empty. */
  readonly keepsEmpty?: boolean;
  /** The form of one item. */
  readonly schema: z.ZodType;
}

function listColumn(
  field: string,
  parts: readonly Part[],
  { keepsEmpty = false, schema, ...traits }: ListTraits,
): Column {
  return {
    width: 48,
    ...traits,
    paths: [[field]],
    tell(document, lexicon) {
      const list = document[field];
      return Array.isArray(list) ? list.map((item) => lineOf(item, parts, lexicon)).join('\n') : '';
    },
    put(document, text, lexicon) {
      const items = linesOf(text).map((line) => {
        const item = itemOf(line, parts, lexicon);
        if (!schema.safeParse(item).success) throw new SheetFault('notThisForm', { value: line });
        return item;
      });
      setAt(document, [field], items.length > 0 || keepsEmpty ? items : undefined);
    },
  };
}

const localisedParts = (...path: string[]): Part[] => [
  plain(...path, 'zh-Hans'),
  plain(...path, 'en'),
  plain(...path, 'zh-Hant'),
];

export const proseListColumn = (field: string, traits: ListTraits): Column =>
  listColumn(field, localisedParts(), traits);

export const sourceListColumn = (traits: ListTraits): Column =>
  listColumn(
    'sources',
    [
      plain('title'),
      plain('publisher'),
      date('date'),
      plain('url'),
      labels(FIELD_LABELS, 'supports'),
      onlyYes('titleDescribed'),
    ],
    traits,
  );

export const factListColumn = (traits: ListTraits): Column =>
  listColumn(
    'facts',
    [
      plain('label', 'zh-Hans'),
      plain('value', 'zh-Hans'),
      date('asOf'),
      sourceNumber('source'),
      plain('label', 'en'),
      plain('value', 'en'),
      plain('label', 'zh-Hant'),
      plain('value', 'zh-Hant'),
    ],
    traits,
  );

export const occasionListColumn = (traits: ListTraits): Column =>
  listColumn(
    'dates',
    [
      date('date'),
      date('dateEnd'),
      plain('text', 'zh-Hans'),
      sourceNumber('source'),
      plain('text', 'en'),
      plain('text', 'zh-Hant'),
    ],
    traits,
  );

export const measureListColumn = (traits: ListTraits): Column =>
  listColumn(
    'measures',
    [
      plain('text', 'zh-Hans'),
      plain('amount', 'zh-Hans'),
      plain('text', 'en'),
      plain('amount', 'en'),
      plain('text', 'zh-Hant'),
      plain('amount', 'zh-Hant'),
      labels(AUDIENCE_LABELS, 'audience'),
    ],
    traits,
  );

export const leadListColumn = (traits: ListTraits): Column =>
  listColumn('leads', [sector('sector'), entry('entry')], traits);
