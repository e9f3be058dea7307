/**
 * The funding of a year that was given in several decisions, as it stands at the end of the period.
 */
import type {
  FundingFacts,
  FundingLine,
  FundingVersion,
  FundingVersions,
} from '../../domain/facts';
import { finding, type Finding } from '../../domain/finding';
import { AMOUNT_FIELDS, leafLines, lineAmount } from '../../domain/funding-amounts';
import { addFunding, lineKey, missingLines, replaceLines } from '../../domain/funding-versions';
import type { Programme } from '../../regulations';
import { tablePlace, type Corrections, type DecisionMeans } from '../corrections';
import { cornerOf, type RecognisedTable } from '../table';
import { fundingFacts } from './funding';
import { scaleFacts } from './funding-scale';
import { versionsInColumns, type VersionTable } from './funding-version-columns';
import { versionWords } from './funding-version-words';

export interface VersionedFunding {
  readonly facts: FundingFacts;
  /** Each decision's own table, for the rules that hold inside one. */
  readonly each: readonly FundingFacts[];
  /** Tables that are no version. */
  readonly rest: readonly RecognisedTable[];
  readonly findings: readonly Finding[];
}

interface Step extends Omit<FundingVersion, 'role'> {
  readonly role: FundingVersion['role'] | 'unclear';
  /** What the officer says of it. */
  readonly means?: DecisionMeans | undefined;
  readonly sign: 1 | -1;
  readonly facts: FundingFacts;
  readonly findings: readonly Finding[];
}

/** @returns null when nothing in the workbook speaks of more than one version */
export function versionedFunding(
  tables: readonly RecognisedTable[],
  programme: Programme | null,
  corrections: Corrections,
  end: string | null,
): VersionedFunding | null {
  const funding = tables.filter((table) => table.kind === 'funding');
  const read = (
    table: RecognisedTable,
  ): { facts: FundingFacts | null; findings: readonly Finding[] } =>
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

/**
 * The steps up to the period's end, one after the other. What the words leave open stops the form
 * and names both tables.
 */
function inForce(
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
      finding({
        code: 'VON-032',
        severity: order2 ? 'stop' : 'check',
        subjects: ['funding'],
        cells: undated.map((step) => step.cell),
        params: { count: undated.length, order: order2 ? 1 : 0 },
      }),
    );
  }
  const told = versionsOf(used, later, end);
  findings.push(
    finding({
      code: 'VON-033',
      severity: 'note',
      cells: used.map((step) => step.cell),
      params: { used: used.map(nameOf), later: later.map(nameOf), end: end ?? '' },
    }),
  );
  return { facts: { ...facts, versions: told }, findings };
}

function unclear(
  step: Step,
  before: Step,
  why: string,
  lines: readonly FundingLine[] = [],
): Finding {
  return finding({
    code: 'VON-031',
    severity: 'stop',
    subjects: ['funding'],
    cells: [step.cell, before.cell],
    params: {
      name: nameOf(step),
      before: nameOf(before),
      why,
      lines: lines.slice(0, 5).map((line) => line.code ?? line.name),
    },
  });
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

/** Versions side by side in one table: "Giao đầu năm | Bổ sung | Điều chỉnh | Sau điều chỉnh". */
function columnVersions(
  parts: readonly VersionTable[],
  read: (table: RecognisedTable) => { facts: FundingFacts | null; findings: readonly Finding[] },
  end: string | null,
): Omit<VersionedFunding, 'rest'> | null {
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
  const final = steps.get('final') ?? null;
  const plain = steps.get('plain');
  if (plain) attachPlain(plain, steps);
  const initial = steps.get('initial');
  const readFindings = [...steps.values()].flatMap((step) => step.findings);
  if (!initial) {
    // Only what holds after all adjustments is told.
    if (!final || steps.size > 1) return null;
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
    ...combined.findings.filter((item) => item.code !== 'VON-032' || !final),
  ];
  // The typed amounts after adjustment hold unless a decision of the table is of a later day.
  const facts =
    final && held.later.length === 0 && moving.length > 1
      ? { ...final.facts, versions: held, tables: initial.facts.tables }
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
    if (!steps.has('initial')) steps.set('initial', plain);
    return;
  }
  const step = steps.get(into)!;
  const merge = (line: FundingLine): FundingLine => {
    const own = [...leafLines(plain.facts.lines), ...plain.facts.lines].find(
      (one) => lineKey(one) === lineKey(line),
    );
    return {
      ...line,
      ...Object.fromEntries(
        AMOUNT_FIELDS.map((field) => [field, line[field] ?? own?.[field] ?? null]),
      ),
      children: line.children.map(merge),
    };
  };
  const declared =
    step.facts.declared && plain.facts.declared
      ? {
          ...step.facts.declared,
          ...Object.fromEntries(
            AMOUNT_FIELDS.map((field) => [
              field,
              step.facts.declared![field] ?? plain.facts.declared![field] ?? null,
            ]),
          ),
        }
      : step.facts.declared;
  steps.set(into, {
    ...step,
    facts: { ...step.facts, lines: step.facts.lines.map(merge), declared },
  });
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
        finding({
          code: 'VON-034',
          severity: 'stop',
          subjects: ['funding'],
          unit: final.unit,
          expected: typed.value,
          found: came.value,
          cells: [...typed.cells, ...came.cells],
          params: { name: line.name, field },
        }),
      ];
    }),
  );
}
