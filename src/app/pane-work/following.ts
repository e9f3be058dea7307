/**
 * Following households from last year's workbook, which comes as bytes, is read in memory and
 * forgotten, to the open one.
 */
import type { CellRef } from '../../domain/address';
import { maskCitizenId } from '../../domain/citizen-id';
import type { FigureOrNone } from '../../domain/facts';
import type { Said } from '../../domain/language';
import {
  flowCounts,
  type FlowCounts,
  type FlowFacts,
  type FlowGroup,
} from '../../domain/flow-facts';
import { renamedHamlet } from '../../rules/flow/DB-015';
import { NO_CORRECTIONS } from '../../sources/corrections';
import { placeKey } from '../../sources/facts/places';
import { flowWords } from '../../text/flows';
import type { Progress, WorkbookPort } from '../../workbook/port';
import { flowOverview, type FlowOverview } from '../flow-overview';
import { registerFlows, type Flows, type PairOfCells, type ReadHousehold } from '../flows';
import { readingFindings } from '../flows/reading-findings';
import { movesByKind, type KindCount } from '../flows/report';
import { flowSheets } from '../flows/sheets';
import { formByName } from '../make-bieu';
import type { SheetPlan } from '../send-out';
import { survey, type Finding, type SurveyOptions } from '../survey';
import { breathing, nextTurn } from './breathing';
import { openPicked, type FileOpener, type FileToMerge } from './merging';

