/**
 * The peoples of a class in columns of a summary of hamlets: "Hộ nghèo > Tổng số | Kinh | Hrê". The
 * Biểu count them by registers alone.
 */
import { toA1 } from '../../domain/address';
import { sum } from '../../domain/decimal';
import { sumOfFigures } from '../../domain/figure-sums';
import type { FigureOrNone } from '../../domain/facts';
import { MAJORITY } from '../../domain/review-counts';
import type { Coordinates } from '../../forms/coordinates';
import { placeKey } from '../../sources/facts/places';
import { textAt, columnOf, type RecognisedTable, type TableRow } from '../../sources/table';
import type { Survey } from '../survey';
import { labelledColumns, numbersBeside, OVER, type Labelled } from './columns-beside';
import type { Found } from './derived';
import type { Part } from './parts-of-classes';

const CLASS = /^(now|closing|opening)\.(poor|nearPoor)$/;

/**
 * Only where the peoples of every hamlet come to the households of the class there, and these are
 * what the other tables say.
 * @param figure of the class
 * @param names of the peoples by their keys, which are added to
 */
export function peoplesBySummary(
  { recognition }: Survey,
  figure: (at: Coordinates) => Found | null,
  names: Map<string, string>,
): Part[] {
  const tables = recognition.tables.filter(({ kind }) => kind === 'hamlet-summary');
  return tables.flatMap((table) => {
    const columns = labelledColumns(table);
    return columns.flatMap((whole): Part[] => {
      const [, time, group] = CLASS.exec(whole.field?.id ?? '') ?? [];
      const over = whole.is.whole === undefined ? whole.header : whole.heading;
      const of = columns.filter(
        ({ is, heading }) =>
          is.ethnic !== undefined &&
          Object.keys(is).length === 1 &&
          (heading === over || heading.startsWith(`${over}${OVER}`)),
      );
      const at: Coordinates = {
        group: group === 'poor' ? 'poor' : 'near-poor',
        unit: 'household',
        ...(time === 'opening' && { moment: 'opening' }),
      };
      const rows = placed(table);
      const areAll = rows.every(([place, row]) => {
        const all = figure({ moment: 'closing', ...at, place })?.value;
        const counts = of.flatMap((one) => count(table, row, [one])?.value ?? []);
        const own = count(table, row, [whole])?.value;
        return own?.equals(sum(counts)) && String(own) === String(all);
      });
      const isOnce = new Set(of.map(({ is }) => is.ethnic)).size === of.length;
      if (!group || of.length < 2 || !isOnce || !areAll) return [];
      const partsOf = (part: Coordinates, some: readonly Labelled[]): Part[] => {
        const own = rows.flatMap(([place, row]): Part[] => {
          const counted = count(table, row, some);
          return counted ? [{ at: { ...at, ...part, place }, figure: counted }] : [];
        });
        const total = {
          at: { ...at, ...part },
          figure: sumOfFigures(own.map((one) => one.figure)),
        };
        return own.length > 0 && own.length === rows.length ? [...own, total] : own;
      };
      for (const { is, header } of of)
        if (is.ethnic && !names.has(is.ethnic))
          names.set(is.ethnic, header.split(OVER).at(-1) ?? '');
      return [
        ...of.flatMap((one) => partsOf({ ethnic: one.is.ethnic }, [one])),
        ...partsOf(
          { trait: 'minority' },
          of.filter(({ is }) => is.ethnic !== MAJORITY),
        ),
      ];
    });
  });
}

function placed(table: RecognisedTable): (readonly [string, TableRow])[] {
  const place = columnOf(table, 'place');
  return table.rows.flatMap((row) =>
    place && row.role === 'item' ? [[placeKey(textAt(table, place, row.row)), row] as const] : [],
  );
}

/** What columns count together in a row; null where one of them does not tell it. */
function count(table: RecognisedTable, { row }: TableRow, of: readonly Labelled[]): FigureOrNone {
  const cell = { sheet: table.grid.sheet, cell: toA1(row, 0) };
  const all = of.flatMap(({ column }) => numbersBeside(table, column, [cell]) ?? []);
  if (all.length < of.length) return null;
  return { value: sum(all.map(({ total }) => total)), cells: all.flatMap(({ cells }) => cells) };
}
