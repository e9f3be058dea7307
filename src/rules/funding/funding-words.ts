/** Words that several of these findings share. */
import type { Language, Said } from '../../domain/language';
import { AMOUNT_FIELDS, type AmountField } from '../../domain/funding-amounts';
import { versionName } from '../../text/versions';
import type { Around, Texts } from '../define';
import { inEnglish } from '../english';
import said from '../said.json';

export const BLOCKS: Said = {
  vi: 'Biểu kinh phí chưa được lập khi còn sai lệch này.',
  en: 'Forms of funding are not made while this does not agree.',
};

const NAMES: Readonly<Record<AmountField, Said>> = { ...said, total: said.totalFunding };
/** What an officer calls the amounts of a line inside a sentence. */
export const AMOUNT_NAMES = AMOUNT_FIELDS.map((field) => [field, NAMES[field].vi] as const);

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

export function suspect(p: Suspect, language: Language = 'vi'): string {
  if (p.suspect === '') return '';
  return language === 'vi'
    ? `Kiểm tra ô ${p.suspectCell} (${p.suspect}: ${p.typed}). Chênh lệch chia hết cho 9 – có thể đảo chữ số ${p.proposed} ↔ ${p.typed}.`
    : `Look at cell ${p.suspectCell} (${inEnglish(p.suspect)}: ${p.typed}). The difference is a multiple of 9 – two digits may be swapped, ${p.proposed} ↔ ${p.typed}.`;
}

const MORE: Said = { vi: 'thừa', en: 'over by' };
const LESS: Said = { vi: 'thiếu', en: 'short by' };

export function direction(a: Around, language: Language = 'vi'): string {
  return `${(a.isMore ? MORE : LESS)[language]} ${a.gap}`;
}

export function assumed(p: Texts<'assumed'>, language: Language = 'vi'): string {
  if (p.assumed === '') return '';
  return language === 'vi'
    ? ` Sổ chưa ghi tỉnh nên xét theo mức của tỉnh ${p.assumed}.`
    : ` The workbook names no province, so the share of «${p.assumed}» was taken.`;
}

/** Where a share is from that the office has typed on the sheet of settings. */
export const statedByOffice = (code: string, value: string): string =>
  `Thông số ${code} = ${value} do đơn vị ghi`;

/** @param written "addition|Quyết định số 12/QĐ-UBND|2025-07-20|the sheet" */
export function version(written: string, language: Language = 'vi'): string {
  const [role = '', document = '', date = '', sheet = '…'] = written.split('|');
  return versionName(role, document, date, sheet, language);
}
