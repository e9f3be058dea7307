/**
 * The flow of poor and near-poor households between last year's register and this year's, each
 * household's move told and graded.
 */
import { linkHouseholds } from '../../domain/households/link';
import { movesOf, type Assumptions, type Move } from '../../domain/households/moves';
import { tally, type Tallied } from '../../domain/households/tally';
import type { Link, Linked } from '../../domain/households/household';
import type { Facts } from '../../domain/facts';
import type { Finding } from '../../domain/finding';
import { flowRules } from '../../checks/flow';
import { flowAgainstSummary } from '../../rules/flow/DB-003';
import { netAndGrossFall } from '../../rules/flow/DB-008';
import { mergeCorrections, NO_CORRECTIONS } from '../../sources/corrections';
import type { Pass } from '../../sources/settings/passes';
import { mayPass, standingStops, type Survey, type SurveyOptions } from '../survey';
import { assumptionsOf } from './assumptions';
import { againstTyped } from './against-typed';
import { decide, type PairOfCells } from './decisions';
import { flowFindings } from './findings';
import { readSide, type ReadSide } from './read';
import { renamedHamlets } from './renamed';

export type { PairOfCells } from './decisions';
export type { Move } from '../../domain/households/moves';
export type { ReadHousehold } from './read';

export interface FlowsOptions extends Pick<SurveyOptions, 'corrections' | 'settings' | 'passes'> {
  /** Pairs of cells that the officer has called one household, and pairs that are two. */
  readonly same?: readonly PairOfCells[];
  readonly different?: readonly PairOfCells[];
  /** How the two files are called in cells and sentences. */
  readonly labels: readonly [string, string];
}

export interface Flows {
  readonly old: ReadSide;
  readonly now: ReadSide;
  readonly moves: readonly Move[];
  readonly doubts: readonly Link[];
  readonly tallied: Tallied;
  readonly assumptions: Assumptions;
  /** This year's facts with the flow that was computed in place of a typed one. */
  readonly facts: Facts;
  readonly findings: readonly Finding[];
}

const ORDER = { stop: 0, check: 1, note: 2 } as const;

/**
 * Neither workbook is changed; names of hamlets are made one by the corrections of both and of the
 * call.
 */
export function registerFlows(before: Survey, after: Survey, options: FlowsOptions): Flows {
  const corrections = mergeCorrections(
    mergeCorrections(before.recognition.corrections, after.recognition.corrections),
    options.corrections ?? NO_CORRECTIONS,
  );
  const [old, now] = [
    readSide(before, options.labels[0], corrections),
    readSide(after, options.labels[1], corrections),
  ];
  const decided = decide(old, now, options.same ?? [], options.different ?? []);
  const told = withLeft(old, now);
  const linked = linkHouseholds(told.households, now.households, decided.decisions);
  const assumptions = assumptionsOf(after.facts.settings, options.settings);
  const moves = movesOf(told, now, linked, assumptions.assumptions);
  const relevant = doubtsThatMatter(linked, told, now);
  const tallied = tally(told, now, moves, now.asOf);
  const facts: Facts = { ...after.facts, flow: { poor: tallied.poor, nearPoor: tallied.nearPoor } };
  const own = flowFindings({
    old: told,
    now,
    moves,
    doubts: relevant,
    tallied,
    linked,
    assumptions: assumptions.assumptions,
  });
  // While something is undecided the ways do not lead from one end to the other by right; that has
  // been said.
  const checked =
    standingStops(own).length > 0
      ? []
      : flowRules({ facts, programme: after.programme, otherFunding: [], date: null });
  const findings = passed(
    [
      ...decided.findings,
      ...assumptions.findings,
      ...own,
      ...renamedHamlets(told, now, linked),
      ...checked.filter((item) => flowAgainstSummary.is(item) || netAndGrossFall.is(item)),
      ...againstTyped(after.facts.flow ?? null, tallied, options.labels[1]),
      ...told.findings,
      ...now.findings,
    ],
    options.passes ?? [],
  ).sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  return {
    old: told,
    now,
    moves,
    doubts: relevant,
    tallied,
    assumptions: assumptions.assumptions,
    facts,
    findings,
  };
}

/**
 * Of these stops those may be passed that leave the ways leading from one end to the other; while
 * any other stands, the forms would not balance.
 */
function passed(findings: readonly Finding[], passes: readonly Pass[]): Finding[] {
  return findings.map((item) => {
    const pass =
      item.severity === 'stop' && mayPass(item)
        ? passes.find(
            (one) =>
              one.code === item.code &&
              item.cells.some(
                (cell) => cell.cell === one.cell && (one.sheet === '' || one.sheet === cell.sheet),
              ),
          )
        : undefined;
    return pass ? { ...item, passed: { reason: pass.reason } } : item;
  });
}

/** A list of those who moved away or died tells it of last year's households. */
function withLeft(old: ReadSide, now: ReadSide): ReadSide {
  if (now.left.length === 0) return old;
  const { links } = linkHouseholds(
    old.households,
    now.left.map(({ household }) => household),
  );
  const why = new Map(links.map((link) => [link.old, now.left[link.now]!.why]));
  return {
    ...old,
    households: old.households.map((household, index) =>
      why.has(index)
        ? { ...household, told: new Set([...household.told, why.get(index)!]) }
        : household,
    ),
  };
}

/** Two households that were never poor may be taken for one or two: no figure changes. */
function doubtsThatMatter({ doubts }: Linked, old: ReadSide, now: ReadSide): Link[] {
  const matters = (group: string | null): boolean =>
    group === null || group === 'poor' || group === 'near-poor';
  return doubts.filter(
    (link) => matters(old.households[link.old]!.group) || matters(now.households[link.now]!.group),
  );
}
