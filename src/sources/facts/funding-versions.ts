/**
 * The funding of a year that was given in several decisions, as it stands at the end of the period.
 */
import type { FundingFacts } from '../../domain/facts';
import type { Programme } from '../../regulations';
import { tablePlace, type Corrections } from '../corrections';
import { cornerOf, type RecognisedTable } from '../table';
import type { FromTables } from './from-tables';
import { fundingFacts } from './funding';
import { columnVersions, type FundingInForce } from './funding-column-steps';
import { inForce, type Step } from './funding-steps';
import { versionsInColumns } from './funding-version-columns';
import { versionWords } from './funding-version-words';

export interface VersionedFunding extends FundingInForce {
  /** Tables that are no version. */
  readonly rest: readonly RecognisedTable[];
}

/** @returns null when nothing in the workbook speaks of more than one version */
export function versionedFunding(
  tables: readonly RecognisedTable[],
  programme: Programme | null,
  corrections: Corrections,
  end: string | null,
): VersionedFunding | null {
  const funding = tables.filter((table) => table.kind === 'funding');
  const read = (table: RecognisedTable): FromTables<FundingFacts> =>
    fundingFacts([table], programme, corrections);
  const split = funding
    .map((table) => ({ table, parts: versionsInColumns(table) }))
    .find(
      ({ parts }) =>
        parts.filter((part) => part.version !== 'plain').length > 1 || parts.length > 1,
    );
  if (split) {
    const own = columnVersions(split.parts, read, end);
    return own && { ...own, rest: tables.filter((table) => table !== split.table) };
  }
  const steps = funding.flatMap((table): (Step & { readonly table: RecognisedTable })[] => {
    const said = versionWords([...table.titles, table.grid.sheet]);
    const [single] = versionsInColumns(table);
    const { facts, findings } = read(single ? single.table : table);
    const means = corrections.decisions.get(tablePlace(table.grid.sheet, table.area));
    return facts
      ? [
          {
            table,
            ...said,
            role: means === 'lines' ? 'change' : (means ?? said.role),
            means,
            sign: 1,
            facts,
            findings,
            cell: cornerOf(table),
          },
        ]
      : [];
  });
  if (steps.length < 2 || steps.every((step) => step.role === 'initial')) return null;
  const first = steps
    .filter((step) => step.role === 'initial')
    .sort((a, b) => b.facts.lines.length - a.facts.lines.length)[0];
  const taking = steps.filter((step) => step === first || step.role !== 'initial');
  const taken = new Set(taking.map((step) => step.table));
  const combined = inForce(taking, end);
  return {
    facts: combined.facts,
    each: taking.map((step) => step.facts),
    rest: tables.filter((table) => !taken.has(table)),
    findings: [...taking.flatMap((step) => step.findings), ...combined.findings],
  };
}
