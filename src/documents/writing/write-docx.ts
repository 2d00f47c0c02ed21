import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Report, ReportRow } from './report.ts';

const FONT = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'Microsoft YaHei', cs: 'Arial' };

function paragraphs(rows: readonly ReportRow[]): Paragraph[] {
  return rows.flatMap(({ label, lines }) => [
    ...(label
      ? [
          new Paragraph({
            spacing: { before: 120 },
            children: [new TextRun({ text: label, bold: true, color: '56606A' })],
          }),
        ]
      : []),
    ...lines.map((line) => new Paragraph({ text: line, indent: { left: 240 } })),
  ]);
}

function pagesOf({ title, lead, sections, closing }: Report): Paragraph[] {
  return [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE, alignment: AlignmentType.LEFT }),
    ...paragraphs(lead),
    ...sections.flatMap(({ heading, subheading, rows }, index) => [
      new Paragraph({ text: `${index + 1}. ${heading}`, heading: HeadingLevel.HEADING_1, keepNext: true }),
      ...(subheading ? [new Paragraph({ text: subheading })] : []),
      ...paragraphs(rows),
    ]),
    ...closing.map((text) => new Paragraph({ text, spacing: { before: 240 } })),
  ];
}

/** Reports as one Word document on A4, each on pages of its own. */
export function writeDocx(first: Report, ...others: readonly Report[]): Promise<Blob> {
  const { title, lang } = first;
  const document = new Document({
    title,
    styles: {
      default: { document: { run: { font: FONT, size: 21, language: { value: lang, eastAsia: lang } } } },
    },
    sections: [first, ...others].map((report) => ({
      properties: { page: { size: { width: 11_906, height: 16_838 } } },
      children: pagesOf(report),
    })),
  });
  return Packer.toBlob(document);
}
