/**
 * A summary with its years one under the other, "Thôn | Năm | Hộ nghèo": a table for each year, as
 * if each stood alone under its own title.
 */
import { plainKey } from '../domain/match-key';
import { totalWord } from '../reading/ledger/words';
import type { Candidate } from './candidates';
import type { Grid } from './grid/grid';
import type { RecognisedTable } from './table';

export interface OfYear {
  readonly candidate: Candidate;
  /** The names of its lines where they are written once for several years, by row. */
  readonly labels: ReadonlyMap<number, string>;
}

/** null where no column holds years, or only one. */
export function yearsDown(grid: Grid, candidate: Candidate): OfYear[] | null {
  const { chosen, stretches, around } = candidate;
  if (chosen.kind.kind !== 'hamlet-summary') return null;
  const years = chosen.columns.find(
    ({ field, key }) => field === null && /^(?:nam|nam bao cao)$/.test(plainKey(key)),
  );
  const place = chosen.columns.find(({ field }) => field?.id === 'place');
  if (!years || !place) return null;
  const rowsOf = new Map<string, [number, number][]>();
  const labels = new Map<number, string>();
  let [year, label] = ['', ''];
  for (const [from, to] of stretches)
    for (let row = from; row < to; row += 1) {
      const own = plainKey(grid.text(row, years.column)).replace(/^nam /, '');
      // What is no year ends the list: signatures, or notes.
      if (own !== '' && !/^20\d\d$/.test(own)) continue;
      if (own !== '') year = own;
      const name = grid.text(row, place.column);
      if (name !== '') label = name;
      else labels.set(row, label);
      if (year === '') continue;
      const rows = rowsOf.get(year);
      if (rows) rows.push([row, row + 1]);
      else rowsOf.set(year, [[row, row + 1]]);
    }
  if (rowsOf.size < 2) return null;
  return [...rowsOf].map(([own, rows]) => ({
    labels,
    candidate: {
      ...candidate,
      stretches: rows,
      around: { ...around, titles: [...around.titles, `Năm ${own}`] },
    },
  }));
}

/** A line whose name is written with another year has that name, and is a sum where it is one. */
export function withLabels(
  table: RecognisedTable,
  labels: ReadonlyMap<number, string>,
): RecognisedTable {
  return {
    ...table,
    rows: table.rows.map((row) => {
      if (row.role !== 'item' || row.label !== '') return row;
      const label = labels.get(row.row) ?? '';
      return { ...row, label, role: totalWord(label) ?? row.role };
    }),
  };
}
