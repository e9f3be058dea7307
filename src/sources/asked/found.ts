/** A question that a finding of the reading comes down to, and what each answer does to it. */
import { fromA1, type CellRef } from '../../domain/address';
import type { Finding } from '../../domain/finding';
import {
  answerOf,
  questionId,
  type Choice,
  type Question,
  type QuestionAbout,
} from '../../reading/questions/question';
import { NO_CORRECTIONS, type Corrections } from '../corrections';
import type { RecognisedTable, TableColumn } from '../table';

export interface FoundQuestion {
  readonly question: Question;
  /** By the id of the choice: what the workbook is read again with. */
  readonly effects: ReadonlyMap<string, Corrections>;
}

/** A choice with what it does; what it leaves out does nothing. */
export interface Offered extends Choice {
  readonly effect: Partial<Corrections>;
}

interface Asked {
  readonly prefix: string;
  readonly about: QuestionAbout;
  readonly code: string;
  readonly sheet: string;
  /** What the id hangs on, beside the sheet. */
  readonly headers: readonly string[];
  readonly params: Question['params'];
}

/** What is asked because of a finding; the answer that is proposed comes first. */
export interface Asking {
  readonly asked: Asked;
  readonly offered: readonly [Offered, ...Offered[]];
}

/**
 * How a finding comes down to a question; null where there is nothing to choose.
 * @param office the office's own commune, as a key, where it is known
 */
export type Ask = (
  finding: Finding,
  tables: readonly RecognisedTable[],
  office: string | null,
) => Asking | null;

export function foundQuestion(
  finding: Finding,
  answers: ReadonlyMap<string, string>,
  { asked, offered }: Asking,
): FoundQuestion {
  const id = questionId(asked.prefix, asked.sheet, asked.headers);
  const plain = ({ id: choice, params }: Offered): Choice => ({ id: choice, params });
  const [first, ...rest] = offered;
  const choices = [plain(first), ...rest.map(plain)] as const;
  return {
    question: {
      id,
      about: asked.about,
      code: asked.code,
      cells: finding.cells,
      params: asked.params,
      choices,
      subjects: finding.subjects,
      answer: answerOf(answers, id, choices),
      said: finding.code,
    },
    effects: new Map(offered.map((one) => [one.id, { ...NO_CORRECTIONS, ...one.effect }])),
  };
}

/** The table whose header or body the cell belongs to. */
export function tableAt(
  tables: readonly RecognisedTable[],
  cell: CellRef | undefined,
): RecognisedTable | undefined {
  const at = cell && fromA1(cell.cell);
  if (!cell || !at) return undefined;
  return tables.find(
    ({ grid, area }) =>
      grid.sheet === cell.sheet &&
      at.row >= area.top &&
      at.row <= area.bottom &&
      at.column >= area.left &&
      at.column <= area.right,
  );
}

/** The column of a table in which the cell stands. */
export function columnAt(table: RecognisedTable, cell: CellRef): TableColumn | undefined {
  const at = fromA1(cell.cell);
  return table.columns.find((column) => column.column === at?.column);
}

export const headersOf = (table: RecognisedTable): string[] =>
  table.columns.map((column) => column.header);
