/**
 * The answer of a run as plain data: figures, each household's move by its cells, and the pairs
 * that somebody has to decide. No names.
 */
import { maskCitizenId } from '../../domain/citizen-id';
import { flowNumbers } from '../flow-figures';
import { plain } from '../json';
import type { Flows } from './index';
import type { ReadHousehold } from './read';

export function flowsReport(flows: Flows): Record<string, unknown> {
  const numbers = flowNumbers(flows.facts);
  const { undecided } = flows.tallied;
  return {
    a: headOf(flows.old),
    b: headOf(flows.now),
    flow: plain({
      poor: { ...numbers?.poor, undecided: undecided.poor },
      nearPoor: { ...numbers?.nearPoor, undecided: undecided.nearPoor },
    }),
    betweenHamlets: flows.tallied.betweenHamlets,
    moves: flows.moves.map((move) => {
      const [before, after] = [
        move.old === null ? null : flows.old.households[move.old]!,
        move.now === null ? null : flows.now.households[move.now]!,
      ];
      return {
        move: move.kind,
        unknown: move.unknown,
        from: move.from,
        to: move.to,
        grade: move.grade,
        by: move.by,
        reason: move.link?.reason ?? null,
        old: lineOf(before),
        now: lineOf(after),
      };
    }),
    doubtful: flows.doubts.map((link) => ({
      reason: link.reason,
      old: lineOf(flows.old.households[link.old]!),
      now: lineOf(flows.now.households[link.now]!),
    })),
    assumptions: flows.assumptions,
  };
}

function headOf(side: Flows['old']): Record<string, unknown> {
  return {
    year: side.year,
    asOf: side.asOf,
    households: side.households.length,
    complete: side.complete,
  };
}

function lineOf(household: ReadHousehold | null): Record<string, unknown> | null {
  if (household === null) return null;
  const id = household.persons[0]!.id;
  return {
    file: household.cell.file ?? null,
    sheet: household.cell.sheet,
    cell: household.cell.cell,
    hamlet: household.place.name,
    id: id ? maskCitizenId(id.digits) : null,
    people: household.people?.toNumber() ?? null,
  };
}

export interface KindCount {
  readonly kind: string;
  readonly from: Flows['moves'][number]['from'];
  readonly to: Flows['moves'][number]['to'];
  readonly unknown: string | null;
  readonly count: number;
}

/** How many households took each way, the most frequent first. */
export function movesByKind(flows: Flows): KindCount[] {
  const counts = new Map<
    string,
    {
      kind: string;
      from: Flows['moves'][number]['from'];
      to: Flows['moves'][number]['to'];
      unknown: string | null;
      count: number;
    }
  >();
  for (const { kind, from, to, unknown } of flows.moves) {
    const key = `${kind}|${from}|${to}|${unknown}`;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { kind, from, to, unknown, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
