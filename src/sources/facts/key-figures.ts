/**
 * Figures one under the other: "Tổng số hộ: 1867 – Hộ nghèo: 104". Each line's words are read like
 * the header of a column.
 */
import { append } from '../../domain/append';
import { expressionsOf } from '../../domain/expressions';
import { plainKey } from '../../domain/match-key';
import type { FigureOrNone } from '../../domain/facts';
import { matchColumn } from '../columns/match';
import { readHeaderText } from '../headers/reading';
import type { RecognisedTable, TableRow } from '../table';
import type { TableReader } from '../values/read-table';
import { readNumberColumn } from '../values/column-numbers';
import { columnOf } from '../table';
import { kindRules } from '../vocabulary/kinds';
import words from '../vocabulary/rows.json';

const expression = expressionsOf(words.flow);

/** Lines that carry a figure of households, with the field of a summary that each is. */
function keyFigureRows(table: RecognisedTable): Map<TableRow, string> {
  const rules = kindRules('hamlet-summary');
  const rows = new Map<TableRow, string>();
  let heading: string | null = null;
  for (const row of table.rows) {
    if (row.role === 'group') {
      heading = saysWhen(row.label) ? row.label : null;
      continue;
    }
    const label = row.label.replace(expression('within'), '').replace(/^[-+•]\s*/, '');
    const plain = matchColumn(rules, { texts: [label], moment: null });
    // "Hộ nghèo" below "Đầu năm 2025" is the start's.
    const match =
      heading === null || saysWhen(label)
        ? plain
        : matchColumn(rules, { texts: [heading, label], moment: null });
    if (match && match.quality === 'exact' && ['count', 'rate', 'points'].includes(match.rule.type))
      rows.set(row, match.rule.id);
  }
  return rows;
}

function saysWhen(text: string): boolean {
  return readHeaderText(text).phrases.some(
    (phrase) => phrase.includes('opening') || phrase.includes('closing'),
  );
}

/**
 * At least two lines with figures of households make such a table; anything else is a list of
 * another matter. Where two of them come again with other figures, nobody knows of what each is.
 */
export function isKeyFigures(table: RecognisedTable): boolean {
  const rows = [...keyFigureRows(table)];
  const amount = columnOf(table, 'amount')?.column ?? table.area.right;
  const figures = new Map<string, Set<string>>();
  for (const [row, field] of rows) {
    const key = `${field} ${plainKey(row.label)}`;
    figures.set(key, (figures.get(key) ?? new Set()).add(table.grid.text(row.row, amount)));
  }
  const again = [...figures.values()].filter(({ size }) => size > 1).length;
  return again < 2 && new Set(rows.map(([, field]) => field)).size >= 2;
}

/** Field → its figure. A count is read with the rules of counts, a rate with those of rates. */
export function keyFigures(table: RecognisedTable, reader: TableReader): Map<string, FigureOrNone> {
  const column = columnOf(table, 'amount')!;
  const rules = kindRules('hamlet-summary');
  const figures = new Map<string, FigureOrNone>();
  for (const [row, field] of keyFigureRows(table)) {
    if (figures.has(field)) continue;
    const rule = rules.fields.find((one) => one.id === field)!;
    const reading = readNumberColumn({
      grid: table.grid,
      column: column.column,
      header: row.label,
      type: rule.type,
      rows: [row.row],
      unit: null,
      subjects: ['households.opening', 'households.closing'],
      signed: field.startsWith('reduction.'),
    });
    append(reader.findings, reading.findings);
    figures.set(field, reading.at(row.row));
  }
  return figures;
}
