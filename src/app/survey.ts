/**
 * Looks at a workbook once: its tables, facts and findings. Every other action begins with this.
 */
import type { Facts, TableRef } from '../domain/facts';
import type { Finding, Severity } from '../domain/finding';
import { firstOf } from '../domain/first-of';
import { firstYear } from '../domain/period';
import { runChecks, unreadCells } from '../checks';
import { otherTotals } from '../report';
import { ruleOf, topicOf } from '../rules';
import { otherFormTotal } from '../rules/funding/VON-042';
import { noTable } from '../rules/reading/BANG-001';
import type { Programme } from '../regulations';
import type { Corrections } from '../sources/corrections';
import { gather, type Gathered } from '../sources/gather';
import { everyTable, recognise, type Recognition } from '../sources/recognise';
import { settleQuestions, type AskedQuestion } from './questions';
import { passesOfTables, type Pass } from '../sources/settings/passes';
import type { Progress, WorkbookPort } from '../workbook/port';
import { undatedFindings, undatedFormulas, type UndatedFormula } from './undated-formulas';

export type { Finding } from '../domain/finding';

export interface SurveyOptions {
  readonly settings?: ReadonlyMap<string, string>;
  readonly corrections?: Corrections;
  /** Stops that the officer passes with a reason, beside those that the workbook remembers. */
  readonly passes?: readonly Pass[];
  /**
   * The day on which legal values are asked for, YYYY-MM-DD; the last day of the workbook's year
   * when left out.
   */
  readonly date?: string;
  readonly progress?: Progress;
}

export interface Survey {
  readonly recognition: Recognition;
  readonly facts: Facts;
  readonly programme: Programme | null;
  /** Tables of another moment than the figures are of. */
  readonly otherMoments: readonly TableRef[];
  /** Stops first; within a severity in the order of reading. A passed stop carries its reason. */
  readonly findings: readonly Finding[];
  /** Passes that met no finding: the officer should know that they did nothing. */
  readonly unusedPasses: readonly Pass[];
  /**
   * What only the officer can decide: the open ones that change a figure, and those that are
   * answered.
   */
  readonly questions: readonly AskedQuestion[];
  readonly undated: readonly UndatedFormula[];
  /** The same workbook with these answers, without reading its cells again. */
  readonly answered: (answers: ReadonlyMap<string, string>) => Survey;
}

const ORDER: Readonly<Record<Severity, number>> = { stop: 0, check: 1, note: 2 };

export async function survey(port: WorkbookPort, options: SurveyOptions = {}): Promise<Survey> {
  const year = firstYear(options.settings?.get('nam') ?? '');
  const recognition = await recognise(port, {
    ...(year === null ? {} : { year }),
    ...(options.corrections ? { corrections: options.corrections } : {}),
    ...(options.progress?.report
      ? { progress: (done: number, total: number) => options.progress!.report!(done, total) }
      : {}),
    ...(options.progress?.signal ? { signal: options.progress.signal } : {}),
  });
  return surveyOf(recognition, options, undatedFormulas(recognition.grids));
}

/** Everything that follows from the tables; the cells stay as they are, whatever is answered. */
function surveyOf(
  read: Recognition,
  options: SurveyOptions,
  undated: readonly UndatedFormula[],
): Survey {
  const check = (gathered: Gathered): Finding[] => checked(gathered, options);
  const settled = settleQuestions(read, {
    gather: (one) =>
      gather(one, {
        ...(options.corrections ? { corrections: options.corrections } : {}),
        settings: options.settings ?? new Map(),
      }),
    // Of the further rules those about two tables of funding alone end in a question.
    check: (gathered) => (gathered.otherFunding.length > 0 ? check(gathered) : []),
  });
  const { gathered } = settled;
  const { recognition } = settled.looked;
  const { facts, programme } = gathered;
  const empty = !everyTable(recognition).some((table) => table.kind !== 'settings');
  const seen = [
    ...(empty ? [noTable.raise({})] : []),
    ...settled.findings,
    ...gathered.findings,
    ...check(gathered),
    ...undatedFindings(undated, facts),
  ];
  const found = [...seen, ...totalsFindings(gathered, seen)].sort(
    (a, b) => ORDER[a.severity] - ORDER[b.severity],
  );
  const passes = [...passesOfTables(recognition.tables), ...(options.passes ?? [])];
  const used = new Set<Pass>();
  const passOf = passFinder(passes);
  const findings = found.map((item) => {
    const pass = item.severity === 'stop' && mayPass(item) ? passOf(item) : undefined;
    if (!pass) return item;
    used.add(pass);
    return { ...item, passed: { reason: pass.reason } };
  });
  return {
    recognition,
    facts,
    programme,
    otherMoments: gathered.otherMoments,
    findings,
    questions: settled.questions,
    unusedPasses: (options.passes ?? []).filter((pass) => !used.has(pass)),
    undated,
    answered: (answers) => surveyOf(read.answered(answers), options, undated),
  };
}

function checked(gathered: Gathered, { date }: SurveyOptions): Finding[] {
  const { facts, programme, otherFunding, otherHouseholds, fundingTables, fundingVersions } =
    gathered;
  return runChecks({
    facts,
    programme,
    otherFunding,
    otherHouseholds,
    fundingTables,
    fundingVersions,
    unread: unreadCells(gathered.findings),
    date: date ?? (facts.year === null ? null : `${facts.year}-12-31`),
  });
}

/** A form that would print another total than the workbook has. */
function totalsFindings(
  { facts, programme }: Gathered,
  findings: readonly Finding[],
): readonly Finding[] {
  return otherTotals(facts, programme, findings).map(
    ({ column, subjects, unit, printed, known, cells }) =>
      otherFormTotal.raise({ column }, { subjects, unit, expected: known, found: printed, cells }),
  );
}

/** A finding that says of itself that no reason outweighs it stays a stop. */
export function mayPass(item: Finding): boolean {
  return ruleOf(item.code)?.passable ?? true;
}

/**
 * The first pass that meets a finding. Its place must be one of the finding's cells, so that a pass
 * never covers another fault of the same kind; one without a sheet holds for that cell of any
 * sheet.
 */
function passFinder(passes: readonly Pass[]): (item: Finding) => Pass | undefined {
  const keyOf = (code: string, sheet: string, cell: string): string =>
    JSON.stringify([code, sheet, cell]);
  const places = firstOf(
    passes.map((pass, at) => ({ pass, at })),
    ({ pass }) => keyOf(pass.code, pass.sheet, pass.cell),
  );
  return (item) => {
    if (item.cells.length === 0)
      return passes.find((pass) => pass.code === item.code && pass.cell === '');
    const met = item.cells.flatMap(({ sheet, cell }) =>
      [
        places.get(keyOf(item.code, sheet, cell)) ?? [],
        places.get(keyOf(item.code, '', cell)) ?? [],
      ].flat(),
    );
    return met.reduce<(typeof met)[number] | null>(
      (first, one) => (first && first.at <= one.at ? first : one),
      null,
    )?.pass;
  };
}

/** That no table was recognised, where it is so. */
export function noTableIn(findings: readonly Finding[]): Finding[] {
  return findings.filter(noTable.is);
}

const OF_READING = new Set(['BANG', 'SO', 'CHU', 'TEP']);

/** What the reading of the workbook alone has to say. */
export function readingFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter((item) => OF_READING.has(topicOf(item)));
}

/** Stops that still stand. */
export function standingStops(findings: readonly Finding[]): Finding[] {
  return findings.filter((item) => item.severity === 'stop' && !item.passed);
}
