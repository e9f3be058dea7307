/**
 * Texts typed before Unicode. The font of a cell says what its letters were meant to look like; a
 * text in an ordinary font is taken for an old encoding only when the sheet gives enough signs of
 * it, because a single short word may fit by chance.
 */
import { detectEncoding, type Encoding } from '../../domain/encodings';
import { decodeTcvn3 } from '../../domain/tcvn3';
import { decodeVni } from '../../domain/vni';
import { isVietnameseSyllable } from '../../domain/syllables';
import type { CellLook } from '../../workbook/port';
import { restoreLostHorns } from './lost-horn';

type OldEncoding = Exclude<Encoding, 'unicode'>;
type FontClass = '' | 'tcvn3' | 'tcvn3-capitals' | 'vni';

export interface ConvertedCell {
  readonly row: number;
  readonly column: number;
  readonly encoding: OldEncoding;
}

/** What was converted on a sheet; places are kept for the first cells only, counts are whole. */
export interface LegacyTally {
  readonly counts: ReadonlyMap<OldEncoding, number>;
  readonly cells: readonly ConvertedCell[];
  /** Cells where a letter ư was lost on the way and has been put back by guess. */
  readonly lostHorn: readonly { readonly row: number; readonly column: number }[];
}

export type SheetTextReader = (text: string, look: CellLook | undefined) => string;

const OLD_CODES = /[\u00A1-\u00FF]/;
const UNICODE_ONLY =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u0300-\u0323\u1EA0-\u1EF9]/;
const WORD = /[\p{L}\p{M}\u00A1-\u00BF\u00D7\u00F7]+/gu;
const MAX_CELLS = 200;

/** ".VnTime", ".VnArialH", "VNI-Times"; any other font says nothing. */
function fontClassOf(font: string | undefined): FontClass {
  if (font === undefined || (font[0] !== '.' && font[0] !== 'V' && font[0] !== 'v')) return '';
  if (/^\.vn/i.test(font))
    return /h$/i.test(font) && !/\.vn\w*(?:tech|sch)h?$/i.test(font.slice(0, -1))
      ? 'tcvn3-capitals'
      : 'tcvn3';
  return /^vni[- ]/i.test(font) ? 'vni' : '';
}

/** A text of a sheet that may be in an old encoding, and where it stands. */
interface Suspect {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly font: FontClass;
}

/** Is told of a text of the sheet, or of a part of one with a font of its own. */
export type SeeText = (
  text: string,
  row: number,
  column: number,
  font: () => string | undefined,
) => void;

/**
 * Looks over a sheet once and hands out the way to read its texts (null: as they stand), with a
 * tally of what is converted.
 */
export function legacyReader(eachText: (see: SeeText) => void): {
  readonly read: SheetTextReader | null;
  readonly tally: LegacyTally;
} {
  const suspects = suspectsOf(eachText);
  const accepted = acceptedByStatistics(suspects);
  // A sheet that still has the letter ư somewhere has lost none: what drops it drops all of them.
  const hornsLost = !suspects.some(({ text }) => text.includes('\u00AD'));
  const known = new Map<
    string,
    { readonly text: string; readonly encoding: Encoding; readonly lost: boolean }
  >();
  const readAs = (
    text: string,
    font: FontClass,
  ): { readonly text: string; readonly encoding: Encoding; readonly lost: boolean } => {
    const key = `${font}|${text}`;
    let reading = known.get(key);
    if (!reading) known.set(key, (reading = convert(text, font, accepted, hornsLost)));
    return reading;
  };
  const counts = new Map<OldEncoding, number>();
  const cells: ConvertedCell[] = [];
  const lostHorn: { row: number; column: number }[] = [];
  for (const { text, row, column, font } of suspects) {
    const { encoding, lost } = readAs(text, font);
    if (encoding === 'unicode') continue;
    counts.set(encoding, (counts.get(encoding) ?? 0) + 1);
    if (cells.length < MAX_CELLS) cells.push({ row, column, encoding });
    if (lost && lostHorn.length < MAX_CELLS) lostHorn.push({ row, column });
  }
  const tally = { counts, cells, lostHorn };
  if (counts.size === 0) return { read: null, tally };
  return {
    read: (text, look) => {
      const font = fontClassOf(look?.font);
      return font === '' && (accepted.size === 0 || !mayBeOld(text))
        ? text
        : readAs(text, font).text;
    },
    tally,
  };
}

/** Whether a text could be one of an old encoding at all, by its letters. */
export function mayBeOld(text: string): boolean {
  return (OLD_CODES.test(text) || text.includes('\u00AD')) && !UNICODE_ONLY.test(text);
}

function convert(
  text: string,
  font: FontClass,
  accepted: ReadonlySet<OldEncoding>,
  hornsLost: boolean,
): { text: string; encoding: Encoding; lost: boolean } {
  if (!mayBeOld(text.normalize('NFC')))
    return {
      text: font === 'tcvn3-capitals' ? text.toUpperCase() : text,
      encoding: 'unicode',
      lost: false,
    };
  const encoding = encodingOf(text, font, accepted);
  if (encoding === 'unicode') return { text, encoding, lost: false };
  if (encoding === 'vni') return { text: decodeVni(text), encoding, lost: false };
  const decoded = decodeTcvn3(text);
  const restored = hornsLost ? restoreLostHorns(decoded) : decoded;
  return {
    text: font === 'tcvn3-capitals' ? restored.toUpperCase() : restored,
    encoding,
    lost: restored !== decoded,
  };
}

function encodingOf(text: string, font: FontClass, accepted: ReadonlySet<OldEncoding>): Encoding {
  if (font === '') {
    const guess = detectEncoding(text);
    return guess !== 'unicode' && accepted.has(guess) ? guess : 'unicode';
  }
  const old: OldEncoding = font === 'vni' ? 'vni' : 'tcvn3';
  // Unicode pasted into a cell that kept its old font is shown by a substitute font, so it is as
  // the officer sees it.
  return syllableShare(old === 'vni' ? decodeVni(text) : decodeTcvn3(text)) >= syllableShare(text)
    ? old
    : 'unicode';
}

function syllableShare(text: string): number {
  const words = text.normalize('NFC').match(WORD) ?? [];
  return words.length === 0 ? 0 : words.filter(isVietnameseSyllable).length / words.length;
}

/**
 * Encodings of which a sheet in ordinary fonts shows at least three different texts, or one of
 * three words.
 */
function acceptedByStatistics(suspects: readonly Suspect[]): ReadonlySet<OldEncoding> {
  const evidence = new Map<OldEncoding, number>();
  for (const text of [
    ...new Set(suspects.filter(({ font }) => font === '').map((suspect) => suspect.text)),
  ].slice(0, 2000)) {
    const guess = detectEncoding(text);
    if (guess === 'unicode') continue;
    const words = (text.match(WORD) ?? []).filter((word) => OLD_CODES.test(word)).length;
    evidence.set(guess, (evidence.get(guess) ?? 0) + (words >= 3 ? 3 : 1));
  }
  return new Set([...evidence].filter(([, weight]) => weight >= 3).map(([encoding]) => encoding));
}

function suspectsOf(eachText: (see: SeeText) => void): Suspect[] {
  const suspects: Suspect[] = [];
  eachText((text, row, column, font) => {
    if (mayBeOld(text)) suspects.push({ text, row, column, font: fontClassOf(font()) });
  });
  // In the order of reading, since the first ones are shown to the officer.
  return suspects.sort((a, b) => a.row - b.row || a.column - b.column);
}
