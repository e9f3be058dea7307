/**
 * An administrative document in the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I: A4, Times New Roman, the state's name and
 * motto on the right, the issuer on the left, page numbers at the top centre from page 2 on.
 */
import type { Paragraph as DocxParagraph, Table as DocxTable } from 'docx';
import { documentWords as words } from '../text/documents';
import { xmlText } from './xml-text';

export interface LetterBlock { readonly kind: 'heading' | 'text'; readonly text: string }

export interface Letter {
  /** Lines of the issuer, the last one underlined. */
  readonly issuer: readonly string[];
  readonly number: string;
  readonly place: string;
  readonly kind: string;
  readonly subject: readonly string[];
  readonly remark: string | null;
  readonly blocks: readonly LetterBlock[];
  readonly signer: { readonly onBehalf: string; readonly title: string; readonly name: string | null };
  readonly recipients: readonly string[];
  /** Stands on every page. */
  readonly mark: string | null;
}

/** Lengths in twentieths of a point, sizes in half points, as Word counts. */
const MM = 56.7;
const PAGE = { width: Math.round(210 * MM), height: Math.round(297 * MM) };
const MARGIN = { top: Math.round(20 * MM), bottom: Math.round(20 * MM), left: Math.round(30 * MM), right: Math.round(20 * MM), header: Math.round(10 * MM), footer: Math.round(10 * MM) };
const INDENT = Math.round(12.7 * MM);
const BETWEEN = 120;
const LINE = 276;
const pt = (points: number): number => points * 2;

/** @returns the bytes of a .docx file */
export async function letterDocx(letter: Letter): Promise<Uint8Array> {
  // The library is large and only this file needs it, so that it is run on demand.
  const docx = await import(/* webpackMode: "eager" */ 'docx');
  const { AlignmentType, BorderStyle, Document, Header, LineRuleType, Packer, PageNumber, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } = docx;
  interface Look { size?: number; bold?: boolean; italics?: boolean; align?: 'center' | 'left' | 'both' | 'right'; indent?: boolean; after?: number; under?: boolean; color?: string }
  const line = (text: string, look: Look = {}): DocxParagraph => new Paragraph({
    alignment: { center: AlignmentType.CENTER, left: AlignmentType.LEFT, both: AlignmentType.JUSTIFIED, right: AlignmentType.RIGHT }[look.align ?? 'center'],
    spacing: { before: 0, after: look.after ?? 0, line: look.indent ? LINE : 264, lineRule: LineRuleType.AUTO },
    ...(look.indent ? { indent: { firstLine: INDENT } } : {}),
    // A line under the text itself is as long as the text, which is what the rule asks of the motto.
    children: [new TextRun({ text: xmlText(text), size: pt(look.size ?? 14), bold: look.bold ?? false, italics: look.italics ?? false, ...(look.under ? { underline: {} } : {}), ...(look.color ? { color: look.color } : {}) })],
  });
  const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
  const sides = (left: DocxParagraph[], right: DocxParagraph[], share: number): DocxTable => {
    const room = PAGE.width - MARGIN.left - MARGIN.right;
    const widths = [Math.round(room * share), room - Math.round(room * share)];
    const cell = (children: DocxParagraph[], width: number) => new TableCell({ children, width: { size: width, type: WidthType.DXA }, borders: { top: none, bottom: none, left: none, right: none }, margins: { left: 0, right: 0 } });
    return new Table({
      layout: TableLayoutType.FIXED, columnWidths: widths, width: { size: room, type: WidthType.DXA },
      borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
      rows: [new TableRow({ cantSplit: true, children: [cell(left, widths[0]!), cell(right, widths[1]!)] })],
    });
  };
  const { issuer, signer } = letter;
  const children = [
    sides(
      [...issuer.map((text, index) => line(text, { size: 13, bold: true, under: index === issuer.length - 1 })), line(letter.number, { size: 13, after: BETWEEN })],
      [line(words.letter.state, { size: 12, bold: true }), line(words.letter.motto, { size: 13, bold: true, under: true }), line(letter.place, { size: 13, italics: true, after: BETWEEN })], 0.4,
    ),
    line('', { after: BETWEEN }),
    line(letter.kind, { bold: true }), ...letter.subject.map((text, index) => line(text, { bold: true, under: index === letter.subject.length - 1 })),
    ...(letter.remark === null ? [] : [line(letter.remark, { size: 13, italics: true })]), line('', { size: 6 }),
    ...letter.blocks.map((block) => line(block.text, { align: 'both', indent: true, after: BETWEEN, bold: block.kind === 'heading' })),
    line('', { size: 6 }),
    sides(
      [line(words.letter.recipients, { size: 12, bold: true, italics: true, align: 'left' }), ...letter.recipients.map((text) => line(text, { size: 11, align: 'left' }))],
      [line(signer.onBehalf, { bold: true }), line(signer.title, { bold: true }), line(''), line(''), line(''), line(signer.name ?? '', { bold: true })], 0.5,
    ),
  ];
  const mark = letter.mark === null ? [] : [line(letter.mark, { size: 12, bold: true, align: 'right', color: 'C00000' })];
  const pageNumber = new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], size: pt(13) })] });
  const document = new Document({
    creator: xmlText(issuer.join(' ')), lastModifiedBy: xmlText(issuer.join(' ')), title: xmlText([letter.kind, ...letter.subject].join(' ')),
    styles: { default: { document: { run: { font: 'Times New Roman', size: pt(14), color: '000000', language: { value: 'vi-VN' } } } } },
    sections: [{
      properties: { titlePage: true, page: { size: PAGE, margin: MARGIN } },
      headers: { default: new Header({ children: [pageNumber, ...mark] }), first: new Header({ children: mark.length > 0 ? mark : [new Paragraph({})] }) },
      children,
    }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
