/**
 * What the lines over a table say of every cell in it: its time, whether it was planned or done,
 * which money. A cell that names the same itself goes before its title.
 */
import { expressionOf, expressionsOf } from '../domain/expressions';
import type { Coordinates } from './coordinates';
import { withoutOwnNames } from './letterhead';
import type { Lexicon } from './lexicon';
import {
  COMPARED,
  isAbout,
  countedWords,
  isLimited,
  isOfPart,
  labelled,
  limitingWords,
  onePart,
  partOfAll,
  plainly,
  withoutMerged,
  withoutPurpose,
  type Part,
} from './limiting';
import { isSpentApart } from './money-and-targets';
import words from './title-words.json';
import { namesTime, timesOf, type Known, type Times } from './title-times';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.titles);

/** A note below a table is about its figures. */
export const OF_FIGURES = expressionOf(words.ofFigures);
const OF_NOTES = expressionOf(words.ofNotes);
const OF_FORMS = expressionOf(words.ofForms);
const OF_MONEY = expressionOf(words.ofMoney);
const OFFICE = expressionOf(words.office);
const NARROWS = expressionOf(words.narrows);

/** Dimensions that a title says for cells which do not name them. */
const CARRIED = ['moment', 'scenario', 'stage', 'capital', 'source'] as const;
type Carried = (typeof CARRIED)[number];

export interface Titled {
  readonly is: Coordinates;
  /** The kind of households that all of its counts are of; empty for any. */
  readonly part: Coordinates;
  /** The lines name several members, or some cells have their own: a bare cell is unclear. */
  readonly open: ReadonlyMap<Carried, readonly string[]>;
  /** Times that the workbook has no figures of. */
  readonly times: readonly string[];
  /** Spans of years, of which a column names one or none. */
  readonly spans: readonly string[];
  /**
   * A month or a quarter that ends with the year: what moved or was paid in it is not the year's.
   */
  readonly months: readonly string[];
  /** The same for sums of money, of which a span of years is not the year. */
  readonly moneyTimes: readonly string[];
  readonly years: readonly number[];
  /** Days of the yearly review, preliminary figures: whether the workbook's are meant is asked. */
  readonly reviews: readonly string[];
  /** Its words for households that moved. */
  readonly moves: readonly string[];
  /** Words that limit the table to some of the households, or of the money. */
  readonly limits: readonly string[];
}

export interface Lines {
  readonly own: readonly string[];
  /** Lines over all tables of the sheet, for those below the first. */
  readonly outer: readonly string[];
  readonly sheet: string;
  /** Lines below the tables. */
  readonly below: readonly string[];
  /** The hamlet that the nearest of its own lines names. */
  readonly place: string | null;
  /** Whose workbook it is: its name in a title limits nothing. */
  readonly commune: string;
  /** Its columns name years, or days. */
  readonly isDated: boolean;
  /** Its rows are the targets of a plan: "chỉ tiêu" is what they are, and no number aimed at. */
  readonly ofTargets: boolean;
  /** Every word over its columns. */
  readonly words: ReadonlySet<string>;
}

