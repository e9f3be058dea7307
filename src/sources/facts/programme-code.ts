/**
 * Codes of programme lines out of the ways in which staff write them: by number ("Tiểu dự án 2 –
 * Dự án 3", "NDTP2-HP1"), by the code itself ("DA3.2", "HP1.2.03"), or by the official name. The
 * words of each level are data of the programmes.
 */
import { plainKey, wordKey } from '../../domain/match-key';
import {
  codeOfPath,
  codesAbove,
  numberInLevel,
  partsOf,
  programmes,
  type Programme,
  type ProgrammeLevel,
} from '../../regulations';

interface Level {
  readonly programme: Programme;
  readonly level: ProgrammeLevel;
  /** 0 for a line of the top. */
  readonly depth: number;
}

/** A number with the word of its level. */
interface Mention extends Level {
  readonly number: number;
  readonly at: number;
  readonly end: number;
}

interface Found {
  readonly at: number;
  readonly code: string;
}

const LEVELS: readonly Level[] = programmes().flatMap((programme) =>
  programme.levels.map((level, depth) => ({ programme, level, depth })),
);
const BY_WORD = new Map<string, Level[]>();
for (const one of LEVELS)
  for (const word of one.level.words) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), one]);

const words = (depth?: number): string =>
  [...BY_WORD]
    .filter(([, levels]) => depth === undefined || levels.some((one) => one.depth === depth))
    .map(([word]) => word)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/ /g, '\\s+'))
    .join('|');
const IN_WORDS = [
  ...new Set(LEVELS.flatMap(({ level }) => (level.numbers ?? []).map((word) => plainKey(word)))),
].join('|');
const NUMBER = `(?:\\d{1,2}|(?<=thu\\s)(?:${IN_WORDS})|(?<=\\s)[ivx]{1,4})`;
const MENTION = new RegExp(
  `(?<![a-z0-9])(${words()})\\s*(?:so\\s+|thu\\s+)?[-.]?\\s*(${NUMBER})(?![a-z0-9])`,
  'g',
);
/** "DA3.1", "HP1.2.03" */
const DOTTED = new RegExp(
  `(?<![a-z0-9])(${words(0)})\\s*(\\d{1,2}(?:[._]\\d{1,2})+)(?![a-z0-9])`,
  'g',
);
/** What may stand between a line and the one that it is of, and between that one and its part. */
const OF = /^(?:[\s\-–—/,:.()]|thuoc|cua)*$/;
const WITH = /^[\s\-–—/:,()]*$/;

/** All codes in a text, in order: "Tiểu dự án 2 – Dự án 3; Dự án 7" → ["DA3.2", "DA7"]. */
export function programmeCodes(text: string): string[] {
  const found: Found[] = [];
  const rest = plainKey(text).replace(DOTTED, (whole: string, ...args: unknown[]) => {
    const [word = '', numbers = ''] = args as string[];
    const at = Number(args.find((arg) => typeof arg === 'number'));
    const code = dotted(word.replace(/\s+/g, ' '), numbers.split(/[._]/));
    if (code === null) return whole;
    found.push({ at, code });
    return ' '.repeat(whole.length);
  });
  const mentions = mentionsIn(rest);
  const gap = (before: Mention, after: Mention): string => rest.slice(before.end, after.at);
  for (let at = 0; at < mentions.length;) {
    const chain = upward(mentions, at, gap) ?? downward(mentions, at, gap);
    const first = mentions[at];
    const code = chain && codeOf(chain);
    if (code && first) found.push({ at: first.at, code });
    at += chain?.length ?? 1;
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ code }) => code))];
}

function dotted(word: string, numbers: readonly string[]): string | null {
  const top = BY_WORD.get(word)?.find(({ depth }) => depth === 0);
  if (!top) return null;
  const path = numbers.map((text, depth) => {
    const level = top.programme.levels[depth];
    return level ? numberOr(text, level, depth) : Number(text);
  });
  return path[0] === null ? null : codeOfPath(top.programme, path.map(Number));
}

/**
 * A number that no line of the level has stays as written: the line is then unknown, and never the
 * one above it.
 */
function numberOr(text: string, level: ProgrammeLevel, depth: number): number | null {
  return numberInLevel(text, level) ?? (depth > 0 && /^\d+$/.test(text) ? Number(text) : null);
}

function mentionsIn(key: string): Mention[] {
  return [...key.matchAll(MENTION)].flatMap((match) => {
    const [whole, word = '', number = ''] = match;
    return (BY_WORD.get(word.replace(/\s+/g, ' ')) ?? []).flatMap((one): Mention[] => {
      const read = numberOr(number, one.level, one.depth);
      const { index: at } = match;
      return read === null ? [] : [{ ...one, number: read, at, end: at + whole.length }];
    });
  });
}

type Gap = (before: Mention, after: Mention) => string;

/** From a line up to the top: "Tiểu dự án 2 – Dự án 3"; null where the top is not named. */
function upward(mentions: readonly Mention[], from: number, gap: Gap): Mention[] | null {
  const chain: Mention[] = [];
  for (const mention of mentions.slice(from)) {
    const last = chain.at(-1);
    if (last && !(isNext(mention, last, -1) && OF.test(gap(last, mention)))) return null;
    chain.push(mention);
    if (mention.depth === 0) return chain.length > 1 ? chain : null;
  }
  return null;
}

/**
 * From the top down: "HP1-NDTP2", "Dự án 4, tiểu dự án 3"; a part that is named with its own top is
 * left to that, and several parts of one line are the line.
 */
