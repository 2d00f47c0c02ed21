/** Reads, compares and writes spreadsheets beside the page, so that the page stays quick and can cancel. */
import { SheetFault } from '../../sheets/fault.ts';
import type { Grid } from '../../sheets/grid.ts';
import { lexiconOf, type Known } from '../../sheets/known.ts';
import { basesWanted, planFile, type Bases } from '../../sheets/plan-file.ts';
import { LARGEST_FILE, readSpreadsheet } from '../../sheets/read-file.ts';
import { sheetOf } from '../../sheets/row-texts.ts';
import { writeCsvFile } from '../../sheets/write-csv.ts';
import { writeWorkbook } from '../../sheets/write-workbook.ts';
import type { FromWorker, ToWorker } from './worker-words.ts';

interface Reading {
  grids: Grid[];
  known: Known;
  today: string;
}

let reading: Reading | undefined;

const tell = (message: FromWorker) => globalThis.postMessage(message, { transfer: [] });

async function write({ known, records, types, format }: Extract<ToWorker, { say: 'write' }>): Promise<void> {
  const lexicon = lexiconOf(known);
  const sheet = sheetOf(types[0] ?? '');
  const content =
    format === 'csv' && sheet
      ? writeCsvFile(sheet, records, lexicon)
      : new Uint8Array(await writeWorkbook(records, lexicon, types));
  tell({ say: 'written', content });
}

async function read({ file, known, today }: Extract<ToWorker, { say: 'read' }>): Promise<void> {
  // Looked at before a byte of it is in memory.
  if (file.size > LARGEST_FILE) throw new SheetFault('tooLarge', { most: LARGEST_FILE / 2 ** 20 });
  const grids = await readSpreadsheet(new Uint8Array(await file.arrayBuffer()));
  reading = { grids, known, today };
  tell({ say: 'wanted', bases: basesWanted(grids, known) });
}

function plan(bases: Bases): void {
  if (!reading) return;
  const planning = planFile(reading.grids, reading.known, bases, reading.today);
  let step = planning.next();
  while (!step.done) {
    tell({ say: 'progress', ...step.value });
    step = planning.next();
  }
  tell({ say: 'planned', plan: step.value });
}

async function answer(message: ToWorker): Promise<void> {
  if (message.say === 'write') await write(message);
  else if (message.say === 'read') await read(message);
  else plan(message.bases);
}

globalThis.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  answer(data).catch((error: unknown) => {
    if (error instanceof SheetFault)
      return tell({ say: 'refused', fault: { code: error.code, values: error.values } });
    console.error(error);
    return tell({ say: 'failed', message: error instanceof Error ? error.message : String(error) });
  });
});