export function titledOf(
  lines: Lines,
  lexicon: Lexicon,
  cells: readonly Coordinates[],
  known: Known,
): Titled {
  const own = read(lines.own, lines, lexicon, cells, known);
  const outer = read(lines.outer, lines, lexicon, cells, known);
  const sheet = timesOf(lines.sheet, known);
  const name = read([lines.sheet], lines, lexicon, cells, known);
  const is: Partial<Record<Carried | 'place', string>> = {};
  if (lines.place !== null && cells.every(({ place = lines.place }) => place === lines.place))
    is.place = lines.place;
  const open = new Map<Carried, readonly string[]>();
  for (const dimension of CARRIED) {
    const named = new Set(cells.flatMap((cell) => cell[dimension] ?? []));
    // What no line says the name of the sheet may: "KH 2025", "Dau nam".
    const isSaid = own.members[dimension].size + outer.members[dimension].size > 0;
    const from = (isSaid || !OF_SHEET.has(dimension) ? own : name).members[dimension];
    const members = [...from.keys()];
    const [member] = members;
    const said = [...from.values()];
    const wide = [...outer.members[dimension]].filter(([one]) => !isCommon(dimension, one));
    if (member === undefined) {
      // A table below another one may go on with the title over both, or not.
      if (wide.some(([one]) => !named.has(one)))
        open.set(
          dimension,
          wide.map(([, own]) => own),
        );
    } else if (members.length > 1) {
      if (members.some((one) => !named.has(one))) open.set(dimension, said);
    } else if (named.size > 0 && MONEY.has(dimension) && !isCommon(dimension, member)) {
      if (dimension !== 'stage' || member !== 'disbursed' || !isSpentApart(cells))
        open.set(dimension, said);
    } else is[dimension] = member;
  }
  const { part, several } = onePart([...own.parts, ...outer.parts]);
  // "ƯỚC THỰC HIỆN NĂM 2025": whether the figures that are known by now are wanted.
  const isEstimate = is.scenario === 'estimated';
  if (isEstimate) delete is.scenario;
  const said = own.members.scenario.get('estimated') ?? name.members.scenario.get('estimated');
  const estimate = isEstimate ? [said ?? lines.sheet] : [];
  return {
    is,
    part,
    open,
    times: [...own.times, ...outer.times, ...sheet.others, ...timesBelow(lines.below, known)],
    spans: [...own.spans, ...outer.spans],
    months: [...own.months, ...outer.months],
    moneyTimes: [...own.moneyTimes, ...outer.moneyTimes],
    years: [own.years, outer.years, yearsOf(sheet)].find((years) => years.length > 0) ?? [],
    reviews: [...own.reviews, ...outer.reviews, ...estimate],
    moves: own.moves,
    limits: [
      ...own.limits,
      ...several,
      ...limitsBelow(lines, lexicon, cells),
      ...compared(lines, cells),
      ...(isOfPart(lines.sheet, lexicon, cells) ? [lines.sheet] : []),
    ],
  };
}

/** "SO SÁNH HỘ NGHÈO" over columns of one moment. */
function compared({ own, isDated }: Lines, cells: readonly Coordinates[]): string[] {
  const isTold = cells.some((one) => ['moment', 'direction', 'scenario'].some((at) => at in one));
  const lines = own.filter((line) => isAbout(line) && expression('compared').test(line));
  return isTold || isDated ? [] : lines.map((line) => line.trim());
}

/** "Ghi chú: số liệu tính đến ngày 30/6/2025": such a note is of the figures above it. */
function timesBelow(below: readonly string[], known: Known): string[] {
  return below.flatMap((line) => {
    if (!OF_FIGURES.test(line)) return [];
    const { others, reviews, moments } = timesOf(line, known);
    const isOpening = moments.size === 1 && moments.has('opening');
    return [...others, ...reviews, ...(isOpening ? [line.trim()] : [])];
  });
}

/** "Ghi chú: chỉ thống kê hộ dân tộc thiểu số": a note that says other figures than the cells. */
function limitsBelow(
  { own, below, ofTargets }: Lines,
  lexicon: Lexicon,
  cells: readonly Coordinates[],
): string[] {
  const moneys = new Set(
    own.flatMap((line) => expression('moneyUnit').exec(line)?.[0].toLowerCase() ?? []),
  );
  return below.filter((line) => {
    if (!OF_NOTES.test(line)) return false;
    // "ĐVT: triệu đồng" over the table, "số liệu tính theo nghìn đồng" below it.
    const unit = expression('moneyUnit').exec(line)?.[0].toLowerCase();
    if (unit !== undefined && moneys.size > 0 && !moneys.has(unit)) return true;
    return lexicon.titlePhrases(plainly(line, ofTargets)).some(({ is }) => {
      if (is === null) return false;
      const { scenario, stage, unit } = is;
      const isOther =
        (scenario !== undefined && scenario !== 'actual') ||
        (stage !== undefined && stage !== 'planned') ||
        (unit === 'person' && expression('unit').test(line));
      const isNew = cells.every(
        (one) => one.scenario !== scenario || one.stage !== stage || one.unit !== unit,
      );
      return (isOther && isNew) || isLimited(is, cells);
    });
  });
}

/** "Năm 2024" as the name of a sheet; that of a form may be of the year it was drawn up in. */
const yearsOf = ({ years, rest }: Times): readonly number[] => (OF_FORMS.test(rest) ? [] : years);

/** What a cell means where nothing is said. */
const isCommon = (dimension: Carried, member: string): boolean =>
  COMMON.has(`${dimension}:${member}`);
const COMMON: ReadonlySet<string> = new Set(['moment:closing', 'scenario:actual', 'stage:planned']);
const OF_SHEET: ReadonlySet<Carried> = new Set(['moment', 'scenario', 'stage']);
const MONEY: ReadonlySet<Carried> = new Set(['stage', 'capital', 'source']);

