/** Untidy workbooks for the finding of tables and their axes: every layout in every dress. */
import type { SheetSpec } from '../book';
import { DRESSES, dressed, type Dress } from './dress';
import { hierarchies } from './hierarchies';
import type { Layout } from './layout';
import { lists } from './lists';
import { summaries } from './summaries';
import { twoTables } from './two-tables';

export interface UntidyBook {
  readonly name: string;
  readonly dress: Dress;
  readonly sheet: SheetSpec;
}

export const layouts: readonly Layout[] = [...summaries, ...hierarchies, ...lists, ...twoTables];

export const untidyBooks: readonly UntidyBook[] = DRESSES.flatMap((dress) =>
  layouts.map((layout) => ({ name: layout.name, dress, sheet: dressed(layout, dress) })),
);
