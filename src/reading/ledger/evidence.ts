/**
 * How much arithmetic is asked before a row is taken for the sum of others: less where its look
 * already says so.
 */
import { ordinalNumber, ordinalStyle } from './ordinals';
import type { Match } from './equal';
import type { Unit } from './line';

/**
 * Small figures add up by chance; what nothing else speaks for needs agreement that chance does not
 * give.
 */
const WITHOUT_A_SIGN = 16;
/** With one, two, and more things that tell a sum from its parts. */
const WITH_SIGNS = [WITHOUT_A_SIGN, 9, 4, 2] as const;
/** A row in the midst of a numbered list is one of the list, unless its figures leave no doubt. */
const AGAINST = 34;
const AGAINST_A_SIGN = 12;
const OFF_BOUNDARY = 5;

export interface Place {
  /** The parts begin, or end, where a group would. */
  readonly natural: boolean;
  /** All other rows of the table are among the parts. */
  readonly all: boolean;
}

/** Whether the agreement is enough to call `whole` the sum of `parts`. */
export function isEnough(whole: Unit, parts: readonly Unit[], match: Match, place: Place): boolean {
  if (match.differing > 0 || match.agreeing === 0 || match.bits === 0) return false;
  return match.bits >= needed(whole, parts, place);
}

/**
 * A row that agrees in all columns but one, with so much in the others that the one is a mistake.
 */
export function isNearly(whole: Unit, parts: readonly Unit[], match: Match, place: Place): boolean {
  return (
    match.differing === 1 &&
    match.agreeing >= 2 &&
    parts.length > 1 &&
    match.bits >= Math.max(10, needed(whole, parts, place))
  );
}

function needed(whole: Unit, parts: readonly Unit[], place: Place): number {
  // A number of a deeper level is never the sum of what stands a level above.
  if (whole.line.ordinal !== null && parts.some((part) => part.line.level < whole.line.level))
    return Infinity;
  const signs = signsOf(whole, parts);
  if (continuesList(whole, parts)) {
    const doubt = place.all && parts.length >= 3 ? AGAINST / 2 : AGAINST;
    return Math.max(6, doubt - AGAINST_A_SIGN * signs);
  }
  // A numbered line is not the sum of a single heading, nor of what calls itself a sum.
  if (parts.length === 1 && parts[0] && isItemUnder(whole, parts[0])) return Infinity;
  // One part alone is a row with the same figures, which two places may well have.
  if (parts.length === 1) return signs > 0 ? 3 : Infinity;
  const bits = WITH_SIGNS[Math.min(signs, 3)] ?? WITHOUT_A_SIGN;
  return place.natural ? bits : bits + OFF_BOUNDARY;
}

/** How many things tell the row from its parts. */
export function signsOf(whole: Unit, parts: readonly Unit[]): number {
  const { line } = whole;
  const leaves = parts.map((part) => part.line);
  const numbered = leaves.filter((one) => one.ordinal !== null).length;
  const style = line.ordinal === null ? null : ordinalStyle(line.ordinal, null);
  return [
    line.word,
    line.adds !== null && leaves.every((one) => line.adds?.has(one.row)),
    line.ordinal === null && numbered * 2 > leaves.length,
    style !== null && leaves.every((one) => styleOf(one.ordinal) !== style),
    leaves.every((one) => one.level > line.level),
    !line.named && leaves.some((one) => one.named),
    firstWord(line.label) !== '' &&
      isUnlike(
        line.label,
        leaves.map((one) => one.label),
      ),
  ].filter(Boolean).length;
}

function isItemUnder({ line }: Unit, only: Unit): boolean {
  if (line.word) return false;
  return only.line.word || (styleOf(line.ordinal) === 'arabic' && only.line.ordinal === null);
}

function styleOf(ordinal: string | null): string | null {
  return ordinal === null ? null : ordinalStyle(ordinal, null);
}

/** All parts begin with one word ("Thôn"), and the row does not. */
function isUnlike(label: string, others: readonly string[]): boolean {
  const words = new Set(others.map(firstWord));
  return others.length > 1 && words.size === 1 && !words.has(firstWord(label));
}

export function firstWord(label: string): string {
  return (
    label
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/u)?.[0] ?? ''
  );
}

/**
 * The row's number goes on where those of its parts end, or leads to the first of them, as in any
 * list.
 */
function continuesList(whole: Unit, parts: readonly Unit[]): boolean {
  const own = numberOf(whole);
  return own !== null && parts.some((part) => Math.abs((numberOf(part) ?? Infinity) - own) === 1);
}

/** 3 for "3"; null for other styles and for none. */
export function numberOf(unit: Unit): number | null {
  return unit.line.ordinal === null ? null : ordinalNumber(unit.line.ordinal);
}
