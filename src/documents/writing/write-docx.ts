import { AlignmentType, Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Report, ReportRow } from './report.ts';

const FONT = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'Microsoft YaHei', cs: 'Arial' };

/** Word's names for the languages of the site: that of Latin words, and that of Chinese ones. */
const LANGUAGES: Readonly<Record<string, string>> = { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-HK', en: 'zh-CN' };
const AUTHOR = 'Putuo Innovation Directory · 普陀科创名录';
const ADDRESS = /https?:\/\/\S+$/;

/** A line that ends in an address leads there. */
function line(text: string): Paragraph {
  const link = ADDRESS.exec(text)?.[0];
  const indent = { left: 240 };
  if (link === undefined) return new Paragraph({ text, indent });
  return new Paragraph({
    indent,
    children: [
      new TextRun(text.slice(0, -link.length)),
      new ExternalHyperlink({
        link: new URL(link).href,
        children: [new TextRun({ text: link, style: 'Hyperlink' })],
      }),
    ],
  });
}

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
    ...lines.map(line),
  ]);
}

function pagesOf({ title, lead, sections, tail = [], closing }: Report): Paragraph[] {
  return [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE, alignment: AlignmentType.LEFT }),
    ...paragraphs(lead),
    ...sections.flatMap(({ heading, subheading, rows }, index) => [
      new Paragraph({ text: `${index + 1}. ${heading}`, heading: HeadingLevel.HEADING_1, keepNext: true }),
      ...(subheading ? [new Paragraph({ text: subheading })] : []),
      ...paragraphs(rows),
    ]),
    ...paragraphs(tail),
    ...closing.map((text) => new Paragraph({ text, spacing: { before: 240 } })),
  ];
}

/** Reports as one Word document on A4, each on pages of its own. */
export function writeDocx(first: Report, ...others: readonly Report[]): Promise<Blob> {
  const { title, lang } = first;
  const document = new Document({
    title,
    creator: AUTHOR,
    lastModifiedBy: AUTHOR,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 21, language: { value: 'en-GB', eastAsia: LANGUAGES[lang] ?? 'zh-CN' } },
        },
      },
    },
    sections: [first, ...others].map((report) => ({
      properties: { page: { size: { width: 11_906, height: 16_838 } } },
      children: pagesOf(report),
    })),
  });
  return Packer.toBlob(document);
}
