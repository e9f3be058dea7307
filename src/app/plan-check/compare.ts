/** The figures of a plan's text beside those of the workbook and the law. */
import type { Decimal } from '../../domain/decimal';
import type { Finding } from '../../domain/finding';
import { readNumberText } from '../../domain/number-text';
import { planFigureDiffers } from '../../rules/plan-text/VB-001';
import { planFigureAlone } from '../../rules/plan-text/VB-002';
import { planWordingDiffers } from '../../rules/plan-text/VB-019';
import { planCitedTwoWays } from '../../rules/plan-text/VB-020';
import { DONG } from '../../sources/values/units';
import type { Survey } from '../survey';
import { inUnit } from './figures';
import { heldByWorkbook, type Held } from './held';
import type { PlanLine } from './lines';
import { ownFigures, type OwnFigure } from './own-text';
import { Meanings } from './meaning';
import { citationFaults, citations } from './meaning/documents';
import { saidFigures, type FigureKind, type SaidFigure } from './said';

export interface ComparedFigure {
  /**
   * "funding.total", "funding.central@DA2", "target.a1", "plan.year"; "" where nothing tells what
   * it measures.
   */
  readonly id: string;
  /** What it measures, in the officer's words; "" where nothing tells. */
  readonly name: string;
  readonly kind: FigureKind;
  readonly unit: string;
  readonly text: Decimal | null;
  readonly workbook: Decimal | null;
  readonly line: number | null;
  readonly by: Held['by'];
  /** As the text writes it, with its unit. */
  readonly written: string;
  /** As the program would write it, in a paragraph of its own. */
  readonly right?: string;
  /**
   * rounded: the text writes the workbook's figure with fewer digits. not-compared: no one figure
   * answers it.
   */
  readonly state: 'equal' | 'rounded' | 'differs' | 'only-text' | 'only-workbook' | 'not-compared';
}

/** What every plan of this kind states; their absence from a text is told. */
const EXPECTED: readonly string[] = [
  'funding.total',
  'funding.central',
  'funding.local',
  'funding.province',
  'funding.commune',
  'target.a1',
  'target.a2',
  'target.b1',
  'target.b2',
];
/** The same figure under the two keys by which a workbook may hold it. */
const INSTEAD: Readonly<Record<string, string>> = {
  'target.a1': 'closing.poorRate',
  'target.a2': 'fall.poor',
  'target.b1': 'closing.nearPoorRate',
  'target.b2': 'fall.nearPoor',
};

export function comparedFigures(lines: readonly PlanLine[], seen: Survey): ComparedFigure[] {
  const meanings = new Meanings(lines, citations(lines), seen);
  const own = ownFigures(lines, seen);
  const said = lines.flatMap((line) => {
    const figures = saidFigures([line]).map((figure) => ({
      at: figure.at,
      compared: beside(figure, meanings),
    }));
    return inOwnWords(line, figures, own(line));
  });
  const held = heldByWorkbook(seen.facts);
  const silent = EXPECTED.flatMap((id): ComparedFigure[] => {
    const own = held.get(id) ?? held.get(INSTEAD[id] ?? '');
    return !own || said.some((item) => item.id === id || item.id === own.id)
      ? []
      : [
          {
            id,
            name: own.name,
            kind: id.startsWith('funding') ? 'money' : own.unit === '%' ? 'percent' : 'count',
            unit: own.unit,
            text: null,
            workbook: own.values[0] ?? null,
            line: null,
            by: 'workbook',
            written: '',
            state: 'only-workbook',
          },
        ];
  });
  return [...said, ...silent];
}

/**
 * Of a paragraph in the program's own words every figure has its answer; what the words alone would
 * say of it is kept where it agrees.
 */
