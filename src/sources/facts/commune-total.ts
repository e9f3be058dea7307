/** Which total rows are the commune's: tables that each hold other hamlets have totals of parts. */
import { sum } from '../../domain/decimal';
import type { Finding } from '../../domain/finding';
import units from '../../domain/units.json';
import { wrongSubtotal } from '../../rules/reading/BANG-024';
import type { TableRow } from '../table';
import type { TableReader } from '../values/read-table';

export interface TableTotal {
  readonly row: TableRow;
  readonly reader: TableReader;
  /** Column field → the figure that it is: "closing.poor". */
  readonly fields: ReadonlyMap<string, string>;
  readonly hamlets: readonly TableRow[];
  /** Keys of the hamlets that the table holds. */
  readonly keys: ReadonlySet<string>;
}

/** Totals that speak for the whole commune, and what is wrong with those that do not. */
export function communeTotals(totals: readonly TableTotal[]): {
  whole: readonly TableTotal[];
  findings: readonly Finding[];
} {
  const parts = new Set(
    totals.filter((total) => totals.some((other) => other !== total && isPart(total, other))),
  );
  return {
    whole: totals.filter((total) => !parts.has(total)),
    findings: [...parts].flatMap(wrongSums),
  };
}

/** Two tables of the same figures without a hamlet in common hold two parts of the commune. */
function isPart(one: TableTotal, other: TableTotal): boolean {
  if (one.keys.size === 0 || other.keys.size === 0) return false;
  const shared = [...one.fields.values()].some(
    (target) => !/Rate|Points/.test(target) && [...other.fields.values()].includes(target),
  );
  return shared && ![...one.keys].some((key) => other.keys.has(key));
}

/** The total of a part is checked against its own lines, where it stands. */
function wrongSums({ row, reader, fields, hamlets }: TableTotal): Finding[] {
  return [...fields].flatMap(([field, target]) => {
    const typed = /Rate|Points/.test(target) ? null : reader.number(field, row);
    const given = hamlets.flatMap((hamlet) => reader.number(field, hamlet)?.value ?? []);
    if (!typed || given.length === 0 || sum(given).equals(typed.value)) return [];
    return [
      wrongSubtotal.raise(
        { label: row.label },
        {
          cells: typed.cells,
          unit: target === 'people' ? units.people : units.households,
          expected: typed.value,
          found: sum(given),
        },
      ),
    ];
  });
}
