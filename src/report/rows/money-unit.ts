/** The unit of the money of a workbook against the unit of a form: converted, and said. */
import { type Decimal, dec } from '../../domain/decimal';
import { plainKey } from '../../domain/match-key';
import type { NoteRequest } from '../types';
import lists from '../lists.json';

const IN_DONG: Readonly<Record<string, string>> = lists.inDong;

export interface MoneyUnit {
  /** Multiplies an amount of the workbook into the printed unit. */
  readonly factor: Decimal;
  readonly unit: string;
  readonly notes: readonly NoteRequest[];
}

/**
 * @param from unit of the workbook, null when it has no money
 * @param to unit of the form, null to keep that of the workbook
 */
export function moneyUnit(from: string | null, to: string | null): MoneyUnit {
  const one = dec(1);
  if (!from || !to || plainKey(from) === plainKey(to))
    return { factor: one, unit: to ?? from ?? '', notes: [] };
  const source = IN_DONG[plainKey(from)];
  const wanted = IN_DONG[plainKey(to)];
  // An unknown unit cannot be converted: the form then says the unit of the workbook instead of its
  // own.
  if (!source || !wanted)
    return { factor: one, unit: from, notes: [{ code: 'unit-kept', params: { from, to } }] };
  return {
    factor: dec(source).div(wanted),
    unit: to,
    notes: [{ code: 'unit-converted', params: { from, to } }],
  };
}
