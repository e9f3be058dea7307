/** The decisions of one table that has a column for each, and whether they come to its last one. */
import type { FundingFacts, FundingLine } from '../../domain/facts';
import type { Finding } from '../../domain/finding';
import { AMOUNT_FIELDS, leafLines, lineAmount } from '../../domain/funding-amounts';
import { addFunding } from '../../domain/funding-versions';
import { lineKey } from '../../domain/lines';
import { undatedDecisions } from '../../rules/funding/VON-032';
import { afterAdjustmentOff } from '../../rules/funding/VON-034';
import type { RecognisedTable } from '../table';
import { inForce, type Step } from './funding-steps';
import type { VersionTable } from './funding-version-columns';

/** Funding as it stands after its decisions. */
export interface FundingInForce {
  readonly facts: FundingFacts;
  /** Each decision's own table, for the rules that hold inside one. */
  readonly each: readonly FundingFacts[];
  readonly findings: readonly Finding[];
}

/** Versions side by side in one table: "Giao đầu năm | Bổ sung | Điều chỉnh | Sau điều chỉnh". */
export function columnVersions(
  parts: readonly VersionTable[],
  read: (table: RecognisedTable) => { facts: FundingFacts | null; findings: readonly Finding[] },
  end: string | null,
): FundingInForce | null {
  const steps = new Map<VersionTable['version'], Step>();
  for (const part of parts) {
    const { facts, findings } = read(part.table);
    if (!facts) continue;
    const role =
      part.version === 'added' || part.version === 'up'
        ? 'addition'
        : part.version === 'down'
          ? 'change'
          : part.version === 'final'
            ? 'replacement'
            : part.version === 'adjusted'
              ? 'unclear'
              : 'initial';
    steps.set(part.version, {
      role,
      sign: part.version === 'down' ? -1 : 1,
      document: part.document,
      date: part.date,
      cell: part.cell,
      facts,
      findings,
    });
  }
  const plain = steps.get('plain');
  if (plain) attachPlain(plain, steps);
  const final = steps.get('final') ?? null;
  const initial = steps.get('initial');
  const readFindings = [...steps.values()].flatMap((step) => step.findings);
  if (!initial) {
    // What holds after all adjustments is the plan, whatever it was before.
    if (!final) return null;
    return { facts: final.facts, each: [final.facts], findings: readFindings };
  }
  const adjusted = steps.get('adjusted');
  if (adjusted)
    steps.set('adjusted', {
      ...adjusted,
      ...meaningOf(
        adjusted,
        initial,
        [...steps.values()].filter((step) => step.role === 'addition' || step.role === 'change'),
        final,
      ),
    });
  const moving = (['initial', 'added', 'up', 'down', 'adjusted'] as const).flatMap(
    (version) => steps.get(version) ?? [],
  );
  const combined = inForce(moving.length > 1 ? moving : [initial, ...(final ? [final] : [])], end);
  const held = combined.facts.versions!;
  const findings = [
    ...readFindings,
    ...combined.findings.filter((item) => !final || !undatedDecisions.is(item)),
  ];
  // The typed amounts after adjustment hold unless a decision of the table is of a later day.
  const facts =
    final && held.later.length === 0 && moving.length > 1
      ? {
          ...(final === plain ? filledFrom(final.facts, combined.facts) : final.facts),
          versions: held,
          tables: initial.facts.tables,
        }
      : combined.facts;
  const sure =
    moving.every((step) => step.role !== 'unclear') && held.later.length === 0 && moving.length > 1;
  return {
    facts,
    each: [...moving.map((step) => step.facts), ...(final ? [final.facts] : [])],
    findings: [...findings, ...(final && sure ? compare(final.facts, combined.facts) : [])],
  };
}

/** Amounts by source beside the versions belong to the version whose total they come to. */
function attachPlain(plain: Step, steps: Map<VersionTable['version'], Step>): void {
  steps.delete('plain');
  const fits = (step: Step | undefined): boolean =>
    step !== undefined &&
    leafLines(plain.facts.lines).every((line) => {
      const [own, other] = [
        lineAmount(line, 'total'),
        leafLines(step.facts.lines).find((one) => lineKey(one) === lineKey(line)),
      ];
      const total = other ? lineAmount(other, 'total') : null;
      return own === null || total === null || own.equals(total);
    });
  const into = (['final', 'initial'] as const).find((version) => fits(steps.get(version)));
  if (!into) {
    // Beside what was added, a sum of none of them is what stands in the end.
    const missing = (['initial', 'final'] as const).find((version) => !steps.has(version));
    const isMoving = steps.has('added') || steps.has('up') || steps.has('down');
    if (missing === 'initial' || (missing === 'final' && isMoving)) steps.set(missing, plain);
    return;
  }
  const step = steps.get(into)!;
  steps.set(into, { ...step, facts: filledFrom(step.facts, plain.facts) });
}

/** The facts with amounts that they have no cell for as the other facts tell them. */
function filledFrom(facts: FundingFacts, other: FundingFacts): FundingFacts {
  const amounts = (line: FundingLine, own: FundingLine | null | undefined): FundingLine => ({
    ...line,
    ...Object.fromEntries(
      AMOUNT_FIELDS.map((field) => [field, line[field] ?? own?.[field] ?? null]),
    ),
  });
  const others = [...leafLines(other.lines), ...other.lines];
  const merge = (line: FundingLine): FundingLine => ({
    ...amounts(
      line,
      others.find((one) => lineKey(one) === lineKey(line)),
    ),
    children: line.children.map(merge),
  });
  return {
    ...facts,
    lines: facts.lines.map(merge),
    declared:
      facts.declared && other.declared ? amounts(facts.declared, other.declared) : facts.declared,
  };
}

/**
 * A column «Điều chỉnh» may hold changes or whole amounts: minus signs, or what stands after the
 * adjustment, tell which.
 */
function meaningOf(
  adjusted: Step,
  initial: Step,
  others: readonly Step[],
  final: Step | null,
): { readonly role: Step['role'] } {
  const leaves = leafLines(adjusted.facts.lines);
  if (leaves.some((line) => AMOUNT_FIELDS.some((field) => line[field]?.value.isNegative())))
    return { role: 'change' };
  if (!final) return { role: 'unclear' };
  const before = others.reduce(
    (facts, step) => addFunding(facts, step.facts, step.sign),
    initial.facts,
  );
  const changed = compare(final.facts, addFunding(before, adjusted.facts)).length;
  const replaced = compare(final.facts, adjusted.facts).length;
  return { role: changed === replaced ? 'unclear' : changed < replaced ? 'change' : 'replacement' };
}

/** "Sau điều chỉnh" against what the versions come to, line by line. */
function compare(final: FundingFacts, computed: FundingFacts): Finding[] {
  const pairs = [
    ...leafLines(final.lines).map(
      (line) =>
        [
          line,
          leafLines(computed.lines).find((one) => lineKey(one) === lineKey(line)) ?? null,
        ] as const,
    ),
    ...(final.declared ? [[final.declared, computed.declared] as const] : []),
  ];
  return pairs.flatMap(([line, other]) =>
    AMOUNT_FIELDS.flatMap((field) => {
      const typed = line[field] ?? null;
      const came = other?.[field] ?? null;
      if (!typed || !came || typed.value.equals(came.value)) return [];
      return [
        afterAdjustmentOff.raise(
          { name: line.name, field },
          {
            unit: final.unit,
            expected: typed.value,
            found: came.value,
            cells: [...typed.cells, ...came.cells],
          },
        ),
      ];
    }),
  );
}
