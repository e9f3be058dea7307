/** Which open question a finding comes down to. */
import type { CellRef } from '../../domain/address';
import type { Finding } from '../../domain/finding';
import { openQuestion } from '../../rules/reading/BANG-051';

interface OfFinding {
  readonly id: string;
  readonly answer: string | null;
  /** The code of the finding at the first cell that says the same while the question is open. */
  readonly said?: string | undefined;
  readonly cells: readonly CellRef[];
}

type Told = Pick<Finding, 'code' | 'params' | 'cells'>;

export function asks({ id, answer, said, cells: [first] }: OfFinding, item: Told): boolean {
  if (answer !== null) return false;
  // It tells of a question that no finding of the checks speaks of, and names it.
  if (openQuestion.is(item)) return item.params.id === id;
  return item.code === said && isSame(first, item.cells[0]);
}

/** Of several that begin at one cell, the one of which the finding has every cell. */
export function questionOf<T extends OfFinding>(questions: readonly T[], item: Told): T | null {
  const asked = questions.filter((question) => asks(question, item));
  const whole = asked.find(({ cells }) =>
    cells.every((cell) => item.cells.some((other) => isSame(cell, other))),
  );
  return whole ?? asked[0] ?? null;
}

function isSame(one: CellRef | undefined, other: CellRef | undefined): boolean {
  return one?.sheet === other?.sheet && one?.cell === other?.cell;
}
