/**
 * Words of a line or a column that make the money beside them another than what the year was given.
 * Keys as of {@link wordKey}.
 */
import { firstYear } from '../domain/period';
import { outcomeOf } from './outcomes';

interface State {
  /** In the officer's words, for messages: never the cell's own text. */
  readonly label: string;
  readonly words: RegExp;
}

export const CARRIED: State = {
  label: 'vốn kéo dài, chuyển nguồn',
  words: /\b(?:keo dai|chuyen nguon|chuyen sang|nam truoc|ket du)\b/,
};

const STATES: readonly State[] = [
  {
    label: 'đề nghị, nhu cầu',
    words: /^(?:phan |von |kinh phi |so )*(?:de nghi|de xuat|xin|nhu cau|dang ky)\b/,
  },
  {
    label: 'dự kiến',
    words:
      /^(?:phan |von |kinh phi |so |nam )*(?:du kien|uoc|phuong an|tam tinh)\b|\b(?:tam tinh|du kien|so uoc)$/,
  },
  {
    label: 'chưa được giao',
    words:
      /\bchua (?:duoc )?(?:giao|phan bo|phan khai|bo tri|chot|duyet|co (?:qd|quyet dinh|von|nguon))\b/,
  },
  {
    label: 'hủy, thu hồi',
    words: /^(?:da |bi |phan |von |kinh phi )*(?:huy|thu hoi|cat giam|hoan tra|nop tra|tra lai)\b/,
  },
];

/** Money that was spent, in a table of money that was given. */
export const SPENT: State = {
  label: 'giải ngân',
  words:
    /^(?:(?:so|von|kinh phi|ket qua|tinh hinh|da|luy ke) )*(?:giai ngan|thanh toan|quyet toan|da (?:thuc hien|su dung|chi))(?: (?:den|nam|trong|luy ke|ky|thuc te|thang|quy)\b.*)?$|^(?:ket qua |so |luy ke )?(?:thuc hien|su dung)(?: (?:den|nam|trong|thuc te)\b.*)?$/,
};

/** What is left of it: said of a line, and in a column only of how far the work is. */
export const LEFT: State = {
  label: 'còn lại',
  words: /^(?:so |von |kinh phi )*(?:con (?:lai|du|thieu)|chua (?:giai ngan|su dung|thanh toan))\b/,
};

/** Beside the budgets; a table whose lines are sources has it as one of them. */
export const OUTSIDE: State = {
  label: 'nguồn ngoài chương trình',
  words:
    /\b(?:huy dong|long ghep|xa hoi hoa|ngoai (?:chuong trinh|ngan sach)|(?:nguon|von|chuong trinh) khac|tin dung|dong gop)\b/,
};

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
  if (named !== null && year > 0 && named !== year) return `năm ${named}`;
  const state = STATES.find(({ words }) => words.test(key))?.label ?? outcomeOf(key);
  return state !== null && OF_HOUSEHOLDS.has(state) ? null : state;
}

/** Outcomes that a line of money may be about: "Hỗ trợ hộ mới thoát nghèo". */
const OF_HOUSEHOLDS: ReadonlySet<string> = new Set([
  'thoát nghèo',
  'chuyển đi',
  'đã chết',
  'đưa ra khỏi danh sách',
]);

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
