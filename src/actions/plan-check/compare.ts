/** The figures of a plan's text beside those of the workbook, and the text's own arithmetic. */
import { judgeCounterpart } from '../../domain/counterpart';
import type { Decimal } from '../../domain/decimal';
import { finding, type Finding } from '../../domain/finding';
import { plainKey } from '../../domain/match-key';
import { numberWords } from '../../domain/number-words';
import { defaultProvince, minimumCounterpartAt } from '../../regulations';
import { moneyUnit } from '../../sources/values/units';
import { wordChoice } from '../../domain/word-choice';
import { numbersOf } from '../figures';
import type { Survey } from '../survey';
import { inUnit, type FigureId, type StatedFigure } from './figures';

export interface ComparedFigure {
  readonly id: FigureId;
  readonly unit: string;
  readonly text: Decimal | null;
  readonly workbook: Decimal | null;
  readonly line: number | null;
  readonly state: 'equal' | 'differs' | 'only-text' | 'only-workbook';
}

export const FIGURE_IDS: readonly FigureId[] = [
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

export function comparedFigures(
  stated: readonly StatedFigure[],
  { facts }: Survey,
): ComparedFigure[] {
  const numbers = numbersOf(facts);
  const own = (id: FigureId): { value: Decimal | null; unit: string } => {
    const [part, name] = id.split('.') as [string, string];
    if (part === 'funding')
      return {
        value: numbers.funding?.[name as 'total'] ?? null,
        unit: numbers.funding?.unit ?? 'triệu đồng',
      };
    const target = numbers.targets?.find((item) => item.code === name);
    const computed = {
      a1: numbers.households?.poorRate,
      a2: numbers.reduction?.poor,
      b1: numbers.households?.nearPoorRate,
      b2: numbers.reduction?.nearPoor,
    }[name];
    return { value: target?.target ?? computed ?? null, unit: name.endsWith('1') ? '%' : 'hộ' };
  };
  return FIGURE_IDS.flatMap((id): ComparedFigure[] => {
    const said = stated.find((item) => item.id === id);
    const { value, unit } = own(id);
    const text = said ? inUnit(said.value, said.unit, unit) : null;
    if (text === null && value === null) return [];
    const state =
      text === null
        ? 'only-workbook'
        : value === null
          ? 'only-text'
          : text.equals(value)
            ? 'equal'
            : 'differs';
    return [{ id, unit, text, workbook: value, line: said?.line ?? null, state }];
  });
}

export function figureFindings(figures: readonly ComparedFigure[]): Finding[] {
  return figures.flatMap((item): Finding[] => {
    if (item.state === 'equal') return [];
    if (item.state === 'differs')
      return [
        finding({
          code: 'VB-001',
          severity: 'check',
          unit: item.unit,
          expected: item.workbook,
          found: item.text,
          params: { figure: item.id, line: item.line! },
        }),
      ];
    return [
      finding({
        code: 'VB-002',
        severity: 'note',
        params: {
          figure: item.id,
          where: item.state,
          value: (item.text ?? item.workbook)!,
          unit: item.unit,
          ...(item.line === null ? {} : { line: item.line }),
        },
      }),
    ];
  });
}

/** Sums that the text states, the words behind a sum, and the counterpart by the text's own figures. */
export function arithmeticFindings(stated: readonly StatedFigure[], { facts }: Survey): Finding[] {
  const of = (id: FigureId): StatedFigure | null => stated.find((item) => item.id === id) ?? null;
  const [total, central, local, province, commune] = [
    of('funding.total'),
    of('funding.central'),
    of('funding.local'),
    of('funding.province'),
    of('funding.commune'),
  ];
  return [
    ...sumFinding(total, [central, local]),
    ...sumFinding(local, [province, commune]),
    ...stated.flatMap(wordFinding),
    ...(central && local
      ? counterpartFinding(central, local, facts.year, facts.settings.get('tinh')?.value ?? null)
      : []),
  ];
}

function sumFinding(
  whole: StatedFigure | null,
  parts: readonly (StatedFigure | null)[],
): Finding[] {
  if (!whole || parts.some((part) => part === null)) return [];
  const added = parts
    .map((part) => inUnit(part!.value, part!.unit, whole.unit))
    .reduce((sum, value) => sum.plus(value));
  if (added.equals(whole.value)) return [];
  return [
    finding({
      code: 'VB-003',
      severity: 'check',
      unit: whole.unit,
      expected: whole.value,
      found: added,
      params: { figure: whole.id, line: whole.line },
    }),
  ];
}

/** Brackets behind a sum that begin with a word of a number are the sum in words. */
function wordFinding(item: StatedFigure): Finding[] {
  if (
    item.words === null ||
    !/^(?:không|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười)\s/iu.test(item.words)
  )
    return [];
  const factor = moneyUnit(item.unit)?.factor ?? 1;
  const readings = ['', 'bốn', 'lẻ', 'ngàn', 'bốn lẻ', 'bốn ngàn', 'lẻ ngàn', 'bốn lẻ ngàn']
    .map(wordChoice)
    .flatMap((choice) => [
      `${numberWords(item.value.times(factor), choice)} đồng`,
      `${numberWords(item.value, choice)} ${item.unit}`,
    ]);
  const said = plainKey(item.words)
    .replace(/[.,]/g, '')
    .replace(/ chan$/, '');
  if (readings.some((reading) => plainKey(reading) === said)) return [];
  return [
    finding({
      code: 'VB-004',
      severity: 'check',
      unit: item.unit,
      expected: item.value,
      params: { figure: item.id, line: item.line, words: item.words, right: readings[0]! },
    }),
  ];
}

function counterpartFinding(
  central: StatedFigure,
  local: StatedFigure,
  year: number | null,
  province: string | null,
): Finding[] {
  if (year === null) return [];
  const law = minimumCounterpartAt(`${year}-12-31`, province ?? defaultProvince());
  if (!law || law.state === 'not-in-force') return [];
  const judged = judgeCounterpart({
    central: central.value,
    local: inUnit(local.value, local.unit, central.unit),
    minimumPercent: Number(law.value),
    roundedLines: 2,
    unit: 1,
  });
  if (judged.verdict === 'enough') return [];
  return [
    finding({
      code: 'VB-005',
      severity: judged.verdict === 'short' ? 'check' : 'note',
      unit: central.unit,
      expected: judged.required,
      found: local.value,
      params: {
        line: local.line,
        minimum: Number(law.value),
        percent: judged.percent ?? 0,
        verdict: judged.verdict,
      },
      rule: {
        document: law.document,
        from: law.from,
        ...(law.confirmed ? {} : { unconfirmed: true }),
      },
    }),
  ];
}
