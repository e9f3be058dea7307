/**
 * Words of a line or a column that make the money beside them another than what the year was given.
 * Keys as of {@link wordKey}.
 */
import { labelled } from '../domain/expressions';
import { firstYear } from '../domain/period';
import { outcomeOf } from './outcomes';
import data from './words.json';

const { money } = data;

export const CARRIED = labelled(money.carried);

const STATES = money.states.map(labelled);

/** Money that was spent, in a table of money that was given. */
export const SPENT = labelled(money.spent);

/** What is left of it: said of a line, and in a column only of how far the work is. */
export const LEFT = labelled(money.left);

/** Beside the budgets; a table whose lines are sources has it as one of them. */
export const OUTSIDE = labelled(money.outside);

const YEAR =
  /^(?:(?:so|so lieu|von|nguon|kinh phi|ke hoach|kh|du toan|giao|duoc|nam|phan|cua|trong|ngan sach|chi tieu) )*20\d\d$/;
const WITHIN = /\b(?:trong do|bao gom|gom|khong)\b/;

/**
 * @param year the table's own; 0 where nothing names it
 * @returns what sets the money apart, in a few words; null for any other text
 */
export function moneyStateOf(key: string, year: number): string | null {
  if (WITHIN.test(key)) return null;
  const named = YEAR.test(key) ? firstYear(key) : null;
  if (named !== null && year > 0 && named !== year) return `${money.year} ${named}`;
  const state = STATES.find(({ words }) => words.test(key))?.label ?? outcomeOf(key);
  return state !== null && OF_HOUSEHOLDS.has(state) ? null : state;
}

/** Outcomes that a line of money may be about: "Hỗ trợ hộ mới thoát nghèo". */
const OF_HOUSEHOLDS: ReadonlySet<string> = new Set(money.ofHouseholds);

/** Parts of what was given that add up: orders, capitals, agencies, places, parts of a year. */
export function isPartOfMoney(key: string): boolean {
  return (
    /\b(?:dot|lan|quy|thang|dau tu|su nghiep|thuong xuyen|giao|bo sung|phan bo)\b/.test(key) ||
    /^(?:phong|ban|hoi|doan|trung tam|ubnd|uy ban|mttq|mat tran|cong an|cong chuc|truong|tram|van phong|thon|to|khu|xom|ap|buon|lang|khoi)\b/.test(
      key,
    ) ||
    /\b(?:thuc hien|chu tri|chu dau tu|quan ly|phu trach)$/.test(key)
  );
}
