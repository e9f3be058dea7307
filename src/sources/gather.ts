/** From recognised tables to the facts of a workbook. */
import { placeWith } from '../cube/places';
import { expressionsOf } from '../domain/expressions';
import type {
  Facts,
  FundingFacts,
  FundingLine,
  TableRef,
  HouseholdFacts,
  RegisterFacts,
} from '../domain/facts';
import type { Finding, Subject } from '../domain/finding';
import { plainKey } from '../domain/match-key';
import { firstYear, readPeriod } from '../domain/period';
import { unlikelyAmount } from '../rules/reading/BANG-030';
import { programmeOfYear, type Programme } from '../regulations';
import { mergeCorrections, NO_CORRECTIONS, type Corrections } from './corrections';
import { assignmentFacts } from './facts/assignments';
import { withCountedClasses } from './facts/counted-classes';
import { disbursementFacts } from './facts/disbursement';
import { withPlan } from './facts/disbursement-plan';
import { flowFacts } from './facts/flow';
import { fundingFacts, type FundingSources } from './facts/funding';
import { scaleFacts } from './facts/funding-scale';
import { versionedFunding } from './facts/funding-versions';
import { householdFacts } from './facts/households';
import { linesWithoutPlaces } from './facts/lines-without-places';
import { KnownPlaces } from './facts/known-places';
import { ownProgramme } from './facts/own-programme';
import { registerFacts } from './facts/register';
import { flowOfRegister } from './facts/register-moves';
import { withUntold } from './facts/untold-classes';
import { reviewFacts } from './facts/register-analysis';
import { householdsOfLacks } from './lacks/households';
import { lackFacts } from './lacks/facts';
import { targetFacts } from './facts/targets';
import { atOneMoment } from './facts/moments';
import { supportFacts } from './facts/supports';
import { wholeMoneyFindings } from './facts/whole-money';
import type { Question } from '../reading/questions/question';
import { everyTable, type Recognition } from './recognise';
import { gatherSettings } from './settings/settings';
import { subjectsOf } from './subjects';
import { tableTime } from './table-time';
import type { RecognisedTable } from './table';
import words from './vocabulary/rows.json';

const expression = expressionsOf(words.settings);

export interface Gathered {
  readonly facts: Facts;
  readonly programme: Programme | null;
  /** Funding totals stated by tables beside the main one. */
  readonly otherFunding: FundingSources['others'];
  /**
   * Tables of households that feed nothing, each as it stands: of other years, or without places.
   */
  readonly otherHouseholds: readonly HouseholdFacts[];
  /** The lines of the funding tables beside the main one, where they are in its unit. */
  readonly fundingTables: readonly (readonly FundingLine[])[];
  /** The tables of the decisions that the funding comes from, each as it stands. */
  readonly fundingVersions: readonly FundingFacts[];
  /** Tables of another moment than the figures are of. */
  readonly otherMoments: readonly TableRef[];
  readonly findings: readonly Finding[];
  /** What only the officer can decide of single tables, answered or not. */
  readonly questions: readonly Question[];
}

export interface GatherOptions {
  readonly corrections?: Corrections;
  /** Settings given with the call; they win over the workbook's own. */
  readonly settings?: ReadonlyMap<string, string>;
}

