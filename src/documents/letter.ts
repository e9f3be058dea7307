/**
 * An administrative document in the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I: A4, Times New
 * Roman, the state's name and motto on the right, the issuer on the left, page numbers at the top
 * centre from page 2 on.
 */
import type { Paragraph as DocxParagraph, Table as DocxTable } from 'docx';
import { expressionOf } from '../domain/expressions';
import { textWidth } from '../report/measure';
import { documentWords as words } from '../text/documents';
import { xmlText } from './xml-text';

export interface LetterBlock {
  readonly kind: 'heading' | 'text';
  readonly text: string;
}

export interface Letter {
  /** Lines of the issuer, the last one underlined. */
  readonly issuer: readonly string[];
  readonly number: string;
  readonly place: string;
  readonly kind: string;
  readonly subject: readonly string[];
  readonly remark: string | null;
  readonly blocks: readonly LetterBlock[];
  /** "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH" */
  readonly signer: {
    readonly onBehalf: string;
    readonly titles: readonly string[];
    readonly name: string | null;
  };
  readonly recipients: readonly string[];
  /** Stands on every page. */
  readonly mark: string | null;
}

/** Lengths in twentieths of a point, sizes in half points, as Word counts. */
const MM = 56.7;
const PAGE = { width: Math.round(210 * MM), height: Math.round(297 * MM) };
const MARGIN = {
  top: Math.round(20 * MM),
  bottom: Math.round(20 * MM),
  left: Math.round(30 * MM),
  right: Math.round(20 * MM),
  header: Math.round(10 * MM),
  footer: Math.round(10 * MM),
};
const INDENT = Math.round(12.7 * MM);
const BETWEEN = 120;
const LINE = 276;
/** Height of the paragraph that carries a line. */
const RULE = 60;
const TWIPS = 20;
/** Share of the issuer's side of the head. */
const HEAD = 0.4;
/** A number and its unit stay on one line. */
const BEFORE_UNIT = expressionOf(words.beforeUnit);
const pt = (points: number): number => points * 2;

