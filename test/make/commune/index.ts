/** An invented commune of thousands of households, and its workbook: everything that any form can ask for, for one period. */
import { book, type SheetSpec } from '../book';
import { HAMLETS, makeHouseholds, type TrueHousehold } from './households';
import { makeLines, type TrueLine } from './money';
import { communeSheets } from './sheets';

export interface TrueCommune {
  /** "2025", "2025-6t" or "2025-08-31", and the last day that it covers. */
  readonly period: string;
  readonly end: string;
  readonly hamlets: readonly string[];
  readonly households: readonly TrueHousehold[];
  readonly lines: readonly TrueLine[];
}

export const PERIODS = [
  ['2025-6t', '2025-06-30', 40],
  ['2025-08-31', '2025-08-31', 60],
  ['2025', '2025-12-31', 94],
] as const;

export function makeCommune(
  period: readonly [code: string, end: string, share: number],
  count = 5000,
  seed = 11,
  hamlets: readonly string[] = HAMLETS,
): TrueCommune {
  const [code, end, share] = period;
  return {
    period: code,
    end,
    hamlets,
    households: makeHouseholds(count, seed, hamlets),
    lines: makeLines(seed, share),
  };
}

export function sheetsOf(commune: TrueCommune): SheetSpec[] {
  return communeSheets(commune);
}

export function communeBook(commune: TrueCommune): Promise<Uint8Array> {
  return book(communeSheets(commune), { title: 'Sổ của một xã tưởng tượng (số liệu minh họa)' });
}
