import writeXlsxFile from 'write-excel-file/browser';
import type { Report } from './report.ts';

const HEADING = { fontWeight: 'bold' as const, backgroundColor: '#F3ECDE' };
const TEXT = { type: String, wrap: true, alignVertical: 'top' as const };

/**
 * A report as a sheet: one section a row, one label a column. Every cell is text, so that nothing in it is ever
 * taken for a formula.
 */
export function sheetOf({ title, lead, sections, closing }: Report) {
  const labels = [...new Set(sections.flatMap(({ rows }) => rows.map(({ label }) => label)))];
  return [
    [{ value: title, ...TEXT, fontWeight: 'bold' as const }],
    ...lead.map(({ label, lines }) => [
      { value: label, ...TEXT, ...HEADING },
      { value: lines.join('\n'), ...TEXT },
    ]),
    [],
    ['#', '', ...labels].map((value) => ({ value, ...TEXT, ...HEADING })),
    ...sections.map(({ heading, subheading, rows }, index) => [
      { value: `${index + 1}`, ...TEXT },
      { value: [heading, subheading].filter(Boolean).join('\n'), ...TEXT },
      ...labels.map((label) => ({
        value: rows.find((row) => row.label === label)?.lines.join('\n') ?? '',
        ...TEXT,
      })),
    ]),
    [],
    ...closing.map((value) => [{ value, ...TEXT }]),
  ];
}

export function writeXlsx(report: Report): Promise<Blob> {
  return writeXlsxFile(sheetOf(report), {
    columns: [{ width: 6 }, { width: 36 }, ...Array.from({ length: 12 }, () => ({ width: 30 }))],
  }).toBlob();
}
