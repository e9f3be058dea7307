/** The plan's targets, with their comparison, out of tables of targets. */
import { scalesToPercent } from '../../domain/percent-format';
import type { CellRef } from '../../domain/address';
import { dec } from '../../domain/decimal';
import type { Comparison, FigureOrNone, TargetFact, TargetFacts } from '../../domain/facts';
import { finding, type Finding } from '../../domain/finding';
import { isDash, readNumberText } from '../../domain/number-text';
import { plainKey } from '../../domain/match-key';
import { targetDefinitions, targetGroups, type TargetDefinition } from '../../regulations';
import { answerOf, questionId, type Question } from '../../reading/questions/question';
import type { Corrections } from '../corrections';
import { columnOf, rangeOf, wholeName, type RecognisedTable, type TableRow } from '../table';
import { TableReader } from '../values/read-table';
import { plainComparison, readComparison } from '../values/comparators';
import { anyUnit } from '../values/units';
import { countOrRate } from '../../rules/targets/CT-020';
import { reachedAs, type ReachedRow } from './reached-values';
import { isInSentences, valueInSentence } from './target-sentences';
import { isOrganisation, organisationKey, splitOrganisations } from './organisations';

export interface TargetSources {
  readonly facts: TargetFacts | null;
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}

export function targetFacts(
  tables: readonly RecognisedTable[],
  corrections: Corrections,
): TargetSources {
  const sources = tables.filter((table) => table.kind === 'targets');
  if (sources.length === 0) return { facts: null, findings: [], questions: [] };
  const findings: Finding[] = [];
  const questions: Question[] = [];
  const targets: TargetFact[] = [];
  for (const table of sources) {
    const reader = new TableReader(table, corrections, () => ['targets']);
    let group: string | null = null;
    const own: { fact: TargetFact; reached: TargetValue }[] = [];
    for (const row of table.rows) {
      const name = wholeName(row, reader.text('target', row));
      if (row.role === 'group' && !hasDefinition(name)) {
        group = name
          .replace(/^[-+•]\s*/, '')
          .replace(/[:.]\s*$/, '')
          .trim();
        continue;
      }
      if (name === '') continue;
      own.push(readTarget(reader, row, name, group, findings));
    }
    targets.push(...withReached(table, own, corrections, findings, questions));
    findings.push(...reader.findings);
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

function readTarget(
  reader: TableReader,
  row: TableRow,
  name: string,
  group: string | null,
  findings: Finding[],
): { readonly fact: TargetFact; readonly reached: TargetValue } {
  const definition = definitionOf(reader.text('code', row), name, group);
  const value = isInSentences(reader.table)
    ? valueOfSentence(reader, row, name, findings)
    : readValue(reader, 'targetValue', row, findings);
  const previous = readValue(reader, 'previous', row, findings);
  // A column "Đơn vị" may hold units of measure or the agencies in charge.
  const inUnit = reader.text('unit', row);
  const agency = !reader.has('lead') && isOrganisation(inUnit);
  const unit = unitOf(agency ? '' : inUnit, value.unit, definition);
  const inName = readComparison(name).comparison;
  const comparison =
    value.figure === null
      ? null
      : (value.comparison ??
        inName ??
        definition?.comparison ??
        plainComparison(value.figure.value.toNumber(), unit));
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
  return { fact, reached };
}

/** A sentence that names no value, or several, is named, so that none of them is guessed. */
function valueOfSentence(
  reader: TableReader,
  row: TableRow,
  name: string,
  findings: Finding[],
): TargetValue {
  const cells = [reader.cell('target', row)];
  const value = valueInSentence(name);
  if (value !== null) return valueOfText(value, cells, findings);
  findings.push(
    finding({ code: 'CT-006', severity: 'check', cells, params: { text: name.slice(0, 60) } }),
  );
  return NO_VALUE;
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

/** CT-020 as a question to the officer. */
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

interface TargetValue {
  readonly figure: FigureOrNone;
  readonly comparison: Comparison | null;
  readonly unit: string | null;
}

const NO_VALUE: TargetValue = { figure: null, comparison: null, unit: null };

/**
 * A target may be a number, a number with a comparison in words, or nothing; "-" means that there
 * is none.
 */
function readValue(
  reader: TableReader,
  field: string,
  row: TableRow,
  findings: Finding[],
): TargetValue {
  const none = NO_VALUE;
  const column = columnOf(reader.table, field);
  if (!column) return none;
  const { grid } = reader.table;
  const raw = grid.value(row.row, column.column);
  if (raw === null) return none;
  const cells = [reader.cell(field, row)];
  if (typeof raw === 'number') {
    const look = grid.look(row.row, column.column);
    const percent = scalesToPercent(look?.format);
    const value = percent ? dec(raw).times(100) : dec(raw);
    return {
      figure: { value, cells, ...(look?.formula ? { formula: look.formula } : {}) },
      comparison: null,
      unit: percent ? '%' : null,
    };
  }
  if (typeof raw === 'object') {
    findings.push(
      finding({
        code: 'SO-001',
        severity: 'stop',
        cells,
        subjects: ['targets'],
        params: { header: column.header, error: raw.error },
      }),
    );
    return none;
  }
  const text = grid.text(row.row, column.column);
  if (text === '' || isDash(text) || typeof raw === 'boolean') return none;
  return valueOfText(text, cells, findings);
}

/** "trên 90%", "khoảng 15 người": a value with its comparison in words. */
function valueOfText(text: string, cells: readonly CellRef[], findings: Finding[]): TargetValue {
  const { comparison, rest } = readComparison(text);
  const bare = rest.replace(/\s*(?:trở lên|trở xuống)\s*$/iu, '');
  const reading = readNumberText(bare);
  const value =
    reading &&
    (reading.vi && reading.en && !reading.vi.equals(reading.en)
      ? reading.vi
      : (reading.vi ?? reading.en));
  if (!reading || !value) {
    // A target in words ("Duy trì") is an open row and no fault.
    if (/\d/.test(text))
      findings.push(
        finding({ code: 'CT-006', severity: 'check', cells, params: { text: text.slice(0, 60) } }),
      );
    return NO_VALUE;
  }
  return {
    figure: { value, cells, text },
    comparison,
    unit: reading.percent
      ? '%'
      : reading.unit === ''
        ? null
        : (anyUnit(reading.unit) ?? reading.unit),
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

function hasDefinition(name: string): boolean {
  return (
    !targetGroups().some(
      (group) => words(group).join(' ') === words(name.replace(/^về\s+/i, '')).join(' '),
    ) && definitionOf('', name, null) !== null
  );
}

const STOP_WORDS = new Set([
  've',
  'cac',
  'cua',
  'duoc',
  'co',
  'va',
  'thuoc',
  'cho',
  'la',
  'nam',
  'ty',
  'le',
  'so',
  'trong',
  'dat',
  'con',
  'it',
  'nhat',
  'phan',
  'dau',
  'ho',
  'nguoi',
  'ngheo',
  'can',
]);

/**
 * The wordings of each known target as plain words: asked for each row, and the list does not
 * change.
 */
let wordings:
  readonly { readonly definition: TargetDefinition; readonly phrases: readonly string[] }[] | null =
  null;

function knownWordings(): NonNullable<typeof wordings> {
  return (wordings ??= targetDefinitions().map((definition) => ({
    definition,
    phrases: [definition.name, ...definition.aliases].map((wording) => words(wording).join(' ')),
  })));
}

function words(text: string): string[] {
  return plainKey(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');
}

/**
 * The plan's own target that a row is about: by its code, else by the longest known wording inside
 * the name, else by the share of telling words in common. A tie gives none, since a wrong code
 * would print a figure in a wrong row.
 */
function definitionOf(code: string, name: string, group: string | null): TargetDefinition | null {
  const all = targetDefinitions();
  const wanted = code.trim().toLowerCase();
  if (wanted !== '') {
    const byCode = all.find((definition) => definition.code === wanted);
    if (byCode) return byCode;
  }
  const key = words(name).join(' ');
  let best: TargetDefinition[] = [];
  let length = 0;
  for (const { definition, phrases } of knownWordings()) {
    for (const phrase of phrases) {
      if (!` ${key} `.includes(` ${phrase} `)) continue;
      if (phrase.length > length) {
        best = [definition];
        length = phrase.length;
      } else if (phrase.length === length && !best.includes(definition)) best.push(definition);
    }
  }
  if (best.length === 1) return best[0]!;
  const scored = all
    .map((definition) => ({
      definition,
      score:
        overlap(name, definition.name) + (group && sameGroup(group, definition.group) ? 0.1 : 0),
    }))
    .sort((a, b) => b.score - a.score);
  return scored[0] && scored[0].score >= 0.6 && scored[0].score - (scored[1]?.score ?? 0) >= 0.15
    ? scored[0].definition
    : null;
}

function overlap(a: string, b: string): number {
  const telling = (text: string): Set<string> =>
    new Set(words(text).filter((word) => !STOP_WORDS.has(word)));
  const [left, right] = [telling(a), telling(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return common / Math.max(1, Math.max(left.size, right.size));
}

function sameGroup(a: string, b: string): boolean {
  return words(a).some((word) => words(b).includes(word) && word.length > 2);
}

function isFall(target: TargetFact): boolean {
  return /^(?:muc |so diem (?:phan tram |% )?)?giam\b/.test(plainKey(target.name));
}

/** One code once: the same target in two rows is a contradiction when the values differ. */
function withoutRepeats(targets: readonly TargetFact[], findings: Finding[]): TargetFact[] {
  const byCode = new Map<string, TargetFact>();
  const kept: TargetFact[] = [];
  for (const target of targets) {
    const earlier = target.code ? byCode.get(target.code) : undefined;
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
        finding({
          code: 'CT-002',
          severity: 'stop',
          subjects: ['targets'],
          cells: [...earlier.target.cells, ...target.target.cells],
          unit: target.unit,
          expected: earlier.target.value,
          found: target.target.value,
          params: { name: target.name },
        }),
      );
    } else kept.push({ ...target, code: null });
  }
  return kept;
}
