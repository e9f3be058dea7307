/**
 * What is to be said about following households from one register to the other: every doubt, and
 * every ground that is less than certain.
 */
import type { CellRef } from '../../domain/address';
import type { Finding } from '../../domain/finding';
import type { Link, Linked } from '../../domain/households/household';
import type { Assumptions, Move, Unknown } from '../../domain/households/moves';
import type { Tallied } from '../../domain/households/tally';
import { doubtfulPairs } from '../../rules/flow/DB-011';
import { goneWithoutReason } from '../../rules/flow/DB-012';
import { newWithoutReason } from '../../rules/flow/DB-013';
import { moveWithoutClass } from '../../rules/flow/DB-014';
import { registerOfYearMissing } from '../../rules/flow/DB-018';
import { orderOfYears } from '../../rules/flow/DB-019';
import { goneAndCome } from '../../rules/flow/DB-020';
import { linkedWithoutId } from '../../rules/flow/DB-021';
import { assumedReason } from '../../rules/flow/DB-022';
import { movedBetweenHamlets } from '../../rules/flow/DB-023';
import { otherMovesWithoutReason } from '../../rules/flow/DB-024';
import { householdWithoutPeople } from '../../rules/flow/DB-025';
import { newOrRelapsed } from '../../rules/flow/DB-029';
import type { ReadSide } from './read';

interface Followed {
  readonly old: ReadSide;
  readonly now: ReadSide;
  readonly moves: readonly Move[];
  readonly doubts: readonly Link[];
  readonly tallied: Tallied;
  readonly linked: Linked;
  readonly assumptions: Assumptions;
}

const SHOWN = 20;

export function flowFindings(all: Followed): Finding[] {
  const { old, now } = all;
  const missing = [old, now].filter((side) => side.registers === 0);
  if (missing.length > 0) {
    return missing.map((side) =>
      registerOfYearMissing.raise({ year: side === old ? 'old' : 'now' }),
    );
  }
  return [...dates(old, now), ...doubts(all), ...undecided(all), ...grounds(all), ...people(all)];
}

function dates(old: ReadSide, now: ReadSide): Finding[] {
  const [before, after] = [
    old.asOf ?? (old.year === null ? null : `${old.year}-12-31`),
    now.asOf ?? (now.year === null ? null : `${now.year}-12-31`),
  ];
  if (before === null || after === null || before < after) return [];
  return [orderOfYears.raise({ dates: [before, after] })];
}

function doubts({ doubts: pairs, old, now }: Followed): Finding[] {
  if (pairs.length === 0) return [];
  return [
    doubtfulPairs.raise(
      { count: pairs.length },
      {
        cells: pairs
          .slice(0, SHOWN)
          .flatMap((link) => [old.households[link.old]!.cell, now.households[link.now]!.cell]),
      },
    ),
  ];
}

function undecided({ moves, old, now }: Followed): Finding[] {
  const cellsOf = (those: readonly Move[]): CellRef[] =>
    those
      .slice(0, SHOWN)
      .map(
        (move) => (move.old === null ? now.households[move.now!]! : old.households[move.old]!).cell,
      );
  const those = (why: Unknown, side?: 'old' | 'now'): Move[] =>
    moves.filter((move) => move.unknown === why && (side === undefined || move[side] !== null));
  const tell = (rule: typeof goneWithoutReason, list: readonly Move[]): Finding[] =>
    list.length === 0 ? [] : [rule.raise({ count: list.length }, { cells: cellsOf(list) })];
  const both = those('gone-and-come');
  return [
    ...tell(goneWithoutReason, those('not-listed', 'old')),
    ...tell(newWithoutReason, those('not-listed', 'now')),
    ...tell(moveWithoutClass, those('no-class')),
    ...(both.length === 0
      ? []
      : [
          goneAndCome.raise(
            {
              gone: both.filter((move) => move.old !== null).length,
              come: both.filter((move) => move.now !== null).length,
            },
            { cells: cellsOf(both) },
          ),
        ]),
  ];
}

/**
 * What was counted on less than an identity number, on a word, on an assumption, or because nothing
 * else was left.
 */
function grounds({ moves, old, now, assumptions }: Followed): Finding[] {
  const found: Finding[] = [];
  const probable = moves.filter(
    (move) => move.kind !== 'unknown' && move.link !== null && move.link.grade === 'probable',
  );
  const cellOf = (move: Move): CellRef =>
    (move.now === null ? old.households[move.old!]! : now.households[move.now]!).cell;
  if (probable.length > 0) {
    found.push(
      linkedWithoutId.raise(
        {
          count: probable.length,
          reasons: [...new Set(probable.map((move) => move.link!.reason))],
        },
        {
          cells: probable
            .slice(0, SHOWN)
            .flatMap((move) => [
              old.households[move.link!.old]!.cell,
              now.households[move.link!.now]!.cell,
            ]),
        },
      ),
    );
  }
  const assumed = moves.filter((move) => move.by === 'assumption');
  for (const [side, word] of [
    ['old', assumptions.absent],
    ['now', assumptions.fresh],
  ] as const) {
    const those = assumed.filter((move) => move[side] !== null);
    if (those.length > 0)
      found.push(
        assumedReason.raise(
          { count: those.length, side, word: word ?? '' },
          { cells: those.slice(0, SHOWN).map(cellOf) },
        ),
      );
  }
  const silent = moves.filter((move) => move.kind === 'gone' || move.kind === 'arrived');
  if (silent.length > 0) {
    found.push(
      otherMovesWithoutReason.raise(
        {
          gone: silent.filter((move) => move.kind === 'gone').length,
          come: silent.filter((move) => move.kind === 'arrived').length,
        },
        { cells: silent.slice(0, SHOWN).map(cellOf) },
      ),
    );
  }
  const newly = moves.filter((move) => move.kind === 'newly' && move.by === 'classes');
  if (newly.length > 0 && !now.tellsRelapses) {
    found.push(
      newOrRelapsed.raise({ count: newly.length }, { cells: newly.slice(0, SHOWN).map(cellOf) }),
    );
  }
  return found;
}

function people({ tallied }: Followed): Finding[] {
  const { withoutPeople, betweenHamlets } = tallied;
  return [
    ...(withoutPeople.length === 0
      ? []
      : [
          householdWithoutPeople.raise(
            { count: withoutPeople.length },
            { cells: withoutPeople.slice(0, SHOWN) },
          ),
        ]),
    ...(betweenHamlets === 0 ? [] : [movedBetweenHamlets.raise({ count: betweenHamlets })]),
  ];
}
