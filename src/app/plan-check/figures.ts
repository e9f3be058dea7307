/** The figures that a plan's text states about its funding and its first targets. */
import type { Decimal } from '../../domain/decimal';
import { readNumberText } from '../../domain/number-text';
import { moneyUnit } from '../../sources/values/units';
import { expression } from './expressions';
import type { PlanLine } from './lines';
import units from '../../domain/units.json';

/** The figures, with the unit of those that are no money. */
const STATED = [
  ['funding.total', null],
  ['funding.central', null],
  ['funding.local', null],
  ['funding.province', null],
  ['funding.commune', null],
  ['target.a1', '%'],
  ['target.a2', units.households],
  ['target.b1', '%'],
  ['target.b2', units.households],
] as const;
export type FigureId = (typeof STATED)[number][0];

export interface StatedFigure {
  readonly id: FigureId;
  readonly value: Decimal;
  /** "triệu đồng", "%", "hộ" */
  readonly unit: string;
  readonly line: number;
  /** Words in brackets right behind the number, when there are any. */
  readonly words: string | null;
}

/** Each figure where it is stated first. */
export function statedFigures(lines: readonly PlanLine[]): StatedFigure[] {
  return STATED.flatMap(([id, unit]) => {
    for (const line of lines) {
      const match = expression(id).exec(line.text);
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
