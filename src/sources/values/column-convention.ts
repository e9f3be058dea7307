/** How dots and commas of a column's numbers are meant, once for the whole column. */
import { toA1, type CellRef } from '../../domain/address';
import type { Finding } from '../../domain/finding';
import { conventionOf, readNumberText } from '../../domain/number-text';
import { twoNumberStyles } from '../../rules/reading/SO-002';
import type { ColumnTask } from './column-numbers';

/** How dots and commas are meant; null where the column does not tell. */
export interface Decision {
  readonly convention: 'vi' | 'en' | null;
  readonly findings: readonly Finding[];
}

/** From the cells that admit one reading only; proofs of both stop the column. */
export function decide(task: ColumnTask): Decision {
  if (task.convention) return { convention: task.convention, findings: [] };
  let viProof: number | null = null;
  let enProof: number | null = null;
  let open: number | null = null;
  /**
   * "1.412" and "1,398": one group behind one separator each, which the other style would read as a
   * fraction.
   */
  let openDot: number | null = null;
  let openComma: number | null = null;
  let integersOnly = true;
  for (const row of task.rows) {
    const value = task.grid.value(row, task.column);
    if (typeof value === 'number') {
      if (!Number.isInteger(value)) integersOnly = false;
      continue;
    }
    if (typeof value !== 'string') continue;
    const reading = readNumberText(task.grid.text(row, task.column));
    if (!reading) continue;
    const proof = conventionOf(reading);
    // "5.57 %" is a rate written with a dot and proves nothing about thousands; a rate has no
    // thousands.
    if (proof === 'vi') viProof ??= row;
    else if (proof === 'en') enProof ??= row;
    else if (proof === 'open') {
      open ??= row;
      if (reading.grouped) openComma ??= row;
      else openDot ??= row;
    }
  }
  const isRate = task.type === 'rate' || task.type === 'points';
  // In a column of counts each of these proves its own style, as a household cannot be a fraction.
  const dotted = viProof ?? openDot;
  const comma = enProof ?? openComma;
  const mixed =
    (viProof !== null && enProof !== null) ||
    (openDot !== null && openComma !== null && viProof === null && enProof === null) ||
    (task.type === 'count' && dotted !== null && comma !== null);
  if (mixed && !isRate) {
    const cells = [dotted!, comma!].map((row) => ref(task, row));
    return {
      convention: null,
      findings: [
        twoNumberStyles.raise(
          { header: task.header, first: shown(task, dotted!), second: shown(task, comma!) },
          { cells, subjects: task.subjects },
        ),
      ],
    };
  }
  if (viProof !== null) return { convention: 'vi', findings: [] };
  if (enProof !== null && !isRate) return { convention: 'en', findings: [] };
  if (open !== null && task.proven && !isRate) return { convention: task.proven, findings: [] };
  if (open !== null) {
    const text = task.grid.text(open, task.column);
    // "1.001" among whole numbers is one thousand and one; "1,001" there can only be English, since
    // counts have no fractions.
    if (isRate || (integersOnly && !text.includes(','))) return { convention: 'vi', findings: [] };
    if (task.type === 'count')
      return { convention: text.includes(',') ? 'en' : 'vi', findings: [] };
    return { convention: null, findings: [] };
  }
  return { convention: 'vi', findings: [] };
}

/**
 * Words in a number column may be anything, a person's name among them: only digits and signs are
 * ever quoted.
 */
export function safeText(text: string): string {
  if (/\p{L}/u.test(text) || /\d{9,}/.test(text)) return '…';
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}

function shown(task: ColumnTask, row: number): string {
  return safeText(task.grid.text(row, task.column));
}

/** The column's cell in a row. */
export function ref(task: ColumnTask, row: number): CellRef {
  return { sheet: task.grid.sheet, cell: toA1(row, task.column) };
}
