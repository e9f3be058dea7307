/**
 * The figures of a Biểu as it was sent: each with its cell, its row and its column in the words of
 * the page.
 */
import { toA1 } from '../../domain/address';
import { templateOf } from '../../report';
import type { PlanCell, SheetPlan } from '../../workbook/plan';
import { listsPersons } from '../regenerate/persons';

export interface SentFigure {
  /** "D12" on the sheet of the Biểu. */
  readonly cell: string;
  /** "Thôn Gò Lê", with a number behind it where a name stands more than once. */
  readonly row: string;
  /** "Hộ nghèo › Số hộ" */
  readonly column: string;
  readonly value: number;
}

/**
 * Every number of the table's body. Of a list of persons only the total: nothing about a person is
 * kept.
 */
export function figuresOf(plan: SheetPlan): SentFigure[] {
  const page = plan.page!;
  const [headerTop, numberRow] = page.repeatRows!;
  const { right } = page.printArea;
  const at = new Map(plan.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const shown = (row: number, column: number): PlanCell | undefined => {
    const merge = plan.merges.find(
      (area) =>
        row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    return at.get(merge ? `${merge.top},${merge.left}` : `${row},${column}`);
  };
  const headers = Array.from({ length: right + 1 }, (_, column) => {
    const texts = Array.from({ length: numberRow - headerTop }, (_row, level) =>
      plainText(shown(headerTop + level, column)),
    );
    return texts.filter((text, level) => text !== '' && text !== texts[level - 1]).join(' › ');
  });
  const totalOnly = plan.tag !== null && listsPersons(plan.tag.form);
  const totalLabel = plan.tag ? (templateOf(plan.tag.form)?.total.label ?? '') : '';
  const seen = new Map<string, number>();
  const figures: SentFigure[] = [];
  for (let row = numberRow + 1; row <= bottomOf(plan, numberRow); row += 1) {
    const words = [1, 2]
      .map((column) => shown(row, column))
      .filter((cell) => typeof cell?.value === 'string' && !cell.formula)
      .map(plainText);
    const name = words
      .slice(0, headers[2] === '' || typeof shown(row, 2)?.value !== 'string' ? 1 : 2)
      .join(' – ');
    if (name === '' || (totalOnly && (totalLabel === '' || !name.startsWith(totalLabel)))) continue;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    for (let column = 0; column <= right; column += 1) {
      const cell = at.get(`${row},${column}`);
      if (typeof cell?.value !== 'number') continue;
      figures.push({
        cell: toA1(row, column),
        row: times > 1 ? `${name} (${times})` : name,
        column: headers[column]!,
        value: cell.value,
      });
    }
  }
  return figures;
}

/** The last row of the table: below it a text goes across the whole page. */
function bottomOf(plan: SheetPlan, numberRow: number): number {
  const { right, bottom } = plan.page!.printArea;
  const across = plan.merges
    .filter((area) => area.top > numberRow && area.left === 0 && area.right === right)
    .map((area) => area.top);
  return Math.min(bottom, ...across.map((row) => row - 1));
}

function plainText(cell: PlanCell | undefined): string {
  return typeof cell?.value === 'string' ? cell.value.replace(/\s+/g, ' ').trim() : '';
}
