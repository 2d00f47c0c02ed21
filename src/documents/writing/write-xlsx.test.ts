import { describe, expect, it } from 'vitest';
import type { Report, ReportRow } from './report.ts';
import { sheetOf } from './write-xlsx.ts';

const row = (label: string): ReportRow => ({ label, lines: [`=${label}`] });
const report: Report = {
  lang: 'en',
  title: 'Brief / 简报',
  lead: [],
  sections: [
    { id: 'a', heading: 'A', rows: [row('about'), row('sources')] },
    { id: 'b', heading: 'B', rows: [row('about'), row('address'), row('sources')] },
  ],
  tail: [{ label: 'Sources', lines: ['[1] One'] }],
  closing: ['End'],
};

describe('a report as a sheet', () => {
  const rows = sheetOf(report).map((cells) => cells.map(({ value }) => value));

  it('has a column where the sections that know it have it, and an empty cell in the others', () => {
    expect(rows).toContainEqual(['#', '', 'about', 'address', 'sources']);
    expect(rows).toContainEqual([1, 'A', '=about', '', '=sources']);
    expect(rows).toContainEqual([2, 'B', '=about', '=address', '=sources']);
  });

  it('tells what stands once for all of them after them', () =>
    expect(rows.findIndex(([cell]) => cell === 'Sources')).toBeGreaterThan(
      rows.findIndex(([cell]) => cell === 2),
    ));

  it('takes nothing that was written for a formula', () => {
    const written = sheetOf(report)
      .flat()
      .filter(({ value }) => typeof value === 'string');
    expect(written.filter(({ type }) => type !== String)).toEqual([]);
  });
});
