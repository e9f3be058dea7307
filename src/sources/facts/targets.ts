/** The plan's targets, with their comparison, out of tables of targets. */
import { append } from '../../domain/append';
import type { CellRef } from '../../domain/address';
import { expressionsOf } from '../../domain/expressions';
import type { TargetFact, TargetFacts } from '../../domain/facts';
import type { Finding } from '../../domain/finding';
import { plainKey } from '../../domain/match-key';
import type { TargetDefinition } from '../../regulations';
import { answerOf, questionId, type Question } from '../../reading/questions/question';
import type { Corrections } from '../corrections';
import { columnOf, rangeOf, wholeName, type RecognisedTable, type TableRow } from '../table';
import { TableReader } from '../values/read-table';
import { plainComparison, readComparison } from '../values/comparators';
import { anyUnit } from '../values/units';
import { twoTargetValues } from '../../rules/targets/CT-002';
import { countOrRate } from '../../rules/targets/CT-020';
import { reachedAs, type ReachedRow } from './reached-values';
import { definitionOf, hasDefinition } from './target-definitions';
import { holdsTargets, isInSentences } from './target-sentences';
import { scaleOfTargets } from './target-scale';
import { isMove, NO_VALUE, readValue, valueOfSentence, type TargetValue } from './target-values';
import { isOrganisation, organisationKey, splitOrganisations } from './organisations';
import words from '../vocabulary/targets.json';
import type { FromAskedTables } from './from-tables';

const expression = expressionsOf(words.names);

export function targetFacts(
  tables: readonly RecognisedTable[],
  corrections: Corrections,
): FromAskedTables<TargetFacts> {
  const sources = tables.filter((table) => table.kind === 'targets');
  if (sources.length === 0) return { facts: null, findings: [], questions: [] };
  const findings: Finding[] = [];
  const questions: Question[] = [];
  const targets: TargetFact[] = [];
  for (const table of sources) {
    const reader = new TableReader(table, corrections, () => ['targets']);
    let group: string | null = null;
    const own: { fact: TargetFact; set: TargetValue; reached: TargetValue }[] = [];
    for (const row of table.rows) {
      const typed = wholeName(row, reader.text('target', row));
      if (row.role === 'group' && !hasDefinition(typed)) {
        group = typed
          .replace(/^[-+•]\s*/, '')
          .replace(/[:.]\s*$/, '')
          .trim();
        continue;
      }
      if (typed === '') continue;
      const name = namedBy(group, typed);
      own.push(readTarget(reader, row, name, group, findings));
    }
    append(targets, withReached(table, own, corrections, findings, questions));
    append(findings, scaleOfTargets(own));
    append(findings, reader.findings);
  }
  return {
    facts: {
      targets: withoutRepeats(targets, findings),
      tables: sources.map(rangeOf),
    },
    findings,
    questions,
  };
}

/** "Tỷ lệ" under "Hộ nghèo" is "Tỷ lệ hộ nghèo". */
function namedBy(group: string | null, name: string): string {
  const bare = expression('measureAlone').exec(name)?.[1];
  if (bare === undefined || !group || !expression('ofHouseholds').test(group)) return name;
  return `${bare.replace(expression('householdsLast'), '')} ${group.charAt(0).toLowerCase()}${group.slice(1)}`;
}

function readTarget(
  reader: TableReader,
  row: TableRow,
  name: string,
  group: string | null,
  findings: Finding[],
): { readonly fact: TargetFact; readonly set: TargetValue; readonly reached: TargetValue } {
  const moves = isMove(reader.text('targetValue', row));
  const definition = moves ? null : definitionOf(reader.text('code', row), name, group);
  const value =
    isInSentences(reader.table) && holdsTargets(reader.table)
      ? valueOfSentence(reader, row, name, findings)
      : readValue(reader, 'targetValue', row, findings);
  const previous = readValue(reader, 'previous', row, findings);
  // A column "Đơn vị" may hold units of measure or the agencies in charge.
  const inUnit = reader.text('unit', row);
  const agency = !reader.has('lead') && isOrganisation(inUnit);
  const unit = unitOf(agency ? '' : inUnit, value.unit, definition);
  const inName = moves ? '>=' : readComparison(name).comparison;
  const comparison =
    value.figure === null
      ? null
      : (value.comparison ??
        inName ??
        definition?.comparison ??
        plainComparison(value.figure.value.toNumber(), unit, name));
  const cell = reader.cell(agency ? 'unit' : 'lead', row);
  const note = reader.text('note', row);
  const reached = reader.has('actual') ? readValue(reader, 'actual', row, findings) : NO_VALUE;
  const fact = {
    code: definition?.code ?? null,
    name,
    group: group ?? definition?.group ?? null,
    ordinal: row.ordinal,
    unit,
    comparison,
    target: value.figure,
    previous: previous.figure,
    entitled: reader.number('entitled', row),
    served: reader.number('served', row),
    typedRate: reader.number('rate', row),
    leads: splitOrganisations(agency ? inUnit : reader.text('lead', row)).map((lead) => ({
      unit: lead,
      key: organisationKey(lead),
      cell,
    })),
    note: note === '' ? null : note,
    cell: reader.cell('target', row),
  };
  return { fact, set: value, reached };
}

