/**
 * Parts the tables of a workbook into the review's own and those of other lists and matters, which
 * stay apart.
 */
import { append } from '../domain/append';
import type { ListKind } from '../catalogue/lists';
import type { Finding } from '../domain/finding';
import { nameKey, plainKey } from '../domain/match-key';
import { answerOf, questionId, type Question } from '../reading/questions/question';
import { decideSubjects, listCalled, type SubjectTable } from '../reading/subject/decide';
import { otherList } from '../rules/reading/BANG-050';
import { classOf, markOf } from '../catalogue/classes';
import { readHouseholds, textOf } from './facts/household-rows';
import { placeKey } from './facts/places';
import { tablePlace } from './corrections';
import type { LeftOut } from './left-out';
import { aimOf, noAim } from './no-aim';
import { noPlan } from './no-plan';
import { noStock } from './no-stock';
import { chooseLists } from './one-list';
import { ofOtherCommunes, type OwnCommune } from './other-commune';
import { SUBJECTS_OF } from './subjects';
import { columnOf, cornerOf, type RecognisedTable } from './table';
import words from './vocabulary/titles.json';

/**
 * A table of another list or matter: nothing of it is counted, and it may serve to find double
 * entries.
 */
export interface OtherTable {
  readonly table: RecognisedTable;
  readonly list: ListKind;
}

export interface PartedTables {
  /** The review's own, and tables of kinds that no other list looks like. */
  readonly own: readonly RecognisedTable[];
  readonly others: readonly OtherTable[];
  readonly questions: readonly Question[];
  /** One line for each table that stays apart. */
  readonly findings: readonly Finding[];
}

const ELSEWHERE: ListKind = listCalled(words.whose.otherCommune);

const SHAPES: Readonly<Record<string, SubjectTable['shape']>> = {
  'household-register': 'households',
  'hamlet-summary': 'places',
};

/**
 * @param answers choices by the id of the question
 * @param leave tables that an answer leaves out, by their places
 * @param office the office's own commune, where it is known
 * @param aside examples, drafts, empty forms and the like
 */
export function partBySubject(
  tables: readonly RecognisedTable[],
  answers: ReadonlyMap<string, string>,
  leave: ReadonlySet<string>,
  office: OwnCommune | null,
  aside: ReadonlyMap<RecognisedTable, LeftOut>,
): PartedTables {
  const asked = tables.flatMap((table) => {
    const shape = SHAPES[table.kind];
    return shape ? [{ table, evidence: evidenceOf(table, shape) }] : [];
  });
  const verdicts = decideSubjects(asked.map(({ evidence }) => evidence));
  const others = new Map<RecognisedTable, ListKind>();
  const questions: Question[] = [];
  const leaveOrAsk = (table: RecognisedTable, list: ListKind, sure: boolean): void => {
    const question = sure ? null : subjectQuestion(table, list, answers, questions);
    if (question) questions.push(question);
    if (!question || (question.answer ?? question.choices[0].id) === 'other')
      others.set(table, list);
  };
  for (const [table, { list, sure }] of aside) leaveOrAsk(table, list, sure);
  asked.forEach(({ table }, index) => {
    const verdict = others.has(table) ? undefined : verdicts[index];
    if (verdict && verdict.is !== 'review') leaveOrAsk(table, verdict.kind, verdict.is === 'other');
  });
  for (const table of tables) {
    const other = others.has(table)
      ? null
      : (noStock(table, tables) ?? noPlan(table, tables) ?? noAim(table, tables));
    if (other) leaveOrAsk(table, other.list, other.sure);
  }
  const rest = tables.filter((table) => !others.has(table));
  const elsewhere = ofOtherCommunes(rest, office);
  for (const [table, said] of elsewhere) leaveOrAsk(table, ELSEWHERE, said === 'reference');
  const chosen = chooseLists(
    tables.filter((table) => !others.has(table)),
    answers,
  );
  for (const [table, list] of chosen.left) others.set(table, list);
  append(questions, chosen.questions);
  for (const table of tables)
    if (leave.has(tablePlace(table.grid.sheet, table.area)))
      others.set(table, listCalled(words.whose.leftByOfficer));
  return {
    own: tables.filter((table) => !others.has(table)),
    others: [...others].map(([table, list]) => ({ table, list })),
    questions,
    findings: [...others].map(([table, list]) => otherFinding(table, list)),
  };
}

