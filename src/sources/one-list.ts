/**
 * Of two registers that hold the same households one counts: the official one, or the one that the
 * officer names.
 */
import type { ListKind } from '../catalogue/lists';
import { plainKey } from '../domain/match-key';
import { answerOf, questionId, type Question } from '../reading/questions/question';
import { listCalled } from '../reading/subject/decide';
import { atOneMoment } from './facts/moments';
import { leftByTitle } from './facts/household-moves';
import { sharedLists } from './facts/same-lists';
import { SUBJECTS_OF } from './subjects';
import { cornerOf, type RecognisedTable } from './table';
import words from './vocabulary/titles.json';

export interface OneList {
  /** Lists that must not be added, and as what they are told. */
  readonly left: ReadonlyMap<RecognisedTable, ListKind>;
  readonly questions: readonly Question[];
}

const PRELIMINARY = /\b(?:so bo|du kien|du thao|ban nhap|tam thoi)\b/;

export function chooseLists(
  tables: readonly RecognisedTable[],
  answers: ReadonlyMap<string, string>,
): OneList {
  const registers = tables.filter((table) => table.kind === 'household-register');
  const left = new Map<RecognisedTable, ListKind>();
  const questions: Question[] = [];
  for (const table of tables) {
    if (isSuperseded(table, tables)) left.set(table, SUPERSEDED);
    else if (isOld(table, tables)) left.set(table, OLD);
  }
  if (registers.length < 2) return { left, questions };
  const now = atOneMoment(registers).tables.filter((table) => leftByTitle(table) === null);
  for (const { one, other, count } of sharedLists(now)) {
    if (left.has(one) || left.has(other)) continue;
    const preliminary = [one, other].filter(isPreliminary);
    const [only] = preliminary;
    if (only && preliminary.length === 1) {
      left.set(only, listCalled(words.oneList.preliminaryList));
      continue;
    }
    const [first, second] = one.rows.length > other.rows.length ? [one, other] : [other, one];
    const question = listQuestion(first, second, count, answers, questions);
    questions.push(question);
    const answer = question.answer ?? 'first';
    const out = answer === 'first' ? second : answer === 'second' ? first : null;
    if (out) left.set(out, listCalled(words.oneList.sameList));
  }
  return { left, questions };
}

const SUPERSEDED: ListKind = listCalled(words.oneList.preliminaryTable);
const OF_PLACES = new Set(['hamlet-summary', 'flow', 'lack-summary']);
const OFFICIAL = /\bchinh thuc\b/;

/** A table by hamlet that calls itself preliminary, beside one of its kind that is official. */
function isSuperseded(table: RecognisedTable, all: readonly RecognisedTable[]): boolean {
  if (!OF_PLACES.has(table.kind) || !isPreliminary(table)) return false;
  const says = ({ titles, grid }: RecognisedTable): boolean =>
    [...titles, grid.sheet].some((text) => OFFICIAL.test(plainKey(text)));
  return all.some(
    (other) => other.kind === table.kind && other !== table && !isPreliminary(other) && says(other),
  );
}

const OLD: ListKind = listCalled(words.oneList.oldTable);

/**
 * The sheet "DS cũ" beside the sheet "DS mới", of one kind; "T10" beside "T11" of the same hamlets.
 */
function isOld(table: RecognisedTable, all: readonly RecognisedTable[]): boolean {
  const name = plainKey(table.grid.sheet);
  const now = name.replace(/\bcu$/, 'moi');
  if (
    now !== name &&
    all.some((one) => one.kind === table.kind && plainKey(one.grid.sheet) === now)
  )
    return true;
  const turn = table.kind === 'hamlet-summary' ? turnOf(name) : null;
  if (turn === null) return false;
  return all.some((one) => {
    const other = one.kind === table.kind ? turnOf(plainKey(one.grid.sheet)) : null;
    return other?.of === turn.of && other.at > turn.at && namesOf(one) === namesOf(table);
  });
}

const TURNS: readonly (readonly [RegExp, string])[] = [
  [/^t(?:hg|hang)? ?(\d{1,2})$/, 'month'],
  [/\blan ?(\d{1,2})$/, 'turn'],
];
const STAGES: readonly (readonly [RegExp, number])[] = [
  [/\bnam truoc$/, 1],
  [/\bnam nay$/, 2],
  [/^(?:cac )?(?:thon|ban|ap|xom) (?:bao cao|gui)\b/, 3],
  [/^xa (?:chot|tong hop)\b|\bchot$/, 4],
];

/** What the name of a sheet counts, and how far: "Lần 2", "T11", "31-12". */
function turnOf(name: string): { readonly of: string; readonly at: number } | null {
  const day = /^(\d{1,2})[-. ](\d{1,2})$/.exec(name);
  if (day && Number(day[2]) <= 12) return { of: 'day', at: Number(day[2]) * 100 + Number(day[1]) };
  for (const [words, of] of TURNS) {
    const number = words.exec(name)?.[1];
    if (number !== undefined) return { of, at: Number(number) };
  }
  const stage = STAGES.find(([words]) => words.test(name))?.[1];
  return stage === undefined ? null : { of: stage < 3 ? 'year' : 'stage', at: stage };
}

/** Its hamlets; two tables of the same ones tell of them at two times. */
function namesOf({ rows }: RecognisedTable): string {
  return rows
    .flatMap(({ role, label }) => (role === 'item' ? [plainKey(label)] : []))
    .sort()
    .join('|');
}

function isPreliminary(table: RecognisedTable): boolean {
  return [...table.titles, table.grid.sheet].some((text) => PRELIMINARY.test(plainKey(text)));
}

function listQuestion(
  first: RecognisedTable,
  second: RecognisedTable,
  count: number,
  answers: ReadonlyMap<string, string>,
  before: readonly Question[],
): Question {
  const id = questionId(
    'trung',
    `${first.grid.sheet} ${second.grid.sheet}`,
    [...first.columns, ...second.columns].map((column) => column.header),
    new Set(before.map((question) => question.id)),
  );
  const choices = [
    { id: 'first', params: { sheet: first.grid.sheet } },
    { id: 'second', params: { sheet: second.grid.sheet } },
    { id: 'both', params: {} },
  ] as const;
  return {
    id,
    about: 'list',
    code: 'same-list',
    cells: [cornerOf(first), cornerOf(second)],
    params: { first: first.grid.sheet, second: second.grid.sheet, count: String(count) },
    choices,
    subjects: SUBJECTS_OF['household-register'],
    answer: answerOf(answers, id, choices),
  };
}
