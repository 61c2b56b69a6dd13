/** Makes Word documents for tests, so that what is in them can be read. */
import {
  Document,
  ExternalHyperlink,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type ISectionOptions,
} from 'docx';

export type Child = ISectionOptions['children'][number];
type Inline = string | TextRun | ExternalHyperlink;

export const bold = (text: string): TextRun => new TextRun({ text, bold: true });

export const link = (text: string, href: string): ExternalHyperlink =>
  new ExternalHyperlink({ link: href, children: [new TextRun(text)] });

export const paragraph = (...children: readonly Inline[]): Paragraph =>
  new Paragraph({ children: children.map((one) => (typeof one === 'string' ? new TextRun(one) : one)) });

export const title = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(text)] });

export const heading = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(text)] });

export const item = (text: string): Paragraph => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(text)] });

export const table = (...rows: readonly (readonly string[])[]): Table =>
  new Table({
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [paragraph(text)] })) }),
    ),
  });

export const docx = async (children: readonly Child[], header?: string): Promise<Uint8Array> =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({
        sections: [
          { children, ...(header && { headers: { default: new Header({ children: [paragraph(header)] }) } }) },
        ],
      }),
    ),
  );
