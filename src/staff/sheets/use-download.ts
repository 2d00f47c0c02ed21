import { useMutation, useQueryClient } from '@tanstack/react-query';
import { dayInShanghai } from '../../dataset/check.ts';
import { keyText, type RecordKey } from '../../domain/record-key.ts';
import { useText } from '../../i18n/use-text.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { everyRecordQuery } from '../queries.ts';
import { knownOf } from './known-records.ts';
import { writeInWorker } from './worker-work.ts';

const MEDIA = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
} as const;

interface Order {
  readonly wanted: readonly RecordKey[];
  /** Sheets that are wanted even when they are empty. */
  readonly types?: readonly string[];
  readonly format?: keyof typeof MEDIA;
}

/** Writes records as a spreadsheet and hands it over. */
export function useDownload() {
  const { t } = useText();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ wanted, types = [], format = 'xlsx' }: Order) => {
      const known = knownOf(await client.fetchQuery(everyRecordQuery));
      const keys = new Set(wanted.map(keyText));
      const records = known.records.filter((record) => keys.has(keyText(record)));
      const { signal } = new AbortController();
      const content = await writeInWorker({ known, records, types, format }, signal);
      const name = t('sheets.fileName', { date: dayInShanghai(new Date()) });
      saveFile(new Blob([content], { type: MEDIA[format] }), `${name}.${format}`);
    },
  });
}