/** Puts what a column of results holds where it belongs: a number reached, or a rate. */
function withReached(
  table: RecognisedTable,
  rows: readonly { readonly fact: TargetFact; readonly reached: TargetValue }[],
  corrections: Corrections,
  findings: Finding[],
  questions: Question[],
): TargetFact[] {
  const plain = rows.flatMap(({ fact, reached }): ReachedRow[] =>
    fact.unit === '%' && reached.figure && reached.unit !== '%'
      ? [{ reached: reached.figure, entitled: fact.entitled }]
      : [],
  );
  let meant = reachedAs(plain);
  if (meant === 'open' && plain.length > 0) {
    const cells = plain.flatMap(({ reached }) => reached.cells);
    const header = columnOf(table, 'actual')?.header ?? '';
    const question = countOrRateQuestion(table, header, cells, corrections);
    questions.push(question);
    if (question.answer === 'count' || question.answer === 'rate') meant = question.answer;
    else findings.push(countOrRate.raise({ header }, { cells }));
  }
  return rows.map(({ fact, reached }): TargetFact => {
    const as = fact.unit !== '%' ? 'count' : reached.unit === '%' ? 'rate' : meant;
    return {
      ...fact,
      served: fact.served ?? (as === 'count' ? reached.figure : null),
      typedRate: fact.typedRate ?? (as === 'rate' ? reached.figure : null),
    };
  });
}

/** Whether results are counts or rates, as a question to the officer. */
function countOrRateQuestion(
  table: RecognisedTable,
  header: string,
  cells: readonly CellRef[],
  corrections: Corrections,
): Question {
  const { sheet } = table.grid;
  const id = questionId('ket-qua', sheet, [header]);
  const choices = [
    { id: 'rate', params: {} },
    { id: 'count', params: {} },
  ] as const;
  return {
    id,
    about: 'numbers',
    code: 'count-or-rate',
    cells,
    params: { sheet, header },
    choices,
    subjects: ['targets'],
    answer: answerOf(corrections.questions, id, choices),
    said: countOrRate.code,
  };
}

function unitOf(
  typed: string,
  inValue: string | null,
  definition: TargetDefinition | null,
): string | null {
  if (typed !== '') return anyUnit(typed) ?? typed;
  return inValue ?? definition?.unit ?? null;
}

function isFall(target: TargetFact): boolean {
  return /^(?:muc |so diem (?:phan tram |% )?)?giam\b/.test(plainKey(target.name));
}

/** One code once: the same target in two rows is a contradiction when the values differ. */
function withoutRepeats(targets: readonly TargetFact[], findings: Finding[]): TargetFact[] {
  const byCode = new Map<string, TargetFact>();
  const kept: TargetFact[] = [];
  const byName = new Map<string, TargetFact>();
  for (const target of targets) {
    // Without a code one name is one target where two sheets state it.
    const name = [target.name, target.group ?? '', target.unit ?? ''].map(plainKey).join('|');
    const named = byName.get(name);
    if (!named) byName.set(name, target);
    const elsewhere = named && named.cell.sheet !== target.cell.sheet ? named : undefined;
    const earlier = target.code ? byCode.get(target.code) : elsewhere;
    if (!earlier) {
      if (target.code) byCode.set(target.code, target);
      kept.push(target);
      continue;
    }
    // "Giảm tỷ lệ hộ nghèo" beside "Tỷ lệ hộ nghèo" is the size of the fall and not the rate again.
    if (isFall(earlier) !== isFall(target)) {
      if (isFall(earlier)) {
        kept[kept.indexOf(earlier)] = { ...earlier, code: null };
        byCode.set(target.code!, target);
        kept.push(target);
      } else kept.push({ ...target, code: null });
      continue;
    }
    if (earlier.target && target.target && !earlier.target.value.equals(target.target.value)) {
      findings.push(
        twoTargetValues.raise(
          { name: target.name },
          {
            cells: [...earlier.target.cells, ...target.target.cells],
            unit: target.unit,
            expected: earlier.target.value,
            found: target.target.value,
          },
        ),
      );
    } else kept.push({ ...target, code: null });
  }
  return kept;
}
