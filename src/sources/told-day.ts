/** The end of the stretch of time that words speak of: "QUÝ II NĂM 2025", a sheet "6T-2025". */
import { plainKey } from '../domain/match-key';
import type { Grid } from './grid/grid';
import { asOfDate } from './headers/surroundings';
import { remarksBelow, type Remark } from './headers/unit-below';

/** The last day of each month as a number, 131 for January. */
const ENDS = [131, 228, 331, 430, 531, 630, 731, 831, 930, 1031, 1130, 1231];
const NUMBERS: Readonly<Record<string, number>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4 },
  ...{ ba: 3, sau: 6, chin: 9 },
};

/** What a table is compared with, or the paper that it belongs to, is not its own time. */
const NOT_OWN =
  /\b(?:so (?:voi|cung)|ban hanh|(?:theo|tai) (?:quyet dinh|ke hoach|thong tu|nghi quyet|cong van|bao cao|van ban)|(?:quyet dinh|ke hoach|cong van|bao cao) so)\b.*/;
const YEAR = String.raw`\s*[/.,-]?\s*(?:nam )?20\d\d`;
const QUARTER = /\bquy (iv|i{1,3}|[1-4])\b/;
const MONTHS = /(?<!\d[/.-])\b0?([369]|ba|sau|chin) thang\b(?! (?:cuoi|toi|qua|tuoi))/;
const MONTH = new RegExp(
  String.raw`^\(?(?:.*\b(?:ho|ngheo|so lieu|ky)\b(?!.*\bngay \d).*)?\bthang (\d{1,2})${YEAR}`,
);
const DAY = /\bngheo\b.*[\s(](\d{1,2})[/.](\d{1,2})[/.]20\d\d\b/;

/** Month and day as a number, 630; null where the words tell of no such stretch or day. */
export function endInWords(plain: string): number | null {
  const own = plain.replace(NOT_OWN, '');
  return (
    endOf(QUARTER.exec(own)?.[1], 3) ??
    endOf(MONTHS.exec(own)?.[1]) ??
    endOf(MONTH.exec(own)?.[1]) ??
    dayOf(DAY.exec(own)) ??
    (/\bgiua (?:nam|ky)\b/.test(own) ? 630 : null)
  );
}

const SHEET_QUARTER = new RegExp(String.raw`\bq(?:uy)? ?(iv|i{1,3}|[1-4])${YEAR}`);
const SHEET_MONTH = new RegExp(String.raw`\bt(?:h|hg)? ?(\d{1,2})${YEAR}`);
const SHEET_DAY = /(?<!\d)(\d{1,2})[-. ](\d{1,2})[-. ]20\d\d(?!\d)/;

/** The same of the name of a sheet, which is written shorter. */
export function endInSheetName(plain: string): number | null {
  return (
    dayOf(SHEET_DAY.exec(plain)) ??
    endOf(SHEET_QUARTER.exec(plain)?.[1], 3) ??
    endOf(/\b([369]) ?t(?:h|hang)?\b/.exec(plain)?.[1]) ??
    endOf(SHEET_MONTH.exec(plain)?.[1]) ??
    endInWords(plain)
  );
}

function endOf(written: string | undefined, months = 1): number | null {
  if (written === undefined) return null;
  return ENDS[(NUMBERS[written] ?? Number(written)) * months - 1] ?? null;
}

function dayOf(match: RegExpExecArray | null): number | null {
  const [day, month] = [Number(match?.[1]), Number(match?.[2])];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? month * 100 + day : null;
}

/** A remark that speaks of one column, or of what the figures are compared with. */
const OF_A_PART = /\b(?:dau (?:nam|ky)|nam truoc|so voi|cot)\b/;

/**
 * The day of the figures in a remark right below a table: "Ghi chú: số liệu tính đến 30/6/2025".
 * @param bottom the last row of the table
 */
export function dayBelow(grid: Grid, bottom: number): (Remark & { readonly date: string }) | null {
  for (const remark of remarksBelow(grid, bottom)) {
    const date = OF_A_PART.test(plainKey(remark.text)) ? null : asOfDate(remark.text);
    if (date !== null && date !== 'wrong') return { ...remark, date };
  }
  return null;
}
