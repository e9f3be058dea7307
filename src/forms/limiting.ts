/**
 * Words of a title, or of the name of a sheet, that limit its figures to some of the households.
 */
import { expressionOf, expressionsOf, rewriterOf } from '../domain/expressions';
import { keyOf, type Coordinates } from './coordinates';
import type { Lexicon, Phrased } from './lexicon';
import { timesOf, type Known, type Times } from './title-times';
import words from './title-words.json';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.limiting);

const ABOUT = expressionOf(words.about);
const PLACE = expressionOf(words.place);
const TARGETS = expressionOf(words.targets);
const rewritten = rewriterOf(words.plainly);
const MERGED = expressionOf(words.merged.name);
const PURPOSE = expressionOf(words.purpose);
const PARTS = ['trait', 'ethnic', 'indicator', 'cause', 'move'] as const;

/** A part of the households that no cell names; of kinds of households each is another part. */
const isNewPart = (is: Coordinates, cells: readonly Coordinates[]): boolean =>
  PARTS.some((part) => is[part] !== undefined && cells.every((one) => !tells(one, part))) ||
  (is.trait !== undefined && cells.every(({ trait }) => trait !== is.trait));

/** «Tăng», «Giảm» tell of all who moved. */
const tells = (one: Coordinates, part: (typeof PARTS)[number]): boolean =>
  one[part] !== undefined || (part === 'move' && one.direction !== undefined);

export interface Part {
  readonly is: Coordinates;
  readonly line: string;
}

/** The one that all lines agree upon, or the lines that do not. */
export function onePart(parts: readonly Part[]): { part: Coordinates; several: readonly string[] } {
  const [first] = parts;
  const isOne = parts.every(({ is }) => first && keyOf(is) === keyOf(first.is));
  return isOne
    ? { part: first?.is ?? {}, several: [] }
    : { part: {}, several: parts.map(({ line }) => line) };
}

const OF_PART: ReadonlySet<string> = new Set(words.ofPart);

/**
 * "HỘ NGHÈO, HỘ CẬN NGHÈO LÀ NGƯỜI DTTS": the part that all classes of a title are told of, where
 * no cell tells of any; null where it may be that of one of them, or one thing beside others.
 */
export function partOfAll(
  phrases: readonly Phrased[],
  cells: readonly Coordinates[],
): Coordinates | null {
  if (cells.some(({ trait, ethnic }) => (trait ?? ethnic) !== undefined)) return null;
  const at = phrases.findIndex(({ is }) => (is?.trait ?? is?.ethnic) !== undefined);
  const { words: own = '', is = null } = phrases[at] ?? {};
  const others = phrases.filter((_, index) => index !== at);
  const isOne = others.every(({ is }) => (is?.trait ?? is?.ethnic) === undefined);
  const last = phrases.map(({ is }) => is?.group !== undefined).lastIndexOf(true);
  const before = phrases[at - 1];
  const follows = before?.is?.group !== undefined || OF_PART.has(before?.words ?? '');
  const isBehind = at > last && follows && !own.startsWith(words.household);
  // "HỘ DTTS NGHÈO"
  const { words: next = '', is: of } = phrases[at + 1] ?? {};
  const isWithin = at + 1 === last && of?.group !== undefined && !next.startsWith(words.household);
  if (!is || !isOne || !(isBehind || isWithin)) return null;
  return is.trait ? { trait: is.trait } : { ethnic: is.ethnic ?? '' };
}

/** "HỘ NGHÈO ĐƯỢC HỖ TRỢ NHÀ Ở": its figures are not those of all poor households. */
export function isLimited(is: Coordinates, cells: readonly Coordinates[]): boolean {
  const moves = is.direction !== undefined;
  const isStill = cells.every(
    ({ move, direction, moment }) => (move ?? direction ?? moment) === undefined,
  );
  return (
    isNewPart(is, cells) ||
    // "HỘ NGHÈO CHƯA ĐƯỢC CÔNG NHẬN"
    (is.lack === 'not' && cells.every(({ lack, has }) => (lack ?? has) === undefined)) ||
    (is.change !== undefined && isStill) ||
    (is.other !== undefined && cells.every(({ other }) => other === undefined)) ||
    // "BÌNH QUÂN NHÂN KHẨU" over columns of which none is an average.
    (is.measure === 'average' && cells.every(({ measure }) => measure !== 'average')) ||
    (is.service !== undefined &&
      cells.every(({ service, indicator }) => service === undefined && indicator === undefined)) ||
    (moves && cells.every(({ direction, move }) => direction === undefined && move === undefined))
  );
}

