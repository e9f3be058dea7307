/** What counts households as they are at a moment, and nothing else of them. */
import { DIMENSIONS, type Coordinates, type Dimension } from './coordinates';

/**
 * "Năm 2024" over a stock of households is its end, and so the beginning of the workbook's year.
 */
export const ofYearBefore = (at: Coordinates): boolean =>
  DIMENSIONS.every((dimension) => at[dimension] === undefined || OF_STOCK.has(dimension)) &&
  (at.unit === undefined || at.unit === 'household' || at.unit === 'person');
const OF_STOCK: ReadonlySet<Dimension> = new Set([
  'unit',
  'measure',
  'base',
  'group',
  'place',
  'whole',
  'narrow',
  'short',
  'since',
]);
