/**
 * The sheet that is printed beside a Biểu: where each of its figures comes from, how it was
 * computed, and by which rule.
 */
import { toA1, type CellRef } from '../../domain/address';
import { dec } from '../../domain/decimal';
import type { Subject } from '../../domain/finding';
import { formatVietnamese } from '../../domain/vietnamese-format';
import { isoToVietnamese } from '../../domain/serial-dates';
import { templateOf } from '../../report';
import { explanationSheet, type ExplainedFigure } from '../../report/explanation';
import { periodText } from '../../report/head';
import { numberingOf } from '../../report/settings';
import { explainBieuWords as words } from '../../text/explain-bieu';
import type { SheetPlan } from '../../workbook/plan';
import type { LegalGround } from '../explained';
import { counterpartGround, povertyGround, planGround } from '../grounds';
import type { Made, MadeBieu, MakeOptions } from '../make-bieu';
import type { Survey } from '../survey';
import { figuresOf } from '../sent/figures';
import { placesInWords } from './places';
import { formulaInWords } from './words';
import { expressionOf } from '../../domain/expressions';
import expressions from '../expressions.json';

const OF_POVERTY = expressionOf(expressions.ofPoverty);
const LOCAL_MONEY = expressionOf(expressions.localMoney);

/** One sheet for each Biểu that was made. */
export function explanationSheets(
  made: Made,
  seen: Survey,
  options: Pick<MakeOptions, 'settings' | 'period'> = {},
): SheetPlan[] {
  return made.made.map((item) => explain(item, seen, options));
}

function explain(
  { form, rendered }: MadeBieu,
  seen: Survey,
  options: Pick<MakeOptions, 'settings' | 'period'>,
): SheetPlan {
  const { facts } = seen;
  const { plan, provenance, notes } = rendered;
  const template = templateOf(form.form)!;
  const grounds = new Grounds();
  const cells = new Map(plan.cells.map((cell) => [toA1(cell.row, cell.column), cell]));
  const valueAt = (address: string): number | null => {
    const value = cells.get(address)?.value;
    return typeof value === 'number' ? value : null;
  };
  const figures = figuresOf(plan).map((figure): ExplainedFigure => {
    const formula = cells.get(figure.cell)?.formula;
    const sources = provenance.get(figure.cell) ?? [];
    return {
      cell: figure.cell,
      row: figure.row,
      column: figure.column,
      shown: shownIn(plan, figure.cell, figure.value),
      how: formula ? formulaInWords(formula, valueAt) : readInWords(figure.value, sources),
      from: sources.length > 0 ? placesInWords(sources) : formula ? words.computed : words.none,
      grounds: grounds.of(groundsOf(form.subjects, figure.row, figure.column, seen)),
    };
  });
  const rendering = {
    ...(options.period ? { period: options.period } : {}),
    ...(options.settings ? { settings: Object.fromEntries(options.settings) } : {}),
  };
  const numbering = numberingOf(facts, rendering);
  const { programme } = seen;
  const programmeNote =
    programme &&
    form.subjects.some((subject) => subject === 'funding' || subject === 'disbursement')
      ? [
          words.ground(
            grounds.all.length + 1,
            words.programme,
            '',
            programme.document,
            words.from(isoToVietnamese(programme.from)),
            programme.lines.every((line) => line.confirmed) ? '' : words.unconfirmed,
          ),
        ]
      : [];
  return explanationSheet({
    name: words.sheet(plan.name),
    about: words.about(template.label[numbering], form.title, periodText(facts, rendering)),
    figures,
    grounds: [
      ...grounds.all.map((ground, at) => groundText(at + 1, ground)),
      ...programmeNote,
      words.form(template.basis.replace(/\.$/, ''), template.confirmed),
    ],
    notes,
    illustrative: facts.illustrative,
    tag: {
      form: 'giai-trinh',
      version: form.form,
      period: plan.tag!.period,
      fingerprint: plan.tag!.fingerprint,
    },
  });
}

/** With the decimals that the cell of the Biểu shows. */
function shownIn(plan: SheetPlan, address: string, value: number): string {
  const cell = plan.cells.find((item) => toA1(item.row, item.column) === address);
  const decimals = cell ? /0\.(0+)/.exec(plan.styles[cell.style]!.format)?.[1]?.length : undefined;
  return formatVietnamese(dec(value), decimals);
}

/**
 * A figure without a formula: as it stands in one cell, counted from rows, or added up from cells.
 */
function readInWords(value: number, sources: readonly CellRef[]): string {
  if (sources.length === 1) return words.typed;
  if (sources.length === 0) return value === 0 ? words.counted('0') : words.taken;
  return value >= sources.length &&
    Number.isInteger(value) &&
    (value === sources.length || sources.length >= 50)
    ? words.counted(formatVietnamese(dec(value)))
    : words.added(sources.length);
}

/** The rules behind a figure, by what its form and its column are about. */
function groundsOf(
  subjects: readonly Subject[],
  row: string,
  column: string,
  { facts }: Survey,
): LegalGround[] {
  const about = (subject: string): boolean =>
    subjects.some((item) => item.split('.')[0] === subject);
  const found: (LegalGround | null)[] = [];
  const isPoverty = OF_POVERTY.test(column) || OF_POVERTY.test(row);
  if ((about('households') || about('register') || about('flow')) && isPoverty)
    found.push(povertyGround(facts));
  if (about('funding') && LOCAL_MONEY.test(column)) found.push(counterpartGround(facts));
  if (about('targets')) {
    const target = facts.targets?.targets.find(
      (item) => row === item.name || row.startsWith(`${item.name} – `),
    );
    if (target) found.push(planGround(facts, target));
  }
  return found.filter((ground) => ground !== null);
}

/**
 * Each rule once, by the number under which it stands below the table. A plan's targets are one
 * rule: the plan.
 */
class Grounds {
  readonly all: LegalGround[] = [];

  of(grounds: readonly LegalGround[]): string {
    return grounds
      .map((ground) => {
        const one = ground.from === null ? { ...ground, label: '', value: '' } : ground;
        const at = this.all.findIndex(
          (other) =>
            other.document === one.document &&
            other.label === one.label &&
            other.value === one.value,
        );
        return `[${at >= 0 ? at + 1 : this.all.push(one)}]`;
      })
      .join(', ');
  }
}

function groundText(
  number: number,
  { label, value, document, from, confirmed }: LegalGround,
): string {
  const text = words.ground(
    number,
    label,
    value,
    document,
    from === null ? '' : words.from(isoToVietnamese(from)),
    confirmed ? '' : words.unconfirmed,
  );
  return label === '' ? text.replace(/\] {1,2}: /, '] ').replace('] : ', '] ') : text;
}
