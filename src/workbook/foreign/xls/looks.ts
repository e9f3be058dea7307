/** Fonts, formats, cell formats and the palette of an old workbook. */
import { PALETTE } from '../../xlsx/read/colors';
import { formatCode } from '../../xlsx/read/number-formats';
import { PLAIN_FONT, PLAIN_STYLE, type ForeignFont, type ForeignStyle } from '../model';
import type { ByteReader } from './old-text';
import { need, type BiffRecord } from './records';
import { readWideText } from './strings';
import alignments from './alignments.json';

const HORIZONTAL = alignments.horizontal;
const VERTICAL = alignments.vertical;
const BOLD_FROM = 600;

/** What is gathered from the records before the sheets. */
export class Looks {
  readonly fonts: ForeignFont[] = [];
  readonly styles: ForeignStyle[] = [];
  private readonly formats = new Map<number, string>();
  private readonly waiting: { font: number; format: number; style: ForeignStyle }[] = [];
  private readonly fontColors: number[] = [];
  private readonly fills: (number | null)[] = [];
  private palette: readonly string[] = PALETTE;

  constructor(
    private readonly wide: boolean,
    private readonly decode: () => ByteReader,
  ) {}

  addFont(record: BiffRecord): void {
    need(record, 15);
    const { view, bytes } = record;
    const flags = view.getUint16(2, true);
    this.fontColors.push(view.getUint16(4, true));
    const raised = view.getUint16(8, true);
    this.fonts.push({
      name: this.shortText(bytes.subarray(14)),
      size: view.getUint16(0, true) / 20,
      bold: view.getUint16(6, true) >= BOLD_FROM,
      italic: (flags & 2) !== 0,
      strike: (flags & 8) !== 0,
      underline: view.getUint8(10) !== 0,
      raised: raised === 1 ? 'superscript' : raised === 2 ? 'subscript' : null,
      color: null,
    });
  }

  addFormat(record: BiffRecord): void {
    need(record, 3);
    const code = this.wide
      ? readWideText(record.bytes.subarray(2), 2).text
      : this.shortText(record.bytes.subarray(2));
    this.formats.set(record.view.getUint16(0, true), code);
  }

  addPalette(record: BiffRecord): void {
    need(record, 2);
    const count = Math.min(record.view.getUint16(0, true), (record.bytes.length - 2) >> 2);
    const own = [...PALETTE];
    for (let index = 0; index < Math.min(count, 56); index += 1)
      own[index] = Array.from(record.bytes.subarray(2 + index * 4, 5 + index * 4), (byte) =>
        byte.toString(16).padStart(2, '0').toUpperCase(),
      ).join('');
    this.palette = own;
  }

  addStyle(record: BiffRecord): void {
    need(record, this.wide ? 20 : 16);
    const { view } = record;
    const align = view.getUint8(6);
    const at = this.wide ? wideParts(view) : narrowParts(view);
    this.fills.push(at.fill);
    this.waiting.push({
      font: view.getUint16(0, true),
      format: view.getUint16(2, true),
      style: {
        ...PLAIN_STYLE,
        border: at.border,
        horizontal: HORIZONTAL[align & 7] ?? null,
        vertical: VERTICAL[(align >> 4) & 7] ?? null,
        wrap: (align & 8) !== 0,
        indent: at.indent,
        rotation: at.rotation,
      },
    });
  }

  /** All is known now: numbers become what they stand for. */
  settle(): void {
    this.fonts.forEach((font, index) => {
      this.fonts[index] = { ...font, color: this.color(this.fontColors[index] ?? 0x7fff) };
    });
    if (this.fonts.length === 0) this.fonts.push(PLAIN_FONT);
    for (const [index, { font, format, style }] of this.waiting.entries()) {
      const fill = this.fills[index];
      this.styles.push({
        ...style,
        font: this.fontIndex(font),
        format: formatCode(format, this.formats) ?? null,
        fill: fill === null || fill === undefined ? null : this.color(fill),
      });
    }
    if (this.styles.length === 0) this.styles.push(PLAIN_STYLE);
  }

  /** There is no font number 4: the fifth one is called 5. */
  fontIndex(number: number): number {
    const index = number > 4 ? number - 1 : number;
    return index < this.fonts.length ? index : 0;
  }

  private color(index: number): string | null {
    if (index >= 64) return null;
    return this.palette[index < 8 ? index : index - 8] ?? null;
  }

  private shortText(bytes: Uint8Array): string {
    if (this.wide) return readWideText(bytes, 1).text;
    return this.decode()(bytes.subarray(1, 1 + (bytes[0] ?? 0)), null);
  }
}

interface Parts {
  readonly border: ForeignStyle['border'];
  readonly fill: number | null;
  readonly indent: number;
  readonly rotation: number;
}

function wideParts(view: DataView): Parts {
  const lines = view.getUint32(10, true);
  const pattern = view.getUint32(14, true) >>> 26;
  return {
    border: {
      left: (lines & 15) !== 0,
      right: ((lines >> 4) & 15) !== 0,
      top: ((lines >> 8) & 15) !== 0,
      bottom: ((lines >> 12) & 15) !== 0,
    },
    fill: pattern === 1 ? view.getUint16(18, true) & 0x7f : null,
    indent: view.getUint8(8) & 15,
    rotation: view.getUint8(7),
  };
}

function narrowParts(view: DataView): Parts {
  const bottom = view.getUint16(10, true);
  const others = view.getUint16(12, true);
  return {
    border: {
      left: ((others >> 3) & 7) !== 0,
      right: ((others >> 6) & 7) !== 0,
      top: (others & 7) !== 0,
      bottom: ((bottom >> 6) & 7) !== 0,
    },
    fill: (bottom & 63) === 1 ? view.getUint16(8, true) & 0x7f : null,
    indent: 0,
    rotation: [0, 255, 90, 180][view.getUint8(7) & 3] ?? 0,
  };
}
