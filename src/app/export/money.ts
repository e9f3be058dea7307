/**
 * Money of the programme by line, source and stage, in đồng, so that workbooks of several units add
 * up; shares and what each agency leads are computed.
 */
import coordinates from '../../catalogue/coordinates.json';
import { leafLines, lineAmount } from '../../checks/context';
import type { Decimal } from '../../domain/decimal';
import { DISBURSEMENT_FIELDS, type DisbursementLine } from '../../domain/disbursement-facts';
import type { Figure, FigureOrNone, FundingLine } from '../../domain/facts';
import { AMOUNT_FIELDS } from '../../domain/funding-amounts';
import type { Coordinates } from '../../domain/observation';
import { moneyUnit } from '../../report/rows/money-unit';
import { numbersOf } from '../figures';
import { computed } from './households';
import type { Sink } from './observations';
import { DONG } from '../../sources/values/units';

const SUM_OF_LINES = 'SUM(line)';
const STAGES: Readonly<Record<string, Coordinates>> = coordinates.disbursement;

export function moneyObservations(sink: Sink): void {
  funding(sink);
  disbursement(sink);
}

/** Puts amounts of one unit as amounts in đồng. */
function inDong(sink: Sink, unit: string) {
  const { factor, unit: own } = moneyUnit(unit, DONG.unit);
  const common = { subject: 'programme', measure: 'money', unit: own === DONG.unit ? 'dong' : own };
  return (at: Coordinates, figure: FigureOrNone | undefined, rule?: string): void =>
    sink.put(
      { ...common, ...at },
      figure && { ...figure, value: figure.value.times(factor) },
      rule === undefined ? {} : { rule },
    );
}

function funding(sink: Sink): void {
  const { funding: facts } = sink.facts;
  const { funding: numbers } = numbersOf(sink.facts);
  if (!facts || !numbers) return;
  const put = inDong(sink, facts.unit);
  const leaves = leafLines(facts.lines);
  const stage = { stage: 'in-force' };
  const each = (line: FundingLine): void => {
    for (const field of AMOUNT_FIELDS) {
      const at = { ...coordinates.funding[field], ...stage, line: line.code ?? line.name };
      put(at, line[field]);
      if (leaves.includes(line)) put(at, computed(lineAmount(line, field), cellsOf(line)), 'parts');
    }
    put({ ...STAGES.carriedOver, line: line.code ?? line.name }, line.carried);
    line.children.forEach(each);
  };
  facts.lines.forEach(each);
  const all = leaves.flatMap(cellsOf);
  // The district and money from outside are in no sum of their own.
  const added: Readonly<Partial<Record<string, Decimal | null>>> = {
    total: numbers.total,
    central: numbers.central,
    investment: numbers.investment,
    recurrent: numbers.recurrent,
    local: numbers.local,
    province: numbers.province,
    commune: numbers.commune,
  };
  for (const field of AMOUNT_FIELDS) {
    const at = { ...coordinates.funding[field], ...stage };
    const typed = facts.declared?.[field];
    const known = added[field] ?? null;
    if (typed && (!known || known.equals(typed.value))) put(at, typed);
    else put(at, computed(known, all), SUM_OF_LINES);
  }
  put({ ...STAGES.carriedOver }, facts.declared?.carried);
  for (const { unit, total } of numbers.byUnit)
    if (unit !== null) put({ ...stage, agency: unit }, computed(total, all), SUM_OF_LINES);
  const rates = (
    measure: string,
    parts: Readonly<Record<string, Decimal | null>> | null,
    rule: string,
  ): void => {
    for (const [source, value] of Object.entries(parts ?? {}))
      sink.put(
        { subject: 'programme', measure, unit: 'percent', ...stage, source },
        computed(value, all),
        { rule },
      );
  };
  rates('share', numbers.shares, 'source / total * 100');
  rates('of-central', numbers.ofCentral, 'source / central * 100');
}

function cellsOf(line: FundingLine): Figure['cells'] {
  return AMOUNT_FIELDS.flatMap((field) => line[field]?.cells ?? []);
}

function disbursement(sink: Sink): void {
  const { disbursement: facts } = sink.facts;
  if (!facts) return;
  const put = inDong(sink, facts.unit);
  const each = (at: Coordinates, { amounts, children }: DisbursementLine): void => {
    for (const field of DISBURSEMENT_FIELDS)
      if (STAGES[field]) put({ ...STAGES[field], ...at }, amounts[field]);
    for (const child of children) each({ line: child.code ?? child.name }, child);
  };
  for (const line of facts.lines) each({ line: line.code ?? line.name }, line);
  if (facts.declared) each({}, { ...facts.declared, children: [] });
}
