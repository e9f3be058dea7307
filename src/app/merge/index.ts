/**
 * Merges the workbooks of hamlets into one of the commune, or those of communes into one above: all
 * of them, or nothing.
 */
import { runChecks } from '../../checks';
import type { Facts } from '../../domain/facts';
import type { Finding } from '../../domain/finding';
import { fileWithoutHouseholds } from '../../rules/files/TEP-013';
import { programmeOfYear } from '../../regulations';
import { hamletsWithoutFigures } from '../../rules/households/HO-010';
import { NO_CORRECTIONS } from '../../sources/corrections';
import type { Pass } from '../../sources/settings/passes';
import type { SheetPlan } from '../../workbook/plan';
import { WorkbookError } from '../../workbook/port';
import { duplicatesIn, PersonKeys } from '../duplicates';
import { numbersOf, type Numbers } from '../figures';
import { mayPass, standingStops } from '../survey';
import { combine, factsOf, type MergedHamlet } from './combine';
import { asCommune, communesNamed, levelOf, type Level } from './levels';
import { readFile } from './read-file';
import { remarks } from './remarks';
import { sameContent, sameFigures } from './same-files';
import { sharedSettings } from './shared-settings';
import { mergedSheets } from './sheets';
import type { FileReading, MergeInput, MergeOptions } from './types';

export type { MergeInput, MergeOptions } from './types';

export interface Merged {
  readonly level: Level;
  /** Every file that was read, in the order given. */
  readonly files: readonly FileReading[];
  readonly hamlets: readonly MergedHamlet[];
  readonly facts: Facts;
  readonly numbers: Numbers;
  readonly findings: readonly Finding[];
  /** The sheets of the merged workbook; empty while a stop stands. */
  readonly plans: readonly SheetPlan[];
}

const ORDER = { stop: 0, check: 1, note: 2 } as const;

/**
 * @throws WorkbookError for a file that cannot be read, or with code `cancelled`; nothing has been
 * written then
 */
export async function mergeWorkbooks(
  inputs: readonly MergeInput[],
  options: MergeOptions = {},
): Promise<Merged> {
  const corrections = options.corrections ?? NO_CORRECTIONS;
  const content = sameContent(inputs);
  let read: FileReading[] = [];
  let level: Level = 'hamlet';
  const keys = new PersonKeys();
  for (const input of content.once) {
    refuseWhenCancelled(options);
    const reading = await readFile(input, options, keys);
    read.push(level === 'commune' ? asCommune(reading) : reading);
    options.progress?.report?.(read.length, content.once.length + 1);
    if (level === 'commune' || levelOf(read) === 'hamlet') continue;
    level = 'commune';
    read = read.map(asCommune);
  }
  refuseWhenCancelled(options);
  const communes = communesNamed(read, level);
  const figures = sameFigures(read.filter((reading) => reading.hamlets.length > 0));
  const { once } = figures;
  const { hamlets, findings: meetings } = combine(once, corrections);
  const settings = sharedSettings(read, options.settings ?? new Map());
  const year = Number(settings.get('nam')?.value ?? NaN);
  const facts: Facts = {
    year: Number.isNaN(year) ? null : year,
    settings,
    households: hamlets.length > 0 ? factsOf(hamlets, once, (reading) => reading.hamlets) : null,
    funding: null,
    targets: null,
    assignments: null,
    register: null,
    illustrative: read.some((reading) => reading.illustrative),
  };
  const checked = runChecks({
    facts,
    programme: facts.year === null ? null : programmeOfYear(facts.year),
    otherFunding: [],
    date: null,
  });
  const pass = (own: readonly Finding[]): Finding[] => passed(own, options.passes ?? []);
  const findings = [
    ...pass([
      ...content.findings,
      ...figures.findings,
      ...communes,
      ...read
        .filter((reading) => reading.hamlets.length === 0)
        .map(({ file }) => fileWithoutHouseholds.raise({ file })),
      ...(standingStops(communes).length > 0 ? [] : meetings),
    ]),
    ...read.flatMap((reading) => reading.findings),
    ...checked.filter(
      (item) =>
        hamletsWithoutFigures.is(item) || (item.severity === 'stop' && !toldAlready(item, read)),
    ),
    ...pass(remarks(once, hamlets, facts, options.leaveOutHidden ?? false)),
    ...duplicatesIn(once.flatMap(({ lists }) => lists)).findings,
  ].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  const blocked = standingStops(findings).length > 0 || hamlets.length === 0;
  const merged = { level, files: read, hamlets, facts, numbers: numbersOf(facts), findings };
  return {
    ...merged,
    plans: blocked
      ? []
      : mergedSheets({
          ...merged,
          counted: once,
          corrections,
          summaryOnly: options.summaryOnly ?? false,
        }),
  };
}

function refuseWhenCancelled({ progress }: MergeOptions): void {
  if (progress?.signal?.aborted) throw new WorkbookError('cancelled');
}

/** A fault inside one file has been told when that file was read. */
function toldAlready(item: Finding, readings: readonly FileReading[]): boolean {
  const [cell] = item.cells;
  return readings.some((reading) =>
    reading.findings.some(
      (other) =>
        other.code === item.code &&
        other.cells[0]?.cell === cell?.cell &&
        other.cells[0]?.sheet === cell?.sheet,
    ),
  );
}

/**
 * What a merge itself has to say, passed where it may be: a file given twice is left out the second
 * time, and an unknown hamlet keeps its own line. It has no cell of its own, or several; the code
 * alone passes those.
 */
function passed(findings: readonly Finding[], passes: readonly Pass[]): Finding[] {
  return findings.map((item) => {
    if (item.severity !== 'stop' || item.passed || !mayPass(item)) return item;
    const pass = passes.find(
      (candidate) =>
        candidate.code === item.code &&
        (candidate.cell === '' || item.cells.some((cell) => cell.cell === candidate.cell)),
    );
    return pass ? { ...item, passed: { reason: pass.reason } } : item;
  });
}
