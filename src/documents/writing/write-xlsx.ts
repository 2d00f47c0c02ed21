import writeXlsxFile from 'write-excel-file/browser';
import type { Report, ReportSection } from './report.ts';

const HEADING = { fontWeight: 'bold' as const, backgroundColor: '#F3ECDE' };
const TEXT = { type: String, wrap: true, alignVertical: 'top' as const };

/** Every label once, each where the sections that have it have it: one that the first lacks is no last column. */
function labelsOf(sections: readonly ReportSection[]): readonly string[] {
  const labels: string[] = [];
  for (const { rows } of sections) {
    let after = -1;
    for (const { label } of rows) {
      const known = labels.indexOf(label);
      if (known < 0) labels.splice(after + 1, 0, label);
      after = known < 0 ? after + 1 : known;
    }
  }
  return labels;
}

/**
 * A report as a sheet: one section a row, one label a column. Every cell is text, so that nothing in it is ever
 * taken for a formula; only the rank is a number.
 */
export function sheetOf({ title, lead, sections, tail = [], closing }: Report) {
  const labels = labelsOf(sections);
  return [
    [{ value: title, ...TEXT, fontWeight: 'bold' as const }],
    ...lead.map(({ label, lines }) => [
      { value: label, ...TEXT, ...HEADING },
      { value: lines.join('\n'), ...TEXT },
    ]),
    [],
    ['#', '', ...labels].map((value) => ({ value, ...TEXT, ...HEADING })),
    ...sections.map(({ heading, subheading, rows }, index) => [
      { value: index + 1, type: Number, alignVertical: 'top' as const },
      { value: [heading, subheading].filter(Boolean).join('\n'), ...TEXT },
      ...labels.map((label) => ({
        value: rows.find((row) => row.label === label)?.lines.join('\n') ?? '',
        ...TEXT,
      })),
    ]),
    [],
    ...tail.map(({ label, lines }) => [
      { value: label, ...TEXT, ...HEADING },
      { value: lines.join('\n'), ...TEXT },
    ]),
    ...closing.map((value) => [{ value, ...TEXT }]),
  ];
}

/** Excel takes 31 characters, and none of these. */
const sheetName = (title: string) =>
  title
    .replaceAll(/[\\/?*[\]:]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 31)
    .trim();

export function writeXlsx(report: Report): Promise<Blob> {
  return writeXlsxFile(sheetOf(report), {
    sheet: sheetName(report.title),
    columns: [{ width: 6 }, { width: 36 }, ...Array.from({ length: 12 }, () => ({ width: 30 }))],
  }).toBlob();
}