/** What the command line's `bien-dong` takes, as plain data. */
export interface FlowsWish {
  /** Last year's workbook. */
  readonly file: FileToMerge;
  /** The open workbook's file name, where it has one. */
  readonly name: string | null;
  readonly same: readonly PairOfCells[];
  readonly different: readonly PairOfCells[];
  /** Hamlets that have another name this year: last year's name → this year's. */
  readonly renamed: ReadonlyMap<string, string>;
  /**
   * "ho-khong-con", "ho-moi": what the office says of all households that stand in one list alone.
   */
  readonly settings: ReadonlyMap<string, string>;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** A household by its cell, hamlet and masked number; never by a name. */
export interface HouseholdPlace {
  /** With the file where it is last year's. */
  readonly cell: CellRef & { readonly file?: string };
  readonly hamlet: string;
  readonly id: string | null;
  readonly people: number | null;
}

export interface DoubtView {
  readonly pair: PairOfCells;
  readonly old: HouseholdPlace;
  readonly now: HouseholdPlace;
  readonly reason: string;
}

export interface FlowsView {
  readonly old: FlowSideView;
  readonly now: FlowSideView;
  /** null when one of the workbooks has no register to follow. */
  readonly figures: FlowOverview | null;
  /** Households that are counted at one end and in no way of going or coming. */
  readonly undecided: Flows['tallied']['undecided'];
  readonly kinds: readonly KindCount[];
  /** The first of them. */
  readonly doubts: readonly DoubtView[];
  readonly doubtful: number;
  /** Cells of last year's workbook carry its name; those of the open one do not. */
  readonly findings: readonly Finding[];
  /** Hamlets that seem to have another name this year. */
  readonly renamed: readonly {
    readonly old: string;
    readonly now: string;
    readonly shared: string;
    readonly of: string;
  }[];
  /** Sheets that would be written. */
  readonly sheets: readonly {
    readonly name: string;
    readonly cells: number;
    readonly taken: boolean;
  }[];
  /** Forms, by their names in the office, that a stop keeps from being made. */
  readonly notMade: readonly { readonly form: string; readonly why: Said }[];
}

export interface FlowSideView {
  readonly file: string;
  readonly year: number | null;
  /** YYYY-MM-DD */
  readonly asOf: string | null;
  readonly households: number;
  readonly complete: boolean;
}

export interface Followed {
  readonly view: FlowsView;
  readonly plans: readonly SheetPlan[];
}

const MOST_DOUBTS = 100;

/**
 * The same by the two workbooks as they are now.
 * @throws WorkbookError for a file that cannot be read, AbortError when the officer stops it
 */
export async function followFile(
  wish: FlowsWish,
  workbook: WorkbookPort,
  open: FileOpener,
  progress: Progress,
): Promise<Followed> {
  const renamed = new Map([...wish.renamed].map(([old, now]) => [placeKey(old), now]));
  const corrections = { ...NO_CORRECTIONS, hamlets: renamed };
  const look = async (
    port: WorkbookPort,
    settings: ReadonlyMap<string, string>,
  ): ReturnType<typeof survey> => {
    const options: SurveyOptions = {
      progress,
      settings,
      ...(renamed.size > 0 ? { corrections } : {}),
    };
    const seen = await survey(breathing(port, progress), options);
    // A Cancel that came while the tables were recognised is heard here.
    await nextTurn();
    progress.signal?.throwIfAborted();
    return seen;
  };
  const [before, after] = [
    await look(await openPicked(wish.file, open), new Map()),
    await look(workbook, wish.settings),
  ];
  const now = wish.name ?? flowWords.openBook;
  const labels = [wish.file.name === now ? flowWords.lastYears(now) : wish.file.name, now] as const;
  const flows = registerFlows(before, after, {
    corrections,
    settings: wish.settings,
    same: wish.same,
    different: wish.different,
    labels: [...labels],
  });
  const registers = flows.old.registers > 0 && flows.now.registers > 0;
  const made = registers
    ? flowSheets(flows, after, [...labels], { settings: wish.settings, today: wish.today })
    : { plans: [], notMade: [] };
  const taken = new Set((await workbook.sheets()).map((sheet) => sheet.name));
  const home = homeOf(labels[1]);
  const findings = [
    ...flows.findings,
    ...readingFindings(before, labels[0]),
    ...readingFindings(after, labels[1]),
  ].map((item) => ({ ...item, cells: item.cells.map(home) }));
  return {
    plans: made.plans,
    view: {
      old: sideOf(flows.old, labels[0]),
      now: sideOf(flows.now, labels[1]),
      figures: registers ? flowOverview({ flow: figuresAt(flows.facts.flow!, home) }) : null,
      undecided: flows.tallied.undecided,
      kinds: movesByKind(flows),
      doubtful: flows.doubts.length,
      doubts: flows.doubts.slice(0, MOST_DOUBTS).map((link) => {
        const [old, present] = [flows.old.households[link.old]!, flows.now.households[link.now]!];
        return {
          pair: { old: addressOf(old), now: addressOf(present) },
          reason: link.reason,
          old: placeOf(old, home),
          now: placeOf(present, home),
        };
      }),
      findings,
      renamed: findings.flatMap((item) =>
        renamedHamlet.is(item)
          ? [
              {
                old: String(item.params.old),
                now: String(item.params.now),
                shared: String(item.params.shared),
                of: String(item.params.of),
              },
            ]
          : [],
      ),
      sheets: made.plans.map((plan) => ({
        name: plan.name,
        cells: plan.cells.length,
        taken: taken.has(plan.name),
      })),
      notMade: made.notMade.map(({ form, why }) => ({
        form: formByName(form)?.label.local ?? form,
        why,
      })),
    },
  };
}

/**
 * In the open workbook they are no Biểu to bring up to date: it does not hold the other register.
 */
export function asFollowed(plan: SheetPlan): SheetPlan {
  return { ...plan, tag: plan.tag && { ...plan.tag, form: 'bien-dong' } };
}

type Home = (cell: CellRef) => CellRef;

/** A cell of the open workbook is named without its file, so that one can go to it. */
function homeOf(label: string): Home {
  return (cell) =>
    'file' in cell && cell.file === label ? { sheet: cell.sheet, cell: cell.cell } : cell;
}

function sideOf(side: Flows['old'], file: string): FlowSideView {
  return {
    file,
    year: side.year,
    asOf: side.asOf,
    households: side.households.length,
    complete: side.complete,
  };
}

function addressOf({ cell }: ReadHousehold): string {
  return `${cell.sheet}!${cell.cell}`;
}

function placeOf(household: ReadHousehold, home: Home): HouseholdPlace {
  const id = household.persons[0]!.id;
  return {
    cell: home(household.cell),
    hamlet: household.place.name,
    id: id ? maskCitizenId(id.digits) : null,
    people: household.people?.toNumber() ?? null,
  };
}

function figuresAt(flow: FlowFacts, home: Home): FlowFacts {
  const figure = (one: FigureOrNone): FigureOrNone => one && { ...one, cells: one.cells.map(home) };
  const counts = (of: FlowCounts): FlowCounts => flowCounts((field) => figure(of[field]));
  const group = (of: FlowGroup | null): FlowGroup | null =>
    of && {
      ...of,
      hamlets: of.hamlets.map((place) => ({
        ...place,
        cell: home(place.cell),
        households: counts(place.households),
        people: place.people && counts(place.people),
      })),
    };
  return { poor: group(flow.poor), nearPoor: group(flow.nearPoor) };
}