interface OfLines extends Pick<
  Titled,
  'times' | 'spans' | 'months' | 'moneyTimes' | 'years' | 'reviews' | 'moves' | 'limits'
> {
  /** Each with the words that name it. */
  readonly members: Readonly<Record<Carried, ReadonlyMap<string, string>>>;
  /** A kind of households that the lines are all about, of which no cell speaks. */
  readonly parts: readonly Part[];
}

function read(
  lines: readonly string[],
  {
    ofTargets,
    words: ofColumns,
    commune,
    place,
  }: Pick<Lines, 'ofTargets' | 'words' | 'commune' | 'place'>,
  lexicon: Lexicon,
  cells: readonly Coordinates[],
  known: Known,
): OfLines {
  const members = {
    moment: new Map<string, string>(),
    scenario: new Map<string, string>(),
    stage: new Map<string, string>(),
    capital: new Map<string, string>(),
    source: new Map<string, string>(),
  };
  const [times, moneyTimes, limits]: [string[], string[], string[]] = [[], [], []];
  const years: number[] = [];
  const [programmes, spans, reviews]: [string[], string[], string[]] = [[], [], []];
  const [months, moves, parts]: [string[], string[], Part[]] = [[], [], []];
  // "(Theo kết quả rà soát cuối năm 2025)": whose figures these are, whatever year they are for.
  const basis = lines.find((line) => expression('basis').test(line) && namesTime(line, known));
  for (const given of lines) {
    const line = withoutPurpose(given, lexicon, known);
    if (COMPARED.test(line)) limits.push(line.trim());
    if (isOfOffice(line)) continue;
    const isOfUse = basis !== undefined && line !== basis && !expression('basis').test(line);
    const said = timesOf(line, known);
    for (const moment of said.moments) members.moment.set(moment, line.trim());
    times.push(...said.others);
    spans.push(...said.spans);
    reviews.push(...said.reviews, ...(expression('preliminary').exec(line) ?? []));
    months.push(...said.months);
    programmes.push(...said.programmes);
    if (!expression('ofPaper').test(line) && !isOfUse) years.push(...said.years);
    const title = withoutMerged(said.rest, known.bookYear, cells);
    const plain = plainly(withoutOwnNames(title, commune), ofTargets);
    const text = isOfUse
      ? plain.replace(expression('insured'), ' ').replace(expression('useAtEnd'), ' ')
      : plain;
    const phrases = lexicon.titlePhrases(text.replace(/\([^()]*\)|\d+/g, ' '));
    const bracketed = lexicon.titlePhrases([...text.matchAll(/\(([^()]*)\)/g)].join(' '));
    for (const { words: own, is } of [...phrases, ...bracketed])
      for (const dimension of CARRIED) {
        const member = is?.[dimension];
        if (member !== undefined && says(dimension, own)) members[dimension].set(member, own);
      }
    if (isAbout(line))
      moves.push(...phrases.flatMap(({ words: own, is }) => (is?.move ? [own] : [])));
    // «CỦA THÔN 1» names that hamlet, and counts nothing.
    const named = lexicon
      .titlePhrases(text)
      .filter(({ is }) => place !== null && is?.place === place);
    const numbered = named.reduce((left, own) => left.replace(own.words, ' '), text.toLowerCase());
    limits.push(...labelled(line, lexicon, cells), ...countedWords(line, numbered));
    const narrows = NARROWS.exec(line);
    if (!isAbout(line) && !narrows) continue;
    const all = narrows ? bracketed : phrases;
    const part = narrows ? null : partOfAll(all, cells);
    if (part) parts.push({ is: part, line: line.trim() });
    const limiting = limitingWords(all, ofColumns, part ? [...cells, part] : cells);
    if (!narrows) limits.push(...limiting);
    else if (narrows[1] !== undefined || limiting.length > 0) limits.push(line.trim());
  }
  // Money of a whole programme is not that of one of its years.
  if (known.bookYear !== null && !years.includes(known.bookYear)) moneyTimes.push(...programmes);
  return { members, times, spans, months, moneyTimes, years, reviews, moves, limits, parts };
}

/** "XÃ BA DINH" is no money of the commune; "ngân sách xã" is. */
function says(dimension: Carried, own: string): boolean {
  return dimension !== 'source' || OF_MONEY.test(own);
}

const isOfOffice = (line: string): boolean => OFFICE.test(line);
/** "a) Đầu năm", "1. Hộ nghèo", "Bảng 2": the title of one table of several. */
export const isSmall = (line: string): boolean => expression('small').test(line);
