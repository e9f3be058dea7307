/** The flows of each group while tables are read: its hamlets, and what is said of the commune. */
import type { TableRef } from '../../domain/facts';
import { together } from '../../domain/figure-sums';
import {
  FLOW_FIELDS,
  flowCounts,
  type FlowCounts,
  type FlowFacts,
  type FlowPlace,
  type UnreadColumn,
} from '../../domain/flow-facts';
import { rangeOf, type RecognisedTable } from '../table';
import type { FlowGroupName } from './flow-group';

interface GrowingGroup {
  readonly hamlets: Map<string, FlowPlace>;
  /** The names under which a hamlet's lines were written, by its key. */
  readonly written: Map<string, Set<string>>;
  declared: FlowPlace | null;
  asOf: string | null;
  readonly tables: TableRef[];
  readonly unread: UnreadColumn[];
}

/** Each group with what the tables so far told of it. */
export class FlowGroups {
  private readonly groups = new Map<FlowGroupName, GrowingGroup>();

  /** A group, of which this table tells. */
  of(name: FlowGroupName, table: RecognisedTable): GrowingGroup {
    const group: GrowingGroup = this.groups.get(name) ?? {
      hamlets: new Map(),
      written: new Map(),
      declared: null,
      asOf: null,
      tables: [],
      unread: [],
    };
    this.groups.set(name, group);
    if (table.asOf && (group.asOf === null || table.asOf > group.asOf)) group.asOf = table.asOf;
    const ref = rangeOf(table);
    if (!group.tables.some((one) => one.sheet === ref.sheet && one.range === ref.range))
      group.tables.push(ref);
    return group;
  }

  /** null where no table told of any group. */
  facts(): FlowFacts | null {
    const finished = (name: FlowGroupName): FlowFacts['poor'] => {
      const group = this.groups.get(name);
      if (!group) return null;
      const { hamlets, declared, asOf, tables, unread } = group;
      return {
        hamlets: [...hamlets.values()],
        declared,
        asOf,
        tables,
        // A table that is wholly read has the mark that it always had.
        ...(unread.length > 0 ? { unread } : {}),
      };
    };
    return this.groups.size === 0
      ? null
      : { poor: finished('poor'), nearPoor: finished('near-poor') };
  }
}

/**
 * Adds a line to its hamlet.
 *
 * @param own the key of the name as it is written
 * @returns the hamlet as it stands, where the line says other than an earlier one of the same name
 */
export function addHamlet(group: GrowingGroup, next: FlowPlace, own: string): FlowPlace | null {
  const earlier = group.hamlets.get(next.key);
  const written = group.written.get(next.key) ?? new Set<string>();
  group.written.set(next.key, written);
  const isAgain = written.has(own);
  written.add(own);
  // Hamlets that go by one name since they were merged are added up.
  if (!earlier) group.hamlets.set(next.key, next);
  else if (!isAgain) group.hamlets.set(next.key, addPlaces(earlier, next));
  else if (!sameCounts(earlier.households, next.households)) return earlier;
  return null;
}

function addPlaces(one: FlowPlace, two: FlowPlace): FlowPlace {
  const add = (left: FlowCounts, right: FlowCounts): FlowCounts =>
    flowCounts((field) => {
      const [a, b] = [left[field], right[field]];
      return together(a, b);
    });
  return {
    ...one,
    households: add(one.households, two.households),
    people: one.people && two.people ? add(one.people, two.people) : null,
  };
}

function sameCounts(left: FlowCounts, right: FlowCounts): boolean {
  return FLOW_FIELDS.every((field) => {
    const [a, b] = [left[field], right[field]];
    return a === null || b === null || a.value.equals(b.value);
  });
}
