/**
 * The peoples of a class in columns of a summary of hamlets: "Hộ nghèo > Tổng số | Kinh | Hrê". The
 * Biểu count them by registers alone.
 */
import { toA1 } from '../../domain/address';
import { dec, sum } from '../../domain/decimal';
import { sumOfFigures } from '../../domain/figure-sums';
import type { Figure } from '../../domain/facts';
import { MAJORITY } from '../../domain/review-counts';
import type { Coordinates } from '../../forms/coordinates';
import { placeKey } from '../../sources/facts/places';
import { columnOf, type RecognisedTable, type TableRow } from '../../sources/table';
import type { Survey } from '../survey';
import { labelledColumns, OVER, type Labelled } from './columns-beside';
import type { Found } from './derived';
import type { Part } from './parts-of-classes';

const CLASS = /^(now|closing|opening)\.(poor|nearPoor)$/;

interface Peoples {
  readonly parts: readonly Part[];
  /** As the headers write them, by their keys. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Only where the peoples of every hamlet come to the households of the class there, and these are
 * what the other tables say.
 */
export function peoplesBySummary(
  { recognition }: Survey,
  figure: (at: Coordinates) => Found | null,
): Peoples {
  const names = new Map<string, string>();
  const parts = recognition.tables.flatMap((table): Part[] => {
    if (table.kind !== 'hamlet-summary') return [];
    const columns = labelledColumns(table);
    return columns.flatMap((whole) => {
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
      const isStock = ({ place, count }: Placed): boolean =>
        String(figure({ moment: 'closing', ...at, place })?.value) === String(count?.value);
      const isOne = new Set(of.map(({ is }) => is.ethnic)).size === of.length;
      if (!group || of.length < 2 || !isOne || !placed(table, whole).every(isStock)) return [];
      const own = of.map(({ is: { ethnic = '' }, column }) => ({
        ethnic,
        rows: placed(table, { column }),
      }));
      const isAll = placed(table, whole).every(({ count }, row) =>
        count?.value.equals(sum(own.flatMap(({ rows }) => rows[row]?.count?.value ?? []))),
      );
      if (isAll)
        for (const { is, header } of of)
          names.set(is.ethnic ?? '', header.split(OVER).at(-1) ?? '');
      const minority = own.filter(({ ethnic }) => ethnic !== MAJORITY);
      return isAll
        ? [
            ...own.flatMap(({ ethnic, rows }) => partsOf({ ...at, ethnic }, [rows])),
            ...partsOf(
              { ...at, trait: 'minority' },
              minority.map(({ rows }) => rows),
            ),
          ]
        : [];
    });
  });
  return { parts, names };
}

interface Placed {
  readonly place: string;
  readonly count: Figure | null;
}

/** What a column counts in each hamlet. */
function placed(table: RecognisedTable, { column }: Pick<Labelled, 'column'>): Placed[] {
  const place = columnOf(table, 'place');
  const count = ({ row }: TableRow): Figure | null => {
    const value = table.grid.value(row, column);
    const cell = { sheet: table.grid.sheet, cell: toA1(row, column) };
    return typeof value === 'number' ? { value: dec(value), cells: [cell] } : null;
  };
  return table.rows.flatMap((row) =>
    place && row.role === 'item'
      ? [{ place: placeKey(table.grid.text(row.row, place.column)), count: count(row) }]
      : [],
  );
}

/** The sum of columns in each hamlet and in all, where each of them tells it. */
function partsOf(at: Coordinates, columns: readonly (readonly Placed[])[]): Part[] {
  const [first = []] = columns;
  const own = first.flatMap(({ place }, row): Part[] => {
    const counts = columns.flatMap((rows) => rows[row]?.count ?? []);
    return counts.length < columns.length
      ? []
      : [{ at: { ...at, place }, figure: sumOfFigures(counts) }];
  });
  return own.length < first.length || own.length === 0
    ? own
    : [...own, { at, figure: sumOfFigures(own.map(({ figure }) => figure)) }];
}