/** @returns the bytes of a .docx file */
export async function letterDocx(letter: Letter): Promise<Uint8Array> {
  // The library is large and only this file needs it, so that it is run on demand.
  const docx = await import(/* webpackMode: "eager" */ 'docx');
  const {
    AlignmentType,
    BorderStyle,
    Document,
    Header,
    LineRuleType,
    Packer,
    PageNumber,
    Paragraph,
    Tab,
    Table,
    TableCell,
    TableLayoutType,
    TableRow,
    TabStopType,
    TextRun,
    WidthType,
  } = docx;
  interface Look {
    size?: number;
    bold?: boolean;
    italics?: boolean;
    align?: 'center' | 'left' | 'both' | 'right';
    indent?: boolean;
    after?: number;
    keep?: boolean;
    color?: string;
  }
  const line = (text: string, look: Look = {}): DocxParagraph =>
    new Paragraph({
      alignment: {
        center: AlignmentType.CENTER,
        left: AlignmentType.LEFT,
        both: AlignmentType.JUSTIFIED,
        right: AlignmentType.RIGHT,
      }[look.align ?? 'center'],
      spacing: {
        before: 0,
        after: look.after ?? 0,
        line: look.indent ? LINE : 264,
        lineRule: LineRuleType.AUTO,
      },
      ...(look.keep ? { keepNext: true } : {}),
      ...(look.indent ? { indent: { firstLine: INDENT } } : {}),
      children: [
        new TextRun({
          text: xmlText(text).replace(BEFORE_UNIT, '$1\u00a0'),
          size: pt(look.size ?? 14),
          bold: look.bold ?? false,
          italics: look.italics ?? false,
          ...(look.color ? { color: look.color } : {}),
        }),
      ],
    });
  /**
   * A line in the middle of a room, of the length that the rule asks for: the motto's own, a third
   * to a half of another text's.
   */
  const rule = (
    text: string,
    size: number,
    part: number,
    room: number,
    after = 0,
  ): DocxParagraph => {
    const side = Math.max(0, Math.round((room - textWidth(text, size, true) * TWIPS * part) / 2));
    return new Paragraph({
      spacing: { before: 40, after, line: RULE, lineRule: LineRuleType.EXACT },
      indent: { left: side, right: side },
      border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
      children: [new TextRun({ text: '', size: 2 })],
    });
  };
  const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
  const room = PAGE.width - MARGIN.left - MARGIN.right;
  const halves = (share: number): [number, number] => [
    Math.round(room * share),
    room - Math.round(room * share),
  ];
  const sides = (left: DocxParagraph[], right: DocxParagraph[], share: number): DocxTable => {
    const widths = halves(share);
    const cell = (children: DocxParagraph[], width: number) =>
      new TableCell({
        children,
        width: { size: width, type: WidthType.DXA },
        borders: { top: none, bottom: none, left: none, right: none },
        margins: { left: 0, right: 0 },
      });
    return new Table({
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      width: { size: room, type: WidthType.DXA },
      borders: {
        top: none,
        bottom: none,
        left: none,
        right: none,
        insideHorizontal: none,
        insideVertical: none,
      },
      rows: [
        new TableRow({
          cantSplit: true,
          children: [cell(left, widths[0]!), cell(right, widths[1]!)],
        }),
      ],
    });
  };
  const { issuer, signer } = letter;
  const lastOf = (texts: readonly string[]): string => texts[texts.length - 1] ?? '';
  const children = [
    sides(
      [
        ...issuer.map((text) => line(text, { size: 13, bold: true })),
        rule(lastOf(issuer), 13, 0.5, halves(HEAD)[0], BETWEEN),
        line(letter.number, { size: 13, after: BETWEEN }),
      ],
      [
        line(words.letter.state, { size: 12, bold: true }),
        line(words.letter.motto, { size: 13, bold: true }),
        rule(words.letter.motto, 13, 1, halves(HEAD)[1], BETWEEN),
        line(letter.place, { size: 13, italics: true, after: BETWEEN }),
      ],
      HEAD,
    ),
    line('', { after: BETWEEN }),
    line(letter.kind, { bold: true }),
    ...letter.subject.map((text) => line(text, { bold: true })),
    rule(lastOf(letter.subject), 14, 0.4, room, BETWEEN),
    ...(letter.remark === null ? [] : [line(letter.remark, { size: 13, italics: true })]),
    line('', { size: 6 }),
    // A heading stays with its text, and the signature with the last paragraph.
    ...letter.blocks.map((block, at) =>
      line(block.text, {
        align: 'both',
        indent: true,
        after: BETWEEN,
        bold: block.kind === 'heading',
        keep: block.kind === 'heading' || at >= letter.blocks.length - 1,
      }),
    ),
    line('', { size: 6, keep: true }),
    sides(
      [
        line(words.letter.recipients, { size: 12, bold: true, italics: true, align: 'left' }),
        ...letter.recipients.map((text) => line(text, { size: 11, align: 'left' })),
      ],
      [
        line(signer.onBehalf, { bold: true }),
        ...signer.titles.map((title) => line(title, { bold: true })),
        line(''),
        line(''),
        line(''),
        line(signer.name ?? '', { bold: true }),
      ],
      0.5,
    ),
  ];
  const mark =
    letter.mark === null
      ? []
      : [line(letter.mark, { size: 12, bold: true, align: 'right', color: 'C00000' })];
  // The number in the middle and the mark at the right share a line, so that the text keeps its
  // margin.
  const laterHead = new Paragraph({
    tabStops: [
      { type: TabStopType.CENTER, position: Math.round(room / 2) },
      { type: TabStopType.RIGHT, position: room },
    ],
    children: [
      new TextRun({ children: [new Tab(), PageNumber.CURRENT], size: pt(13) }),
      ...(letter.mark === null
        ? []
        : [
            new TextRun({
              children: [new Tab(), xmlText(letter.mark)],
              size: pt(12),
              bold: true,
              color: 'C00000',
            }),
          ]),
    ],
  });
  const document = new Document({
    creator: xmlText(issuer.join(' ')),
    lastModifiedBy: xmlText(issuer.join(' ')),
    title: xmlText([letter.kind, ...letter.subject].join(' ')),
    styles: {
      default: {
        document: {
          run: {
            font: 'Times New Roman',
            size: pt(14),
            color: '000000',
            language: { value: 'vi-VN' },
          },
        },
      },
    },
    sections: [
      {
        properties: { titlePage: true, page: { size: PAGE, margin: MARGIN } },
        headers: {
          default: new Header({ children: [laterHead] }),
          first: new Header({ children: mark.length > 0 ? mark : [new Paragraph({})] }),
        },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