/** "Bảng 3. So sánh", "ĐVT: nghìn hộ": no figures as they stand in the workbook. */
export const COMPARED = expression('compared');
/** "CÓ 3 CHỈ SỐ", "TRÊN 10%", "ĐỢT 2", "CÁC THÔN KHU VỰC III": a number that limits. */
const COUNTED = expression('counted');
/** Numbers of the form, of its paragraphs, of documents; and what there are always so many of. */
const NUMBERS = expression('numbers');
/** The words of such a number; empty for none. */
export function countedWords(line: string, told: string): string[] {
  const isOther = isAbout(line) ? NUMBER.exec(told.replace(NUMBERS, ' ')) : null;
  const [words = ''] = COUNTED.exec(line) ?? isOther ?? [];
  return words === '' ? [] : [words.trim()];
}
const NUMBER = /(?:(?<!\p{L})\p{L}{1,12}\s)?\d[\d.,]{0,12}%?(?:\s\p{L}{1,12})?/u;

const FIGURES: ReadonlySet<string> = new Set(words.figureNouns);
const BETWEEN: ReadonlySet<string> = new Set(words.between);
const USES: ReadonlySet<string> = new Set(words.uses);
const GIVING: ReadonlySet<string> = new Set(words.giving);

/**
 * Words that only say what is done with the figures: all before "SỐ LIỆU HỘ NGHÈO", and what an act
 * that is known is for: "PHỤC VỤ XÂY DỰNG …". None where the title speaks of giving, or of persons.
 */
function ofUse(phrases: readonly Phrased[]): (at: number) => boolean {
  if (phrases.some(({ words: own, found }) => !found && GIVING.has(own))) return () => false;
  const first = phrases.findIndex(({ is }) => is?.group !== undefined);
  let noun = first - 1;
  while (BETWEEN.has(phrases[noun]?.words ?? '')) noun--;
  const isOfFigures = FIGURES.has(phrases[noun]?.words ?? '');
  // "BẢNG CHẤM CÁC CHIỀU CỦA HỘ NGHÈO": what narrows the households stands behind them.
  const isReport = FIGURES.has(phrases[0]?.words ?? '');
  const use = phrases.findIndex(
    (one, at) => at > first && USES.has(one.words) && phrases[at + 1]?.found === true,
  );
  return (at) =>
    (isOfFigures && at < noun) || (isReport && at < first) || (use >= 0 && first >= 0 && at > use);
}

const SPLITS: ReadonlySet<string> = new Set(words.splits);
const LEADS: ReadonlySet<string> = new Set(words.leads);
/** What an office does, which money may be spent on. */
const { reporting, methods, offices } = words.neutral;
const COSTS: ReadonlySet<string> = new Set([...reporting, ...methods, ...offices]);

/**
 * Words of a title that may say which households it counts, or whose money: those that nothing
 * explains, those whose meaning hangs on how they are used, and parts that no cell names; each as
 * it stands, with a word between two of them.
 * @param ofColumns every word over its columns
 * @param told what the cells say, and the title of them all
 */
export function limitingWords(
  phrases: readonly Phrased[],
  ofColumns: ReadonlySet<string>,
  told: readonly Coordinates[],
): string[] {
  // "PHÂN THEO TRÌNH ĐỘ": by what its columns tell, which narrows nothing.
  const isBy = ({ words: own }: Phrased): boolean => own.split(' ').includes(words.by);
  const isNamed = told.some((one) =>
    (['has', 'lack', 'indicator', 'service', 'stage', 'line'] as const).some(
      (at) => one[at] !== undefined,
    ),
  );
  const isOfCauses = told.some(({ cause, causes }) => (cause ?? causes) !== undefined);
  const isOfUse = ofUse(phrases);
  const marked = new Set<number>();
  let ofMoney = false;
  for (const [at, { words: own, found, is }] of phrases.entries()) {
    const isTold = (ofColumns.has(own) || SPLITS.has(own)) && phrases.slice(0, at).some(isBy);
    if (!found) {
      if (!isTold && !isOfUse(at)) marked.add(at);
      continue;
    }
    // "HỘ NGHÈO ĐƯỢC KIỂM TRA", "HỘ NGHÈO DO CHI BỘ QUẢN LÝ"
    const isOpen = (is?.has !== undefined && !isNamed) || (own === words.byWhom && !isOfCauses);
    if (isOpen) marked.add(at).add(at + 1);
    // "KINH PHÍ CHO CÔNG TÁC RÀ SOÁT" is no money of the programme.
    const isLead: boolean = !isOpen && ofMoney && LEADS.has(own);
    const isCost = !isOpen && ofMoney && !isLead && COSTS.has(own);
    if (!isOpen) ofMoney = is?.unit === 'money' || isLead;
    if (isCost || (is !== null && isLimited(is, told))) marked.add(at);
  }
  return inRuns(phrases, marked);
}

