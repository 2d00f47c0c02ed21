import { describe, expect, it } from 'vitest';
import { writeIcs } from './write-ics.ts';

describe('the calendar file', () => {
  it('holds each stop at its hour in Shanghai, wherever the reader’s clock stands', async () => {
    const file = await writeIcs(
      '走访',
      [
        {
          id: 'seari-2026-12-01',
          date: '2026-12-01',
          from: 9 * 60 + 30,
          to: 10 * 60 + 15,
          title: '上海电器科学研究所, 检测; <b>',
          place: '武宁路505号',
          point: { lat: 31.25, lng: 121.41 },
          description: '先电话确认\nAsk first',
        },
      ],
      new Date('2026-11-26T00:00:00Z'),
    ).text();
    const lines = file.replaceAll('\r\n ', '').split('\r\n');
    expect(lines).toContain('DTSTART:20261201T013000Z');
    expect(lines).toContain('DTEND:20261201T021500Z');
    expect(lines).toContain('DTSTAMP:20261126T000000Z');
    expect(lines).toContain('X-WR-TIMEZONE:Asia/Shanghai');
    expect(lines).toContain(String.raw`SUMMARY:上海电器科学研究所\, 检测\; <b>`);
    expect(lines).toContain(String.raw`DESCRIPTION:先电话确认\nAsk first`);
    expect(lines).toContain('GEO:31.25;121.41');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });

  it('keeps a stop before eight in the morning on its day', async () => {
    const stop = { id: 'a', date: '2026-12-01', from: 60, to: 120, title: 'a', description: '' };
    expect(await writeIcs('a', [stop], new Date(0)).text()).toContain('DTSTART:20261130T170000Z');
  });
});
