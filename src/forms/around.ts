/** What a table as a whole says of cells that say less. */
import { expressionsOf } from '../domain/expressions';
import { plainKey } from '../domain/match-key';
import { areAllPeople, areAllRates, bareWords, type Bare } from './bare';
import type { Coordinates } from './coordinates';
import type { FormTable } from './layout';
import type { Lexicon, Said } from './lexicon';
import { tokensOf } from './label-text';
import type { Around } from './meaning';
import type { PlanInput } from './plan-types';
import { isAtYearEnd, type Known } from './title-times';
import { titledOf, type Lines } from './titled';
import titleWords from './title-words.json';
import formWords from './expressions.json';

const expression = expressionsOf(formWords.titles);

/** Null where the titles speak of another year than the workbook. */
export function aroundOf(
  table: FormTable,
  columns: readonly Said[],
  rows: readonly (Coordinates | null)[],
  lexicon: Lexicon,
  input: Pick<PlanInput, 'basis' | 'commune'> & Known,
  where: Pick<Lines, 'outer' | 'sheet' | 'below' | 'place'>,
): Around | null {
  const { bookYear, basis, day, commune } = input;
  const all = [...columns.map(({ is }) => is), ...rows.flatMap((is) => is ?? [])];
  const title = table.titles.join(' ');
  const ofTargets = table.columns.some(({ rowsOf }) => rowsOf === 'target');
  const isDated = columns.some(({ years }) => years.length > 0);
  const labels = table.columns
    .filter(({ kind }) => kind === 'value')
    .flatMap(({ path }) => path.map(({ text }) => text));
  const words = new Set(
    table.columns.flatMap(({ path }) => path.flatMap(({ text }) => tokensOf(text))),
  );
  const ofPeople = areAllPeople(table.titles, labels) ? 'people' : undefined;
  const bare: Bare | undefined = areAllRates(table.titles, labels) ? 'rates' : ofPeople;
  const lines = { own: table.titles, ...where, commune, ofTargets, isDated, words };
  const titled = titledOf(lines, lexicon, all, input);
  const { years } = titled;
  const isOther = bookYear !== null && years.length > 0 && !years.includes(bookYear);
  // Columns that name the workbook's own year are of it, whatever the title says.
  const isOwn = columns.some((one) => one.yearEnd && one.years.every((year) => year === bookYear));
  if (isOther && !isOwn) return null;
  const named = titleGroups([...table.titles, ...namesOver(table)], lexicon);
  const only = named.length === 1 ? (named[0] ?? null) : null;
  const groups = new Set(all.flatMap(({ group }) => (group && group !== 'all' ? [group] : [])));
  return {
    limits: titled.limits,
    otherYear: isOther,
    titled,
    bareWords: bare ? null : bareWords([...table.titles, where.sheet], all),
    ...(bare && { bare }),
    titleGroup: only,
    titleGroups: named,
    titleAll: table.titles.some((line) => expression('all').test(line)),
    groups,
    columns: columns.map(({ is }) => is),
    rows: rows.flatMap((is) => is ?? []),
    lacking:
      LACKING.test(
        plainKey(
          [
            title,
            ...where.outer,
            ...table.columns.flatMap(({ path }) => path.map(({ text }) => text)),
          ].join(' '),
        ),
      ) || all.some(({ lack }) => lack !== undefined),
    indicators: all.some(({ service, narrow, indicator }) => service && !narrow && !indicator)
      ? 0
      : new Set(all.flatMap(({ indicator }) => indicator ?? [])).size,
    counted: columns.some(
      ({ is }) =>
        is.whole === undefined &&
        is.measure === undefined &&
        is.move === undefined &&
        is.direction === undefined &&
        PARTS.every((part) => is[part] === undefined) &&
        is.group !== 'all' &&
        (is.unit === 'household' || (is.group !== undefined && is.unit === undefined)),
    ),
    ethnics: all.some(({ ethnic }) => ethnic !== undefined && ethnic !== 'kinh'),
    planned: columns.some(({ is }) => is.scenario === 'planned'),
    classed: all.some(
      (is) => is.group !== undefined && PARTS_OF_CLASS.some((part) => is[part] !== undefined),
    ),
    flow: all.some(({ move, direction }) => move !== undefined || direction === 'increase'),
    opening:
      all.some(({ moment }) => moment === 'opening') ||
      columns.some(({ years }) => bookYear !== null && years.includes(bookYear - 1)),
    rowParts: rows.some((is) => is?.indicator !== undefined || is?.cause !== undefined),
    money:
      all.some(({ unit, stage, line }) => line ?? (unit === 'money' && stage !== 'remaining')) ||
      expression('ofMoney').test(title),
    paid: isPaid(columns.map(({ is }) => is)),
    causes: all.some(({ cause, causes }) => cause !== undefined || causes !== undefined),
    traits: all.some(({ trait }) => trait !== undefined),
    bookYear,
    yearEnd: isAtYearEnd({ bookYear, day }),
    basis,
  };
}

/** "Kế hoạch vốn | Đã giải ngân | Tỷ lệ (%)": what was planned, what was paid, then its rate. */
function isPaid(columns: readonly Coordinates[]): boolean {
  const stages = columns.map(({ stage, scenario }) => (scenario === 'planned' ? scenario : stage));
  const rate = columns.findIndex(({ measure }) => measure === 'rate');
  const before = new Set(stages.slice(0, rate).flatMap((stage) => stage ?? []));
  const behind = stages.slice(rate).filter((stage) => stage !== undefined);
  return (
    before.size === 2 && before.has('planned') && before.has('disbursed') && behind.length === 0
  );
}

const LACKING = /\b(?:thieu hut|chi so)\b/;
const PARTS_OF_CLASS = ['indicator', 'cause', 'trait', 'ethnic'] as const;
const PARTS = ['trait', 'ethnic', 'indicator', 'service', 'cause', 'move'] as const;

/** "Nguyên nhân nghèo của hộ nghèo" over the names of the rows says of whom they are. */
const namesOver = ({ columns }: FormTable): string[] =>
  columns.flatMap(({ kind, path }) => (kind === 'name' ? (path.at(-1)?.text ?? []) : []));

/** The classes that the nearest title which names any is about. */
function titleGroups(titles: readonly string[], lexicon: Lexicon): string[] {
  for (const title of [...titles].reverse()) {
    const groups = new Set(groupsIn(title, lexicon));
    if (groups.size > 0) return [...groups];
  }
  return [];
}

function groupsIn(title: string, lexicon: Lexicon): string[] {
  const named = title.replace(expression('ofStandards'), ' ');
  // "HỘ THOÁT NGHÈO, THOÁT CẬN NGHÈO": of both, and not of the near-poor alone.
  const isOfBoth = expression('leavesBoth').test(named);
  const tokens = tokensOf(
    isOfBoth ? named.replace(expression('leaves'), titleWords.household) : named,
  );
  const groups: string[] = [];
  for (let at = 0; at < tokens.length; at++)
    for (const length of [3, 2])
      if (groupOf(tokens.slice(at, at + length).join(' '), lexicon, groups)) {
        at += length - 1;
        break;
      }
  return groups;
}

function groupOf(text: string, lexicon: Lexicon, into: string[]): boolean {
  if (!expression('groupFirst').test(text)) return false;
  const { is, unknown } = lexicon.read(text);
  if (unknown.length > 0 || is.group === undefined || is.group === 'all') return false;
  into.push(is.group);
  return true;
}
