/** A printed form as a table by the words of its header, from any source of cell values: the plan, or what LibreOffice computed. */
import { toA1 } from '../../../src/domain/address';
import type { SheetPlan } from '../../../src/workbook/plan';
import type { CellValue } from '../../../src/workbook/port';

export interface FormRow {
  readonly name: string;
  /** "Hộ" or "Nhân khẩu" in a form of two rows a place, else "". */
  readonly part: string;
  readonly ordinal: string;
  /** The row on the sheet as Excel counts. */
  readonly row: number;
  /** The value under a header path such as "Hộ nghèo > Số hộ"; null for an empty cell. @throws Error for a header that is not there */
  of(header: string): CellValue;
  readonly address: (header: string) => string;
}

export type Values = (address: string) => CellValue;

export const valuesOf = (plan: SheetPlan): Values => {
  const cells = new Map(plan.cells.map((cell) => [toA1(cell.row, cell.column), cell.value]));
  return (address) => cells.get(address) ?? null;
};

/** @returns header paths by column, and the rows under the row of column numbers down to the end of the table */
export function formTable(
  plan: SheetPlan,
  values: Values = valuesOf(plan),
): { readonly headers: readonly string[]; readonly rows: readonly FormRow[] } {
  const [top, numbers] = plan.page!.repeatRows!;
  const { right, bottom } = plan.page!.printArea;
  const shown = (row: number, column: number): CellValue => {
    const merge = plan.merges.find(
      (area) =>
        row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    return values(toA1(merge?.top ?? row, merge?.left ?? column));
  };
  const headers = Array.from({ length: right + 1 }, (_, column) => {
    const texts = Array.from({ length: numbers - top }, (_row, level) =>
      String(shown(top + level, column) ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    return texts.filter((text, at) => text !== '' && text !== texts[at - 1]).join(' > ');
  });
  const rows: FormRow[] = [];
  for (let row = numbers + 1; row <= bottom; row += 1) {
    const name = shown(row, 1);
    if (
      typeof name !== 'string' ||
      name === '' ||
      plan.merges.some((area) => area.top === row && area.left === 0 && area.right === right)
    )
      break;
    const column = (header: string): number => {
      const at = headers.indexOf(header);
      if (at < 0) throw new Error(`No column «${header}» among: ${headers.join(' | ')}`);
      return at;
    };
    rows.push({
      name,
      row: row + 1,
      ordinal: String(shown(row, 0) ?? ''),
      part: headers[2] === 'Phân tổ' ? String(shown(row, 2) ?? '') : '',
      of: (header) => (shown(row, column(header)) === '' ? null : shown(row, column(header))),
      address: (header) => toA1(row, column(header)),
    });
  }
  return { headers, rows };
}
