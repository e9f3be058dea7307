/** What a column means, and how the separators of its numbers are meant. */
import { columnLetters } from '../../domain/address';
import { formatVietnamese } from '../../domain/vietnamese-format';
import { Decimal } from '../../domain/decimal';
import { plainKey } from '../../domain/match-key';
import { keyOnSheet } from '../corrections';
import { columnAt, headersOf, tableAt, type Ask } from './found';

/** BANG-002: several columns claim one meaning; those that are not chosen are left out. */
export const whichColumn: Ask = (finding, tables) => {
  const table = tableAt(tables, finding.cells[0]);
  if (!table) return null;
  const { sheet } = table.grid;
  const rivals = finding.cells.flatMap((cell) => columnAt(table, cell) ?? []);
  const label = String(finding.params.label ?? '');
  const [first, ...rest] = rivals.map((column) => ({
    id: plainKey(column.key).replace(/[^a-z0-9]+/g, '-'),
    params: { header: column.header, column: columnLetters(column.column) },
    effect: {
      columns: new Map(
        rivals
          .filter((other) => other !== column)
          .map((other) => [keyOnSheet(sheet, other.key), ''] as const),
      ),
    },
  }));
  if (!first) return null;
  const asked = {
    prefix: 'cot',
    about: 'role' as const,
    code: 'same-meaning',
    sheet,
    headers: [...headersOf(table), label],
    params: { sheet, label },
  };
  return { asked, offered: [first, ...rest] };
};

/** SO-005: "12.345" may be twelve thousand or twelve; said once for the column. */
export const whichNumber: Ask = (finding, tables) => {
  const [cell] = finding.cells;
  const table = tableAt(tables, cell);
  const column = cell && table ? columnAt(table, cell) : undefined;
  if (!table || !column) return null;
  const { sheet } = table.grid;
  const number = (style: 'vi' | 'en'): string => {
    const value = finding.params[style];
    return Decimal.isDecimal(value) ? formatVietnamese(value) : '';
  };
  const offer = (style: 'vi' | 'en') => ({
    id: style,
    params: { number: number(style) },
    effect: { numbers: new Map([[keyOnSheet(sheet, column.key), style]]) },
  });
  const { header } = column;
  const params = { sheet, header, text: String(finding.params.text ?? '') };
  const headers = [header];
  return {
    asked: { prefix: 'so', about: 'numbers', code: 'separators', sheet, headers, params },
    offered: [offer('vi'), offer('en')],
  };
};
