/** A report as every format writes it: a title, what stands before, sections of labelled lines, what stands after. */

export interface ReportRow {
  /** Empty for lines that need none. */
  readonly label: string;
  readonly lines: readonly string[];
}

export interface ReportSection {
  readonly id: string;
  readonly heading: string;
  readonly subheading?: string;
  readonly rows: readonly ReportRow[];
}

export interface Report {
  /** BCP 47, of the title and most of the text. */
  readonly lang: string;
  readonly title: string;
  readonly lead: readonly ReportRow[];
  readonly sections: readonly ReportSection[];
  /** What stands once for all sections, such as their sources. */
  readonly tail?: readonly ReportRow[];
  readonly closing: readonly string[];
}

function* rowLines(rows: readonly ReportRow[]): Generator<string> {
  for (const { label, lines } of rows) {
    const [first = '', ...others] = lines;
    yield lines.length > 1 ? `${label}` : `${label}: ${first}`;
    if (lines.length > 1) for (const line of [first, ...others]) yield `  ${line}`;
  }
}

/** As plain text, for a mail or a chat. */
export function reportText({ title, lead, sections, tail = [], closing }: Report): string {
  return [
    title,
    '',
    ...rowLines(lead),
    ...sections.flatMap(({ heading, subheading, rows }, index) => [
      '',
      `${index + 1}. ${heading}`,
      ...(subheading ? [subheading] : []),
      ...rowLines(rows),
    ]),
    '',
    ...rowLines(tail),
    '',
    ...closing,
    '',
  ].join('\n');
}
