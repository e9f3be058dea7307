/** Every figure that a plan's text states, with the words around it. */
import type { Decimal } from '../../domain/decimal';
import { readNumberText } from '../../domain/number-text';
import type { PlanLine } from './lines';
import { expression, LABELS } from './expressions';

export type FigureKind =
  'money' | 'income' | 'percent' | 'points' | 'count' | 'workdays' | 'year' | 'date' | 'bare';

export interface SaidFigure {
  readonly kind: FigureKind;
  readonly line: number;
  readonly value: Decimal;
  /** "triệu đồng", "%", "hộ"; "" for a bare number. */
  readonly unit: string;
  /** As written, with its unit. */
  readonly raw: string;
  /** The sentence that it stands in, cut at semicolons too. */
  readonly sentence: string;
  /** The sentence up to the figure. */
  readonly before: string;
  /**
   * The words between the figure before it in the sentence and this one; between this one and the
   * next.
   */
  readonly lead: string;
  readonly tail: string;
  /** "III", or "" above the first section. */
  readonly section: string;
  /** The whole paragraph, and where the figure stands in it. */
  readonly paragraph: string;
  readonly at: number;
}

const NUMBER =
  /(?<![\p{L}\d.,/])(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)(?![\d/])(?![.,]\d)/gu;
const UNITS = ['income', 'money', 'points', 'percent', 'workdays', 'count'] as const;
/** Numbers of persons and telephones are no figures of a plan, and are not to be said again. */
const PERSONAL = expression('personal');
const DATE = /(?<!\d)\d{1,2}\/\d{1,2}(?:\/(\d{4}))?(?![\d/])/gu;
const YEAR = expression('year');
const SENTENCE_END = /;|\.(?=\s+[\p{Lu}+-])|\.\s*$/gu;

export function saidFigures(lines: readonly PlanLine[]): SaidFigure[] {
  return lines.flatMap((line) => ofLine(line));
}

interface Piece {
  readonly kind: FigureKind;
  readonly at: number;
  readonly end: number;
  readonly value: Decimal;
  readonly unit: string;
}

function ofLine(line: PlanLine): SaidFigure[] {
  const { text } = line;
  const pieces = piecesOf(text);
  const ends = [...text.matchAll(SENTENCE_END)].map((match) => match.index);
  return pieces.map((piece): SaidFigure => {
    const start = (ends.filter((end) => end < piece.at).at(-1) ?? -1) + 1;
    const stop = ends.find((end) => end >= piece.end) ?? text.length;
    // Years and dates tell when; they part no list of quantities.
    const others = pieces.filter((other) => other.kind !== 'year' && other.kind !== 'date');
    const last = others.filter((other) => other.end <= piece.at).at(-1);
    const next = others.find((other) => other.at >= piece.end);
    return {
      kind: piece.kind,
      line: line.number,
      value: piece.value,
      unit: piece.unit,
      raw: text.slice(piece.at, piece.end),
      sentence: text.slice(start, stop),
      before: text.slice(start, piece.at),
      lead: text.slice(Math.max(start, last?.end ?? 0), piece.at),
      tail: text.slice(piece.end, Math.min(stop, next?.at ?? stop)),
      section: line.section,
      paragraph: text,
      at: piece.at,
    };
  });
}

function piecesOf(text: string): Piece[] {
  let rest = text;
  const blank = (from: number, length: number): void => {
    rest = rest.slice(0, from) + '\u0001'.repeat(length) + rest.slice(from + length);
  };
  for (const label of [PERSONAL, ...LABELS])
    for (const match of rest.matchAll(label)) blank(match.index, match[0].length);
  const found: Piece[] = [];
  const take = (
    kind: FigureKind,
    at: number,
    length: number,
    value: Decimal,
    unit: string,
  ): void => {
    found.push({ kind, at, end: at + length, value, unit });
    blank(at, length);
  };
  const numberOf = (raw: string): Decimal | null => {
    const read = readNumberText(raw);
    return read?.vi ?? read?.en ?? null;
  };
  for (const match of rest.matchAll(DATE)) {
    const [day, month, year] = match[0].split('/').map(Number);
    const value = numberOf(String((year ?? 0) * 10000 + (month ?? 0) * 100 + (day ?? 0)));
    // A month that there is not is still a day where the word says so.
    const isDay = (month ?? 0) <= 12 || expression('dayBefore').test(rest.slice(0, match.index));
    if (value && isDay) take('date', match.index, match[0].length, value, '');
  }
  for (const match of rest.matchAll(YEAR)) {
    const value = numberOf(match[0]);
    if (value) take('year', match.index, match[0].length, value, '');
  }
  for (const match of rest.matchAll(NUMBER)) {
    const value = numberOf(match[0]);
    if (!value) continue;
    const after = rest.slice(match.index + match[0].length);
    // Groups of digits side by side are the number of a person or of a telephone.
    const beside = /\d[\s.-]+$/.test(text.slice(0, match.index)) || /^[\s.-]+\d/.test(after);
    const known = UNITS.flatMap((kind) => {
      const written = expression(kind).exec(after)?.[0];
      return written === undefined ? [] : [{ kind, written }];
    })[0];
    if (beside && !known) continue;
    take(
      known?.kind ?? 'bare',
      match.index,
      match[0].length + (known?.written.length ?? 0),
      value,
      known?.written.trim().toLowerCase() ?? '',
    );
  }
  return found.sort((a, b) => a.at - b.at);
}