function downward(mentions: readonly Mention[], from: number, gap: Gap): Mention[] | null {
  const [top] = mentions.slice(from);
  if (!top || top.depth > 0) return null;
  const chain = [top];
  for (let at = from + 1; at < mentions.length; at += 1) {
    const [last, mention] = [chain.at(-1), mentions[at]];
    if (!last || !mention || !isNext(mention, last, 1) || !WITH.test(gap(last, mention))) break;
    if (upward(mentions, at, gap)) break;
    chain.push(mention);
  }
  const [last, next] = [chain.at(-1), mentions[from + chain.length]];
  const isSibling = last && next && chain.length > 1 && isNext(next, last, 0);
  return isSibling && !upward(mentions, from + chain.length, gap) ? chain.slice(0, -1) : chain;
}

function isNext(one: Mention, last: Mention, step: number): boolean {
  return one.programme === last.programme && one.depth === last.depth + step;
}

function codeOf(chain: readonly Mention[]): string | null {
  const [first] = chain;
  const path = [...chain].sort((a, b) => a.depth - b.depth).map(({ number }) => number);
  return first ? codeOfPath(first.programme, path) : null;
}

/** A text that begins with the number of a line below the top: "Tiểu dự án 1: …". */
const BEGINS = new RegExp(`^[-+•\\s]*(?:${words()})\\s*(?:so\\s+|thu\\s+)?[-.]?\\s*${NUMBER}`);

/** A line by its words alone: "NDTP 1: Giám sát, đánh giá Chương trình" is "giam sat danh gia". */
export const lineName = (text: string): string =>
  wordKey(plainKey(text).replace(BEGINS, '')).replace(/ chuong trinh$/, '');

/** Of two such names that a number is before: whether it is the same. */
export function isSameNumber(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) =>
    mentionsIn(BEGINS.exec(plainKey(text))?.[0] ?? '').map(({ number }) => number),
  );
  return !a || !b || a.length === 0 || b.length === 0 || a.some((number) => b.includes(number));
}

/**
 * The code of one funding line: by its number, by its number under the line before it, or by its
 * official name.
 * Codes that the programme's tree does not hold are not given out; without a tree the number as
 * written stands.
 * @param before code of the line that was read before it, of any level
 */
export function lineCode(
  text: string,
  before: string | null,
  programme: Programme | null,
): string | null {
  const key = plainKey(text);
  const known = (code: string): string | null =>
    !programme || programme.lines.some((line) => line.code === code) ? code : null;
  const [named] = programmeCodes(text);
  if (named !== undefined) return known(named);
  const below = before === null ? null : numberedBelow(key, before);
  const alone = mentionsIn(BEGINS.exec(key)?.[0] ?? '');
  const bare = lineName(text);
  const same = (
    programme && bare.length >= 12 ? (linesByName(programme).get(bare) ?? []) : []
  ).filter(
    ({ code }) => alone.length === 0 || alone.some(({ number }) => number === lastNumber(code)),
  );
  const [only] = same;
  // Where a list leaves the projects out, a full name says more than the line before it.
  if (same.length === 1 && only) return only.code;
  if (below !== null) return known(below);
  const above = before === null ? [] : [before, ...codesAbove(before)];
  const within = same.filter(({ parent }) => parent !== null && above.includes(parent));
  const [first] = within;
  return within.length === 1 && first ? first.code : null;
}

/**
 * A row that names a whole programme, or the money carried over from an earlier one, where the year
 * has more than one.
 */
export function isProgramme(text: string, programme: Programme | null): boolean {
  return (
    programme !== null &&
    partsOf(programme).length > 1 &&
    /^(?:[a-z0-9]{1,4}[.)]?\s+)?(?:(?:thuoc|von|kinh phi)\s+)*(?:chuong trinh|ctmtqg|mtqg|keo dai)\b/.test(
      plainKey(text),
    )
  );
}

/** "Tiểu dự án 1: …" after a line of Dự án 3 is DA3.1. */
function numberedBelow(key: string, before: string): string | null {
  const beginning = BEGINS.exec(key)?.[0];
  if (beginning === undefined) return null;
  for (const mention of mentionsIn(beginning)) {
    if (mention.depth === 0) continue;
    const above = [before, ...codesAbove(before)].find(
      (code) => code.split('.').length === mention.depth,
    );
    const top = mention.programme.levels[0]?.code ?? '';
    if (above?.startsWith(top) !== true) continue;
    const digits = mention.level.digits ?? 1;
    return `${above}.${String(mention.number).padStart(digits, '0')}`;
  }
  return null;
}

function lastNumber(code: string): number {
  return Number(/\d+$/.exec(code)?.[0]);
}

const OF_PROGRAMME = / (?:thuc hien )?chuong trinh$/;
/** Asked for each row of a table, and the tree does not change. */
const BY_NAME = new WeakMap<Programme, Map<string, Programme['lines'][number][]>>();

function linesByName(
  programme: Programme,
): ReadonlyMap<string, readonly Programme['lines'][number][]> {
  let lines = BY_NAME.get(programme);
  if (!lines) {
    BY_NAME.set(programme, (lines = new Map()));
    for (const line of programme.lines) {
      const bare = lineName(line.name);
      // "Giám sát, đánh giá Chương trình"
      const other = OF_PROGRAMME.test(bare)
        ? bare.replace(OF_PROGRAMME, '')
        : `${bare} chuong trinh`;
      for (const name of bare === '' ? [] : [bare, other])
        lines.set(name, [...(lines.get(name) ?? []), line]);
    }
  }
  return lines;
}