function inOwnWords(
  line: PlanLine,
  figures: readonly { readonly at: number; readonly compared: ComparedFigure }[],
  own: readonly OwnFigure[] | null,
): ComparedFigure[] {
  if (!own) return figures.map(({ compared }) => compared);
  return own.map((figure): ComparedFigure => {
    const said = figures.find(({ at }) => at === figure.at)?.compared;
    if (said && said.state === (figure.equal ? 'equal' : 'differs')) return said;
    return {
      id: '',
      name: figure.words,
      kind: 'bare',
      unit: '',
      text: readNumberText(figure.written)?.vi ?? null,
      workbook: readNumberText(figure.right)?.vi ?? null,
      line: line.number,
      by: 'workbook',
      written: figure.written,
      right: figure.right,
      state: figure.equal ? 'equal' : 'differs',
    };
  });
}

function beside(figure: SaidFigure, meanings: Meanings): ComparedFigure {
  const { held, absent } = meanings.of(figure);
  const base = { kind: figure.kind, line: figure.line, written: figure.raw.trim() };
  if (!held)
    return {
      ...base,
      id: absent ?? '',
      name: '',
      unit: figure.unit,
      by: 'workbook',
      text: figure.value,
      workbook: null,
      state: absent !== null && EXPECTED.includes(absent) ? 'only-text' : 'not-compared',
    };
  const text = inUnit(figure.value, figure.kind === 'income' ? DONG.unit : figure.unit, held.unit);
  const equal = held.values.find((value) => value.equals(text));
  const close = equal ?? held.values.find((value) => asWritten(figure, held, value));
  return {
    ...base,
    id: held.id,
    name: held.name,
    unit: held.unit,
    by: held.by,
    text,
    workbook: close ?? held.values[0] ?? null,
    state: equal ? 'equal' : close ? 'rounded' : 'differs',
  };
}

/**
 * Whether the text writes the value with fewer digits: three at least, or a decimal, so that "6 %"
 * is not 5,57 %.
 */
function asWritten(figure: SaidFigure, held: Held, value: Decimal): boolean {
  if (figure.kind !== 'money' && figure.kind !== 'percent' && figure.kind !== 'points')
    return false;
  const places = figure.value.decimalPlaces();
  if (places === 0 && figure.value.abs().lessThan(100)) return false;
  return inUnit(value, held.unit, figure.unit).toDecimalPlaces(places).equals(figure.value);
}

export function figureFindings(figures: readonly ComparedFigure[]): Finding[] {
  return figures.flatMap((item): Finding[] => {
    if (item.state === 'differs') return [differs(item)];
    if (item.state !== 'only-text' && item.state !== 'only-workbook') return [];
    return [
      planFigureAlone.raise({
        figure: item.id,
        where: item.state,
        value: item.text ?? item.workbook ?? undefined,
        unit: item.unit,
        line: item.line ?? undefined,
      }),
    ];
  });
}

function differs(item: ComparedFigure): Finding {
  const line = item.line ?? undefined;
  // A year or a day has no unit and no difference; it is told as it is written.
  return isAsWritten(item)
    ? planWordingDiffers.raise({
        line,
        figure: item.name,
        written: item.written,
        right: standsFor(item),
      })
    : planFigureDiffers.raise(
        { line, figure: item.id, name: item.name, by: item.by },
        { unit: item.unit, expected: item.workbook, found: item.text },
      );
}

/** Told as it is written: a year, a day, a figure in the program's own words. */
export function isAsWritten({ kind, right }: ComparedFigure): boolean {
  return kind === 'year' || kind === 'date' || right !== undefined;
}

/** "2025"; 1214 → "14/12", 20251214 → "14/12/2025" */
export function standsFor({ kind, workbook, right }: ComparedFigure): string {
  if (right !== undefined) return right;
  const number = workbook?.toNumber() ?? 0;
  if (kind === 'year') return String(number);
  const year = Math.floor(number / 10000);
  const day = `${number % 100}/${Math.floor(number / 100) % 100}`;
  return year > 0 ? `${day}/${year}` : day;
}

/** One document cited in two ways, or otherwise than the law data know it. */
export function citationFindings(lines: readonly PlanLine[]): Finding[] {
  return citationFaults(citations(lines)).map(({ other, ...fault }) =>
    planCitedTwoWays.raise({ ...fault, other: other ?? undefined }),
  );
}
