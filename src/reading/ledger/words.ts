/** Words by which a row calls itself a total. */
import { nameKey, plainKey } from '../../domain/match-key';
import { isPlaceName } from '../../domain/place-key';
import data from './words.json';

/** All such words begin with these letters, whatever number or bracket stands before them. */
const BEGINS = /^[^\p{L}]*[tc]/iu;
const WHOLE = new Set(data.total);

const FIRST_OF_SUMS = new Set(
  [...data.total, ...data.running, 'so'].map((words) => words.split(' ', 1)[0] ?? ''),
);
const FIRST_LETTERS = new Set(Array.from(FIRST_OF_SUMS, (word) => word.charAt(0)));
/** By the first word of a label: whether a sum may be called so. */
const FIRST_WORDS = new Map<string, boolean>();
const MOST_FIRST_WORDS = 2000;

/** Asked for each line of a long list: surnames and levels of places are few. */
function beginsLikeSum(label: string): boolean {
  // What a plain key leaves of an ASCII letter is that letter.
  const letter = label.charAt(0).toLowerCase();
  if (letter >= 'a' && letter <= 'z' && !FIRST_LETTERS.has(letter)) return false;
  const end = label.indexOf(' ');
  const word = end < 0 ? label : label.slice(0, end);
  let known = FIRST_WORDS.get(word);
  if (known === undefined) {
    const letters = /^[a-z]+/.exec(plainKey(word))?.[0];
    known = letters === undefined || FIRST_OF_SUMS.has(letters);
    if (FIRST_WORDS.size < MOST_FIRST_WORDS) FIRST_WORDS.set(word, known);
  }
  return known;
}

/** The words of a total with their accents: "Tống Cộng" is a name. */
const ACCENTED = /^(?:tổng|cộng|số|toàn|xã|hợp|chung|[^\p{L}]|[ivx]+(?!\p{L}))+$/u;

/**
 * "total" for the whole table, "subtotal" for a part of it ("Cộng thôn 1"), null for an ordinary
 * row.
 * @param numbered the row has a number of its own, as items have: then the accents have to be right
 */
export function totalWord(label: string, numbered = false): 'total' | 'subtotal' | null {
  if (!beginsLikeSum(label) && !/l$/i.test(label)) return null;
  if (numbered && /[^\x20-\x7e]/.test(label) && !ACCENTED.test(nameKey(label))) return null;
  if (EXCEL_TOTAL.test(label)) return /^\s*grand\s+total$/i.test(label) ? 'total' : 'subtotal';
  if (!BEGINS.test(label)) return null;
  const plain = plainKey(label)
    .replace(/[\s:;.,\-–()*]+$/g, '')
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/\s*\([ivx\d+\s,…-]*$/, '')
    .trim();
  if (WHOLE.has(plain)) return 'total';
  const name = nameKey(label);
  // "Cộng" and "Công" differ by the accent alone, so the accent is kept here: "Công trình" is an
  // ordinary row.
  if (
    /^(?:tổng cộng|cộng|tổng)(?:[\s:(]|$)/u.test(name) &&
    !/^tổng (?:hợp|kết|quan|thể)/u.test(name)
  ) {
    return /^tổng (?:cộng|số)?\s*(?:toàn|cả|chung)/u.test(name) ||
      (/^(?:tổng cộng|tổng số)\s*[:(]?/u.test(name) && name.length <= 24)
      ? 'total'
      : 'subtotal';
  }
  return null;
}

/** "Trang phục Total", "Phòng Kinh tế Total": what Excel writes under the rows of a group. */
const EXCEL_TOTAL = /^.+\stotal$/i;

const GROUP = new RegExp(`^(?:${data.groups.join('|')})(?:\\s|\\d|$)`);
const PART = /^(?:nhom|to|xom|cum|doi|khom)(?:\s+\S+){1,3}$/;

/** "Vùng cao", "Cụm 2", "Xã Ba Dinh cũ": names of groups of hamlets. */
export function isGroupName(label: string): boolean {
  return GROUP.test(plainKey(label));
}

/** "Nhóm 1", "Tổ 2", "Xóm Trên" */
export function isPartName(label: string): boolean {
  return PART.test(plainKey(label)) && !isPlaceName(label);
}

const RUNNING = new RegExp(
  `^(?:so\\s+)?(?:${data.running.join('|')})(?:\\s+(?:trang|sang|truoc|sau|\\d+))*$`,
);
const PAGE_MARK = new RegExp(
  `^[-–(]?\\s*(?:${data.pageMark.join('|')})?\\.?\\s*(?:so\\s*)?\\d{1,4}\\s*(?:[/-]|cua|tren|of)\\s*\\d{1,4}\\s*[-–)]?$|^[-–(]?\\s*(?:${data.pageMark.join('|')})\\.?\\s*(?:so\\s*)?\\d{1,4}\\s*[-–)]?$`,
);

/**
 * "Mang sang", "Cộng trang", "Lũy kế": sums that are carried from page to page, and no part of the
 * table.
 */
export function isRunningTotal(label: string): boolean {
  return beginsLikeSum(label) && RUNNING.test(plainKey(label).replace(/[\s:;.,()*–-]+$/g, ''));
}

/** "Trang 2", "Trang 2/5": the foot of a printed page. */
export function isPageMark(text: string): boolean {
  return text.length <= 16 && PAGE_MARK.test(plainKey(text));
}

const SIGNATURES = data.signature;
const NOTES = data.note;

/** True for the first line of a signature block: "NGƯỜI LẬP BIỂU", "TM. ỦY BAN NHÂN DÂN". */
export function isSignature(text: string): boolean {
  const plain = plainKey(text);
  return SIGNATURES.some(
    (word) => plain === word || (plain.startsWith(word) && plain.length <= word.length + 40),
  );
}

/** "…, ngày 12 tháng 8 năm 2025" above a signature. */
export function isPlaceAndDate(text: string): boolean {
  return /^[^,;]{0,40},?\s*ngay\s*[\d.… ]*\s*thang\s*[\d.… ]*\s*nam\s*[\d.… ]*$/.test(
    plainKey(text),
  );
}

export function isNote(text: string): boolean {
  const plain = plainKey(text);
  return NOTES.some((word) => plain.startsWith(word)) || plain === 'ghi chu';
}