/** Marked phrases as they stand, one phrase between two of them among them. */
function inRuns(phrases: readonly Phrased[], marked: ReadonlySet<number>): string[] {
  const runs: string[] = [];
  let last = -3;
  for (const [at, { words: own }] of phrases.entries()) {
    if (!marked.has(at)) continue;
    const between = at - last === 2 ? `${phrases[at - 1]?.words ?? ''} ` : '';
    if (at - last > 2) runs.push(own);
    else runs.push(`${runs.pop() ?? ''} ${between}${own}`.trim());
    last = at;
  }
  return runs;
}

/** "Đối tượng: dân tộc thiểu số" */
export function labelled(line: string, lexicon: Lexicon, cells: readonly Coordinates[]): string[] {
  const [, value = ''] = expression('labelled').exec(line) ?? [];
  const phrases = lexicon.titlePhrases(value);
  const isPart = phrases.some(({ found, is }) => !found || (is !== null && isLimited(is, cells)));
  return isPart ? [line.trim()] : [];
}

/** "DTTS", "Thoat ngheo", "Chu ho nu" as the name of a sheet. */
export const isOfPart = (sheet: string, lexicon: Lexicon, cells: readonly Coordinates[]): boolean =>
  expression('ofPart').test(sheet) ||
  lexicon.titlePhrases(sheet).some(({ is }) => is !== null && isNewPart(is, cells));

/** A title about the programme's figures, or any in capitals. */
export function isAbout(line: string): boolean {
  if (expression('aside').test(line)) return false;
  const isCapital = line === line.toUpperCase() && /\p{L}{2}.*\s\p{L}{2}/u.test(line);
  return ABOUT.test(line) || (isCapital && !PLACE.test(line));
}

/**
 * "(Phục vụ xây dựng đề án 2026-2030; số liệu cuối năm 2025)": below a title the clauses that say
 * only what the sheet is for, and by which paper, say nothing of its figures.
 */
function withoutAside(line: string, known: Known): string {
  if (!expression('below').test(line)) return line;
  const clauses = line.replace(/^\s*\(|\)\s*$/g, '').split(expression('clauses'));
  const own = clauses.filter(
    (clause) => !expression('asideClause').test(clause) || !isToCome(timesOf(clause, known), known),
  );
  return own.length === clauses.length ? line : `(${own.join('; ')})`;
}

/** It speaks of no time, or of the years after the workbook's. */
function isToCome(times: Times, { bookYear }: Known): boolean {
  const { moments, others, months } = times;
  const isDated = moments.size + others.length + months.length > 0;
  return !isDated && firstYears(times).every((year) => year > (bookYear ?? Infinity));
}

const firstYears = ({ years, spans }: Times): number[] => [
  ...years,
  ...spans.map((span) => Number(/20\d\d/.exec(span)?.[0])),
];

/**
 * Without a purpose in the years to come: «PHỤC VỤ XÂY DỰNG KẾ HOẠCH NĂM 2026» says what the
 * figures of the year before are for. With any other word it may say which households they are of.
 */
export function withoutPurpose(given: string, lexicon: Lexicon, known: Known): string {
  const line = withoutAside(given, known);
  const [purpose = '', object = ''] = PURPOSE.exec(line) ?? [];
  const times = timesOf(object, known);
  const later = firstYears(times);
  const isLater = later.length > 0 && later.every((year) => year - 1 === known.bookYear);
  const isPlain = lexicon
    .titlePhrases(times.rest)
    .every(({ found, is }) => found && Object.keys(is ?? {}).every((at) => at === 'scenario'));
  return isLater && isToCome(times, known) && isPlain ? line.replace(purpose, ' ') : line;
}

/**
 * Without the name of the programme into which three were merged: it limits no households, and no
 * money from its first year on.
 */
export function withoutMerged(
  title: string,
  year: number | null,
  cells: readonly Coordinates[],
): string {
  const isOfMoney = cells.some(({ unit, line }) => line !== undefined || unit === 'money');
  return isOfMoney && (year ?? 0) < words.merged.from ? title : title.replace(MERGED, ' ');
}

/** Without what is only carried out, compared with, or listed. */
export function plainly(title: string, ofTargets: boolean): string {
  const told = rewritten(title);
  return ofTargets ? told.replace(TARGETS, ' ') : told;
}
