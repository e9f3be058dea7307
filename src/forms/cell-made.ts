/** A figure as it stands in a cell of the form, and as it is told of. */
import { toA1 } from '../domain/address';
import type { Decimal } from '../domain/decimal';
import { scalesToPercent } from '../domain/percent-format';
import type { CellLook, FilledCell } from '../workbook/port';
import { isRate, type Coordinates } from './coordinates';
import { formatted, percentFormat } from './format';
import type { Filled } from './plan-types';

interface Made {
  readonly at: { readonly row: number; readonly column: number };
  readonly value: Decimal;
  readonly coordinates: Coordinates;
  readonly origin: Pick<Filled, 'sources' | 'bieu'>;
  readonly formula: string | undefined;
}

export function cellMade(
  { at, value, coordinates, origin, formula }: Made,
  look: CellLook | undefined,
): { readonly cell: FilledCell; readonly filled: Filled } {
  const rate = isRate(coordinates);
  const percent = rate && scalesToPercent(look?.format);
  const shown = percent ? value.div(100) : value;
  const own = percent && formula !== undefined ? undefined : formula;
  return {
    cell: {
      ...at,
      value: shown.toNumber(),
      ...(own ? { formula: own, computed: true } : {}),
      ...(percent
        ? percentFormat(look?.format, value)
        : formatted(look, value, rate || coordinates.measure === 'average')),
    },
    filled: {
      cell: toA1(at.row, at.column),
      value: shown.toNumber(),
      coordinates,
      ...origin,
      ...(own ? { formula: own } : {}),
    },
  };
}
