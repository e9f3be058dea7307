/** Words that several of these findings share. */
import { AMOUNT_FIELDS, type AmountField } from '../../domain/funding-amounts';
import { capitalNames, sourceNames } from '../../text/amounts';
import { versionName } from '../../text/versions';
import type { Around, Texts } from '../define';
import { inEnglish } from '../english';

export const BLOCKS = 'Biểu kinh phí chưa được lập khi còn sai lệch này.';
export const BLOCKS_ENGLISH = 'Forms of funding are not made while this does not agree.';

const NAMES: Readonly<Record<AmountField, string>> = {
  total: 'tổng kinh phí',
  ...capitalNames,
  ...sourceNames,
};
/** What an officer calls the amounts of a line inside a sentence. */
export const AMOUNT_NAMES = AMOUNT_FIELDS.map((field) => [field, NAMES[field]] as const);

/** A sum and its parts, with the one part that a swap of digits would mend. */
export const SUM_PARAMS = {
  name: 'text',
  what: 'text',
  parts: 'list',
  labels: 'list',
  partCells: 'list',
  percent: 'number:2?',
  suspect: 'text?',
  suspectCell: 'text?',
  typed: 'number?',
  proposed: 'number?',
} as const;

/** Local money beside central money, and what rounding explains. */
export const COUNTERPART_PARAMS = {
  source: 'text',
  percent: 'number:2',
  minimum: 'number',
  allowance: 'number',
  addends: 'number',
  assumed: 'text',
} as const;

type Suspect = Texts<'suspect' | 'suspectCell' | 'typed' | 'proposed'>;

export function suspect(p: Suspect): string {
  return p.suspect !== ''
    ? `Kiểm tra ô ${p.suspectCell} (${p.suspect}: ${p.typed}). Chênh lệch chia hết cho 9 – có thể đảo chữ số ${p.proposed} ↔ ${p.typed}.`
    : '';
}

export function suspectEnglish(p: Suspect): string {
  return p.suspect !== ''
    ? `Look at cell ${p.suspectCell} (${inEnglish(p.suspect)}: ${p.typed}). The difference is a multiple of 9 – two digits may be swapped, ${p.proposed} ↔ ${p.typed}.`
    : '';
}

export function direction(a: Around): string {
  return a.isMore ? `thừa ${a.gap}` : `thiếu ${a.gap}`;
}

export function directionEnglish(a: Around): string {
  return a.isMore ? `over by ${a.gap}` : `short by ${a.gap}`;
}

export function assumed(p: Texts<'assumed'>): string {
  return p.assumed !== '' ? ` Sổ chưa ghi tỉnh nên xét theo mức của tỉnh ${p.assumed}.` : '';
}

export function assumedEnglish(p: Texts<'assumed'>): string {
  return p.assumed !== ''
    ? ` The workbook names no province, so the share of ${p.assumed} was taken.`
    : '';
}

/** @param written "addition|Quyết định số 12/QĐ-UBND|2025-07-20|the sheet" */
export function version(written: string, language: 'vi' | 'en' = 'vi'): string {
  const [role = '', document = '', date = '', sheet = '…'] = written.split('|');
  return versionName(role, document, date, sheet, language);
}
