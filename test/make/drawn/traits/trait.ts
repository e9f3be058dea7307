/** One way in which a workbook is not as tidy as it could be. */
import type { Chance } from '../chance';
import type { About, Draft, Sheet, Table } from '../model';
import { tablesOf } from '../model';

export interface Trait {
  readonly name: string;
  /** Traits that make tables anew come first, those that dress them last. */
  readonly order: number;
  fits(draft: Draft): boolean;
  apply(draft: Draft, chance: Chance): void;
}

interface Place {
  sheet: Sheet;
  table: Table;
}

/** A trait of one table of given kinds, drawn among those of the workbook. */
export function ofTable(
  name: string,
  order: number,
  kinds: readonly About[],
  change: (place: Place, chance: Chance, draft: Draft) => void,
  fits: (table: Table, draft: Draft) => boolean = () => true,
): Trait {
  const places = (draft: Draft): Place[] =>
    tablesOf(draft, ...kinds).filter((one) => fits(one.table, draft));
  return {
    name,
    order,
    fits: (draft) => places(draft).length > 0,
    apply: (draft, chance) => change(chance.pick(places(draft)), chance, draft),
  };
}

export const ANY: readonly About[] = ['summary', 'register', 'flow', 'lacks', 'funding', 'targets'];
