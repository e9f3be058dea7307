/** The figures that a plan's text states about its funding and its first targets. */
import type { Decimal } from '../../domain/decimal';
import { readNumberText } from '../../domain/number-text';
import { moneyUnit } from '../../sources/values/units';
import type { PlanLine } from './lines';

export type FigureId =
  | 'funding.total'
  | 'funding.central'
  | 'funding.local'
  | 'funding.province'
  | 'funding.commune'
  | 'target.a1'
  | 'target.a2'
  | 'target.b1'
  | 'target.b2';

export interface StatedFigure {
  readonly id: FigureId;
  readonly value: Decimal;
  /** "triệu đồng", "%", "hộ" */
  readonly unit: string;
  readonly line: number;
  /** Words in brackets right behind the number, when there are any. */
  readonly words: string | null;
}

const NUMBER = '(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?)';
const MONEY = '(tỷ đồng|triệu đồng|nghìn đồng|ngàn đồng|đồng)';
const BETWEEN = '[^\\d.;]{0,40}?';

const money = (what: string): RegExp =>
  new RegExp(`${what}${BETWEEN}[:\\s]${NUMBER}\\s*${MONEY}(?:\\s*\\(([^)]*)\\))?`, 'iu');
const PATTERNS: readonly (readonly [FigureId, RegExp, string | null])[] = [
  [
    'funding.total',
    new RegExp(
      `tổng (?:số )?(?:kinh phí|vốn|nguồn vốn)[^\\d.;]{0,220}?(?:năm \\d{4})?[^\\d.;]{0,40}?(?:là|:)\\s*:?\\s*${NUMBER}\\s*${MONEY}(?:\\s*\\(([^)]*)\\))?`,
      'iu',
    ),
    null,
  ],
  ['funding.central', money('(?:ngân sách trung ương|ngân sách tw|nstw)'), null],
  ['funding.local', money('(?:ngân sách địa phương|nsđp)'), null],
  ['funding.province', money('(?:ngân sách (?:cấp )?tỉnh|ns tỉnh)'), null],
  ['funding.commune', money('(?:ngân sách (?:cấp )?xã|ns xã)'), null],
  ['target.a1', new RegExp(`tỷ lệ hộ nghèo[^.;%]*?còn(?: khoảng)?\\s*${NUMBER}\\s*%`, 'iu'), '%'],
  ['target.a2', new RegExp(`giảm(?: được)?\\s*${NUMBER}\\s*hộ nghèo`, 'iu'), 'hộ'],
  [
    'target.b1',
    new RegExp(`tỷ lệ hộ cận nghèo[^.;%]*?còn(?: khoảng)?\\s*${NUMBER}\\s*%`, 'iu'),
    '%',
  ],
  ['target.b2', new RegExp(`giảm(?: được)?\\s*${NUMBER}\\s*hộ cận nghèo`, 'iu'), 'hộ'],
];

/** Each figure where it is stated first. */
export function statedFigures(lines: readonly PlanLine[]): StatedFigure[] {
  return PATTERNS.flatMap(([id, pattern, unit]) => {
    for (const line of lines) {
      const match = pattern.exec(line.text);
      const value = match ? readNumberText(match[1]!)?.vi : null;
      if (match && value)
        return [
          {
            id,
            value,
            unit: unit ?? match[2]!.toLowerCase(),
            line: line.number,
            words: unit === null ? (match[3]?.trim() ?? null) : null,
          },
        ];
    }
    return [];
  });
}

/** An amount in another unit of money. */
export function inUnit(value: Decimal, from: string, to: string): Decimal {
  const [a, b] = [moneyUnit(from)?.factor, moneyUnit(to)?.factor];
  return a && b && a !== b ? value.times(a).dividedBy(b) : value;
}
