/**
 * Sorting households by the multidimensional poverty standard. The lines are arguments: they change
 * by date.
 */
import type { HouseholdClass } from './facts';

export interface ScoreLines {
  /** Income score (điểm A, "B1") up to which a household is within the line. */
  readonly income: number;
  /** Deprivation score (điểm B, "B2") from which it is poor. */
  readonly deprivation: number;
}

/** "Fewer than three" includes none: a household within the income line is at least near-poor. */
export function classifyByScore(
  incomeScore: number,
  deprivationScore: number,
  lines: ScoreLines,
): HouseholdClass {
  if (incomeScore > lines.income) return 'not-poor';
  return deprivationScore >= lines.deprivation ? 'poor' : 'near-poor';
}

export interface IncomeLines {
  /** Đồng per person per month. */
  readonly income: number;
  /** Deprived indicators from which a household is poor. */
  readonly deprivations: number;
  /** Upper income of the average group, or null when it is not known for the day. */
  readonly average: number | null;
}

/** @returns null when the answer hangs on the average line and that is not known */
export function classifyByIncome(
  income: number,
  deprivations: number,
  lines: IncomeLines,
): HouseholdClass | null {
  if (income <= lines.income) return deprivations >= lines.deprivations ? 'poor' : 'near-poor';
  if (lines.average === null) return null;
  return income <= lines.average ? 'average' : 'not-poor';
}
