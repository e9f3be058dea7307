/**
 * What is to be said about following households from one register to the other: every doubt, and
 * every ground that is less than certain.
 */
import type { CellRef } from '../../domain/address';
import { finding, type Finding } from '../../domain/finding';
import type { Link, Linked } from '../../domain/households/household';
import type { Assumptions, Move, Unknown } from '../../domain/households/moves';
import type { Tallied } from '../../domain/households/tally';
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
      finding({
        code: 'DB-018',
        severity: 'stop',
        subjects: ['flow'],
        params: { year: side === old ? 'old' : 'now' },
      }),
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
  return [
    finding({
      code: 'DB-019',
      severity: 'check',
      subjects: ['flow'],
      params: { dates: [before, after] },
    }),
  ];
}

function doubts({ doubts: pairs, old, now }: Followed): Finding[] {
  if (pairs.length === 0) return [];
  return [
    finding({
      code: 'DB-011',
      severity: 'stop',
      subjects: ['flow'],
      params: { count: pairs.length },
      cells: pairs
        .slice(0, SHOWN)
        .flatMap((link) => [old.households[link.old]!.cell, now.households[link.now]!.cell]),
    }),
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
  const tell = (code: string, list: readonly Move[]): Finding[] =>
    list.length === 0
      ? []
      : [
          finding({
            code,
            severity: 'stop',
            subjects: ['flow'],
            cells: cellsOf(list),
            params: { count: list.length },
          }),
        ];
  const both = those('gone-and-come');
  return [
    ...tell('DB-012', those('not-listed', 'old')),
    ...tell('DB-013', those('not-listed', 'now')),
    ...tell('DB-014', those('no-class')),
    ...(both.length === 0
      ? []
      : [
          finding({
            code: 'DB-020',
            severity: 'stop',
            subjects: ['flow'],
            cells: cellsOf(both),
            params: {
              gone: both.filter((move) => move.old !== null).length,
              come: both.filter((move) => move.now !== null).length,
            },
          }),
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
      finding({
        code: 'DB-021',
        severity: 'check',
        cells: probable
          .slice(0, SHOWN)
          .flatMap((move) => [
            old.households[move.link!.old]!.cell,
            now.households[move.link!.now]!.cell,
          ]),
        params: {
          count: probable.length,
          reasons: [...new Set(probable.map((move) => move.link!.reason))],
        },
      }),
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
        finding({
          code: 'DB-022',
          severity: 'check',
          cells: those.slice(0, SHOWN).map(cellOf),
          params: { count: those.length, side, word: word ?? '' },
        }),
      );
  }
  const silent = moves.filter((move) => move.kind === 'gone' || move.kind === 'arrived');
  if (silent.length > 0) {
    found.push(
      finding({
        code: 'DB-024',
        severity: 'check',
        cells: silent.slice(0, SHOWN).map(cellOf),
        params: {
          gone: silent.filter((move) => move.kind === 'gone').length,
          come: silent.filter((move) => move.kind === 'arrived').length,
        },
      }),
    );
  }
  const newly = moves.filter((move) => move.kind === 'newly' && move.by === 'classes');
  if (newly.length > 0 && !now.tellsRelapses) {
    found.push(
      finding({
        code: 'DB-029',
        severity: 'check',
        cells: newly.slice(0, SHOWN).map(cellOf),
        params: { count: newly.length },
      }),
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
          finding({
            code: 'DB-025',
            severity: 'check',
            cells: withoutPeople.slice(0, SHOWN),
            params: { count: withoutPeople.length },
          }),
        ]),
    ...(betweenHamlets === 0
      ? []
      : [finding({ code: 'DB-023', severity: 'note', params: { count: betweenHamlets } })]),
  ];
}