/** Turns the tables of a workbook into facts with provenance, and says what it met on the way. */
export function gather(recognition: Recognition, options: GatherOptions = {}): Gathered {
  const corrections = mergeCorrections(recognition.reading, options.corrections ?? NO_CORRECTIONS);
  const settings = gatherSettings(
    recognition.grids,
    recognition.tables,
    options.settings ?? new Map(),
  );
  const inUse = countHidden(settings.get('dong-an')?.value)
    ? recognition.tables
    : recognition.tables.map(withoutHiddenRows);
  const year = firstYear(settings.get('nam')?.value ?? '');
  const asked = readPeriod(settings.get('ky')?.value ?? '')?.end ?? null;
  const {
    tables: timely,
    others,
    older,
    findings: momentFindings,
  } = atOneMoment(inUse, asked, year);
  const programme = year === null ? null : programmeOfYear(year);
  const { tables, findings: programmeFindings } = ownProgramme(timely, programme);
  const places = new KnownPlaces(tables, settings, corrections);
  const households = householdFacts(tables, corrections, places);
  const counted = registerFacts(tables, corrections, places, households.facts !== null);
  const register = { ...counted, facts: counted.facts && withUntold(counted.facts, tables) };
  const end =
    (
      readPeriod(settings.get('ky')?.value ?? '') ??
      (year === null ? null : readPeriod(String(year)))
    )?.end ?? null;
  const versioned = versionedFunding(tables, programme, corrections, end);
  const restOfFunding = versioned ? fundingFacts(versioned.rest, programme, corrections) : null;
  const funding = versioned
    ? {
        facts: versioned.facts,
        others: otherTotals(restOfFunding!, versioned.facts),
        findings: [...versioned.findings, ...restOfFunding!.findings],
      }
    : fundingFacts(tables, programme, corrections);
  // Nobody knows yet what an amount without a unit comes to.
  const isUnitOpen = funding.findings.some(unlikelyAmount.is);
  const aims = targetFacts(tables, corrections);
  const targets =
    aims.facts && ofOtherYears(tables)
      ? { ...aims, facts: { ...aims.facts, ofOtherYear: true } }
      : aims;
  const assignments = assignmentFacts(tables, programme);
  const plan = isUnitOpen ? null : funding.facts;
  const disbursement = disbursementFacts(tables, programme, corrections);
  const review = reviewFacts(tables, corrections, places);
  const lacks = lackFacts(tables, corrections, places);
  const flow = flowFacts(tables, corrections, places);
  const supports = supportFacts(everyTable(recognition), corrections);
  return {
    programme,
    otherMoments: others,
    otherFunding: funding.others,
    otherHouseholds: [
      ...older.flatMap(
        (table) =>
          householdFacts([table], corrections, new KnownPlaces([table], settings, corrections))
            .facts ?? [],
      ),
      ...recognition.unplaced.map((table) => linesWithoutPlaces(table, corrections)),
    ],
    fundingVersions: versioned?.each ?? [],
    fundingTables: otherLines(
      versioned ? versioned.rest : tables,
      programme,
      corrections,
      funding.facts,
    ),
    facts: {
      year,
      settings,
      households: households.facts
        ? withCountedClasses(households.facts, register.facts)
        : register.facts
          ? householdsOfRegister(register.facts)
          : lacks.facts && householdsOfLacks(lacks.facts),
      funding: plan,
      targets: targets.facts,
      assignments: assignments.facts,
      register: register.facts,
      flow: flow.facts ?? flowOfRegister(register.facts),
      review: review.facts,
      lacks: lacks.facts,
      disbursement: disbursement.facts && withPlan(disbursement.facts, plan),
      supports: supports.facts,
      illustrative: expression('yes').test(settings.get('minh-hoa')?.value ?? ''),
    },
    questions: [...targets.questions, ...lacks.questions, ...flow.questions],
    findings: [
      ...recognition.findings,
      ...momentFindings,
      ...programmeFindings,
      ...households.findings,
      ...register.findings,
      ...places.findings(households.facts !== null),
      ...funding.findings,
      ...wholeMoneyFindings(tables, corrections),
      ...targets.findings,
      ...assignments.findings,
      ...review.findings,
      ...lacks.findings,
      ...flow.findings,
      ...disbursement.findings,
      ...supports.findings,
    ],
  };
}

/** Totals of funding tables that are no version, in the unit of the funding. */
function otherTotals(rest: FundingSources, main: FundingFacts): FundingSources['others'] {
  return rest.facts
    ? [
        ...(scaleFacts(rest.facts, main.unit).declared
          ? [scaleFacts(rest.facts, main.unit).declared!]
          : []),
        ...(rest.facts.unit === main.unit ? rest.others : []),
      ]
    : [];
}

function otherLines(
  tables: readonly RecognisedTable[],
  programme: Programme | null,
  corrections: Corrections,
  main: FundingFacts | null,
): FundingLine[][] {
  const funding = tables.filter((table) => table.kind === 'funding');
  if (!main || funding.length < 2) return [];
  return funding.flatMap((table) => {
    const own = fundingFacts([table], programme, corrections).facts;
    return own && own.unit === main.unit && placeOf(own) !== placeOf(main) ? [[...own.lines]] : [];
  });
}

function placeOf(funding: FundingFacts): string {
  const cell = funding.lines[0]?.cell;
  return cell ? `${cell.sheet}!${cell.cell}` : '';
}

/** Hidden rows count unless the office says otherwise. */
function countHidden(setting: string | undefined): boolean {
  return setting === undefined || !/^(?:bo|bo qua|khong|khong tinh|loai)$/.test(plainKey(setting));
}

function withoutHiddenRows(table: RecognisedTable): RecognisedTable {
  return { ...table, rows: table.rows.filter((row) => row.hidden === 'no') };
}

/** Whether the tables of targets and those that count households name no year in common. */
function ofOtherYears(tables: readonly RecognisedTable[]): boolean {
  const yearsOf = (subject: Subject): number[] =>
    tables
      .filter((table) => subjectsOf(table).includes(subject))
      .flatMap((table) => tableTime(table).year ?? []);
  const [aimed, counted] = [yearsOf('targets'), yearsOf('households.closing')];
  return aimed.length > 0 && counted.length > 0 && !aimed.some((year) => counted.includes(year));
}

/**
 * Without a summary, the register's own counts are the household figures; the number of all
 * households is known only from a full register.
 */
function householdsOfRegister(register: RegisterFacts): HouseholdFacts {
  return {
    basis: 'actual',
    asOf: register.asOf,
    declared: null,
    tables: register.tables,
    hamlets: register.byHamlet.map((place) =>
      placeWith(
        { name: place.name, key: place.key, cell: place.households.cells[0]!, note: null },
        {
          // People of the poor alone are not the commune's.
          people: register.complete ? place.people : null,
          'closing.total': register.complete ? place.households : null,
          'closing.poor': register.untold?.includes('poor') ? null : place.poor,
          'closing.nearPoor': register.untold?.includes('nearPoor') ? null : place.nearPoor,
        },
      ),
    ),
  };
}
