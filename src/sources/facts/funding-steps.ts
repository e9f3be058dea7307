/** Decisions about the funding of a year, one after the other. */
import type {
  FundingFacts,
  FundingLine,
  FundingVersion,
  FundingVersions,
} from '../../domain/facts';
import type { Finding } from '../../domain/finding';
import { AMOUNT_FIELDS, leafLines } from '../../domain/funding-amounts';
import { addFunding, missingLines, replaceLines } from '../../domain/funding-versions';
import { unclearDecision } from '../../rules/funding/VON-031';
import { undatedDecisions } from '../../rules/funding/VON-032';
import { decisionsInForce } from '../../rules/funding/VON-033';
import type { DecisionMeans } from '../corrections';
import { scaleFacts } from './funding-scale';

/** A decision with what it gives. */
export interface Step extends Omit<FundingVersion, 'role'> {
  readonly role: FundingVersion['role'] | 'unclear';
  /** What the officer says of it. */
  readonly means?: DecisionMeans | undefined;
  readonly sign: 1 | -1;
  readonly facts: FundingFacts;
  readonly findings: readonly Finding[];
}

/**
 * The steps up to the period's end, one after the other. What the words leave open stops the form
 * and names both tables.
 */
export function inForce(
  steps: readonly Step[],
  end: string | null,
): { facts: FundingFacts; findings: Finding[] } {
  const findings: Finding[] = [];
  const order = [...steps].sort(
    (a, b) =>
      Number(a.role !== 'initial') - Number(b.role !== 'initial') ||
      (a.date ?? '9999').localeCompare(b.date ?? '9999'),
  );
  const later = order.filter(
    (step) => step.role !== 'initial' && end !== null && step.date !== null && step.date > end,
  );
  const counted = order.filter((step) => !later.includes(step));
  let facts = counted[0]!.facts;
  const used: Step[] = [counted[0]!];
  const base = counted[0]!;
  if (base.role === 'unclear' || (base.role !== 'initial' && base.role !== 'replacement'))
    findings.push(unclear(base, order[1] ?? base, 'no-initial'));
  for (const step of counted.slice(1)) {
    const before = used[used.length - 1]!;
    const more = scaleFacts(step.facts, facts.unit);
    if (step.means === 'lines') facts = replaceLines(facts, more);
    else if (step.means === 'replacement')
      facts = { ...more, tables: [...facts.tables, ...more.tables] };
    else if (step.role === 'unclear') findings.push(unclear(step, before, 'words'));
    else if (step.role === 'addition' || step.role === 'change')
      facts = addFunding(facts, more, step.sign);
    else if (missingLines(facts, more).length > 0)
      findings.push(unclear(step, before, 'part', missingLines(facts, more)));
    else if (
      leafLines(more.lines).some((line) =>
        AMOUNT_FIELDS.some((field) => line[field]?.value.isNegative()),
      )
    )
      findings.push(unclear(step, before, 'negative'));
    else facts = { ...more, tables: [...facts.tables, ...more.tables] };
    used.push(step);
  }
  const undated = counted.filter((step) => step.role !== 'initial' && step.date === null);
  if (undated.length > 0) {
    const order2 =
      undated.length +
        counted.filter((step) => step.role !== 'initial' && step.date !== null).length >
        1 && counted.some((step) => step.role === 'replacement');
    findings.push(
      undatedDecisions.raise(
        { count: undated.length, order: order2 ? 1 : 0 },
        { severity: order2 ? 'stop' : 'check', cells: undated.map((step) => step.cell) },
      ),
    );
  }
  const told = versionsOf(used, later, end);
  findings.push(
    decisionsInForce.raise(
      { used: used.map(nameOf), later: later.map(nameOf), end: end ?? '' },
      { cells: used.map((step) => step.cell) },
    ),
  );
  return { facts: { ...facts, versions: told }, findings };
}

function unclear(
  step: Step,
  before: Step,
  why: string,
  lines: readonly FundingLine[] = [],
): Finding {
  return unclearDecision.raise(
    {
      name: nameOf(step),
      before: nameOf(before),
      why,
      lines: lines.slice(0, 5).map((line) => line.code ?? line.name),
    },
    { cells: [step.cell, before.cell] },
  );
}

/** "bổ sung|Quyết định số 12/QĐ-UBND|2025-07-20|sheet": parts for the sentence. */
function nameOf(step: Pick<Step, 'role' | 'document' | 'date' | 'cell'>): string {
  return [step.role, step.document ?? '', step.date ?? '', step.cell.sheet].join('|');
}

function versionsOf(
  used: readonly Step[],
  later: readonly Step[],
  end: string | null,
): FundingVersions {
  const plain = ({ role, document, date, cell }: Step): FundingVersion => ({
    role: role === 'unclear' ? 'change' : role,
    document,
    date,
    cell,
  });
  return { end, inForce: used.map(plain), later: later.map(plain) };
}
