/** Whose households a table counts, where nothing on the sheet says it. */
import type { CellRef } from '../../domain/address';
import type { Subject } from '../../domain/finding';
import { answerOf, questionId, type Question } from '../../reading/questions/question';
import type { Corrections } from '../corrections';
import type { RecognisedTable } from '../table';
import { headersOf } from './found';

const GROUPS = ['poor', 'near-poor'] as const;
export type Group = (typeof GROUPS)[number];

export interface GroupAsked {
  readonly question: Question;
  readonly group: Group | null;
}

/**
 * @param said the code of the finding that says so
 * @param mayBeBoth a table may count the households of both classes together: then it is of neither
 */
export function whichGroup(
  table: RecognisedTable,
  corrections: Corrections,
  said: string,
  cell: CellRef,
  subject: Subject,
  mayBeBoth = false,
): GroupAsked {
  const { sheet } = table.grid;
  const id = questionId('nhom', sheet, [...table.titles, ...headersOf(table)]);
  const choices = [
    { id: 'poor', params: {} },
    { id: 'near-poor', params: {} },
    ...(mayBeBoth ? [{ id: 'both', params: {} } as const] : []),
  ] as const;
  const answer = answerOf(corrections.questions, id, choices);
  return {
    question: {
      id,
      about: 'subject',
      code: 'group',
      cells: [cell],
      params: { sheet },
      choices,
      subjects: [subject],
      answer,
      said,
    },
    group: GROUPS.find((group) => group === answer) ?? null,
  };
}