function subjectQuestion(
  table: RecognisedTable,
  kind: ListKind,
  answers: ReadonlyMap<string, string>,
  before: readonly Question[],
): Question {
  const { sheet } = table.grid;
  const id = questionId(
    'bang',
    sheet,
    table.columns.map((column) => column.header),
    new Set(before.map((question) => question.id)),
  );
  const about = SUBJECTS_OF[table.kind].includes('funding') ? 'funding' : aimOf(table);
  const of: Readonly<Record<string, string>> = about ? { of: about } : {};
  const choices = [
    { id: 'other', params: { list: kind.label, ...of } },
    { id: 'review', params: of },
  ] as const;
  return {
    id,
    about: 'subject',
    code: 'subject',
    cells: [cornerOf(table)],
    params: { sheet, list: kind.label, ...of },
    choices,
    subjects: SUBJECTS_OF[table.kind],
    answer: answerOf(answers, id, choices),
  };
}

function otherFinding(table: RecognisedTable, list: ListKind): Finding {
  return otherList.raise({ list: list.label }, { cells: [cornerOf(table)] });
}

/** The programme's own name, "giảm nghèo", says nothing about whom a list counts. */
const POVERTY =
  /(?<!giam )(?<!giam ngheo )\bngheo\b|\b(?:hn|hcn|hntn|mstb)\b|\bra soat ho\b|\bmuc song trung binh\b/;
const ALL_HOUSEHOLDS = /\b(?:ho dan cu|toan bo ho|tat ca (?:cac )?ho|ho dan|so ho|ho gia dinh)\b/;
const OF_HAMLETS = /\b(?:thon|ap|ban|lang|buon|xom|khom|to dan pho|tdp|khu pho|dia ban)\b/;
const KEPT = 20_000;

function evidenceOf(table: RecognisedTable, shape: SubjectTable['shape']): SubjectTable {
  const items = table.rows.filter((row) => row.role === 'item').slice(0, KEPT);
  const headers = table.columns.map((column) => column.header.split(' > '));
  const words = [
    ...table.titles,
    table.grid.sheet,
    ...table.columns.map((column) => column.header),
    ...table.rows.flatMap((row) => (row.role === 'group' ? [row.label] : [])),
  ].map(plainKey);
  const classed =
    shape === 'households' &&
    items.some(
      (row) =>
        isPoverty(textOf(table, 'classification', row)) ||
        ['markPoor', 'markNearPoor'].some((field) => markOf(textOf(table, field, row)) === true),
    );
  const place = columnOf(table, 'place');
  const placeOf = (row: (typeof items)[number]): string =>
    place ? placeKey(textOf(table, 'place', row)) : '';
  const scored = ['scoreB1', 'scoreB2', 'indicator1', 'indicator7'].some((field) =>
    columnOf(table, field),
  );
  return {
    shape,
    titles: table.titles,
    sheet: table.grid.sheet,
    headers,
    poverty: classed || scored || words.some((word) => POVERTY.test(word)),
    classed,
    persons: shape === 'households' && listsPersons(table),
    members: once(() =>
      shape === 'households'
        ? items.map((row) => `${nameKey(textOf(table, 'name', row))}|${placeOf(row)}`)
        : [],
    ),
    places: once(() => items.map(placeOf).filter((key) => key !== '')),
    allHouseholds:
      words.some((word) => ALL_HOUSEHOLDS.test(word)) &&
      (shape === 'households'
        ? table.titles.some((title) =>
            /ho dan cu|toan bo ho|tat ca (?:cac )?ho/.test(plainKey(title)),
          )
        : OF_HAMLETS.test(plainKey(place?.header ?? ''))),
  };
}

/** A set that is made when it is first asked for: most workbooks have one list alone. */
function once(make: () => readonly string[]): () => ReadonlySet<string> {
  let made: ReadonlySet<string> | null = null;
  return () => (made ??= new Set(make()));
}

function isPoverty(text: string): boolean {
  const group = classOf(text);
  return group === 'poor' || group === 'near-poor';
}

const OF_PERSONS =
  /\b(?:danh sach|tong hop|thong ke)(?: \S+)? (?:nhan khau|nguoi|thanh vien|cong dan|hoc sinh|tre em|lao dong)\b/;

/** Lines are persons, and neither relation, key nor number tells who belongs to one household. */
function listsPersons(table: RecognisedTable): boolean {
  if (columnOf(table, 'people')) return false;
  if (readHouseholds(table).members.length > 0) return false;
  if (/\bchu ho\b/.test(plainKey(columnOf(table, 'name')?.header ?? ''))) return false;
  if (table.titles.some((title) => OF_PERSONS.test(plainKey(title)))) return true;
  const relation = columnOf(table, 'relation');
  if (!relation) return false;
  const told = new Set(
    table.rows
      .filter((row) => row.role === 'item')
      .map((row) => plainKey(table.grid.text(row.row, relation.column)))
      .filter((word) => word !== '' && !/^(?:chu ho|chu|ban than)$/.test(word)),
  );
  return told.size > 1;
}
