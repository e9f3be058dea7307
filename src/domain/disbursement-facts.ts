/** What was planned, passed on and spent, by line of the programme. */
import type { CellRef } from './address';
import type { FigureOrNone, TableRef } from './facts';
import { sumOfFigures } from './figure-sums';

export const DISBURSEMENT_FIELDS = [
  'planned.total',
  'planned.central',
  'planned.local',
  'planned.province',
  'planned.commune',
  'carriedOver',
  'allocated',
  'allocatedRate',
  'disbursed.total',
  'disbursed.central',
  'disbursed.local',
  'disbursed.province',
  'disbursed.commune',
  'disbursedRate',
  'remaining',
] as const;

export type DisbursementField = (typeof DISBURSEMENT_FIELDS)[number];

export interface DisbursementLine {
  readonly code: string | null;
  readonly name: string;
  readonly level: number;
  readonly cell: CellRef;
  readonly amounts: Readonly<Record<DisbursementField, FigureOrNone>>;
  readonly obstacle: string | null;
  readonly note: string | null;
  readonly children: readonly DisbursementLine[];
}

export interface DisbursementFacts {
  readonly unit: string;
  readonly lines: readonly DisbursementLine[];
  /** The total row as typed, when there is one. */
  readonly declared: DisbursementLine | null;
  /** YYYY-MM-DD */
  readonly asOf: string | null;
  readonly tables: readonly TableRef[];
}

/** The lines without lines below them. */
export function disbursementLeaves(lines: readonly DisbursementLine[]): DisbursementLine[] {
  return lines.flatMap((line) =>
    line.children.length === 0 ? [line] : disbursementLeaves(line.children),
  );
}

/**
 * What was planned or spent in all: as typed, else what central and local money come to where the
 * local one is not split; null where no such sum can be made.
 */
export function wholeAmount(
  { amounts }: Pick<DisbursementLine, 'amounts'>,
  what: 'planned' | 'disbursed',
): FigureOrNone {
  const [total, central, local] = [
    amounts[`${what}.total`],
    amounts[`${what}.central`],
    amounts[`${what}.local`],
  ];
  if (total || !local || amounts[`${what}.province`] || amounts[`${what}.commune`]) return total;
  return sumOfFigures(central ? [central, local] : [local]);
}
