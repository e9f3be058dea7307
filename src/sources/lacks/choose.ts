/** Puts the columns of indicators and causes into the choice of a table's kind. */
import { chooseOnly, type ChosenKind } from '../columns/choose-kind';
import type { Corrections } from '../corrections';
import type { Grid } from '../grid/grid';
import type { HeaderBlock } from '../headers/find';
import type { HeaderPath } from '../headers/flatten';
import { hasLackColumns } from '../subjects';
import { LACK_SUMMARY } from '../vocabulary/kinds';
import { lackColumns, withLacks } from './across';
import lists from '../vocabulary/lists.json';

/** Kinds that such a table is taken for by its other columns. */
const MAY_BE: ReadonlySet<string> = new Set(lists.kindsThatMayLack);

/** The choice with these columns known; as it was where the table counts nothing of the kind. */
export function choiceWithLacks(
  grid: Grid,
  block: HeaderBlock,
  paths: readonly HeaderPath[],
  titles: readonly string[],
  year: number | null,
  chosen: ChosenKind | null,
  corrections: Corrections,
): ChosenKind | null {
  if (chosen && !MAY_BE.has(chosen.kind.kind)) return chosen;
  const fields = lackColumns(paths, {
    titles,
    sheet: grid.sheet,
    year,
    index: (column) => (block.indexRow === null ? '' : grid.text(block.indexRow, column)),
  });
  if (fields === null) return chosen;
  const counts = (id: string): boolean => /(?:^|\.)(?:poor|nearPoor)$/.test(id);
  const base =
    chosen?.kind.kind === 'hamlet-summary' &&
    chosen.columns.some(({ field }) => field !== null && counts(field.id))
      ? chosen
      : chooseOnly(LACK_SUMMARY, paths, grid.layout.hiddenColumns, corrections);
  return base ? withLacks(base, fields) : chosen;
}

/** Whether its lines may be the indicators, whatever its header was taken for. */
export function mayBeOnItsSide(chosen: ChosenKind): boolean {
  return chosen.kind.kind !== 'household-register' && !hasLackColumns(chosen);
}
