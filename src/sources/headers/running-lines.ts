/**
 * Sentences and references between a title and its table: they say nothing of what the table holds.
 */
import { plainKey } from '../../domain/match-key';

const REFERENCE =
  /^\(?(?:can cu|theo ke hoach|phuc vu (?:xay dung|lap|cong tac)|dung de|danh sach nay|bieu nay|bang nay|so lieu nay|trong do co|da loai tru|niem yet|phan dau nam|du kien trinh|uoc tinh kinh phi|(?:toan )?(?:(?:xa|thon|ban|ap) )?co \d)\b/;
/** "Số liệu đầu năm 2025 của các thôn." is a title even so. */
const OF_FIGURES = /^\(?(?:so lieu|tinh den|thoi diem|nam|quy|thang)\b(?!.*\bxem\b)/;
const HEADS =
  /^(?:bieu|bang|mau|phu luc|danh sach|ds|tong hop|thong ke|ket qua|bao cao|tinh hinh|ho)\b/;
const COUNTED = /\b\d+ ho (?:can )?ngheo\b/;
const FEWEST_WORDS = 6;

/** The titles without them; all of them where nothing else is a title. */
export function withoutRunningLines(titles: readonly string[]): readonly string[] {
  const own = titles.filter((title) => !isRunning(title));
  return own.some((title) => HEADS.test(plainKey(title))) ? own : titles;
}

function isRunning(title: string): boolean {
  const [written, plain] = [title.trim(), plainKey(title)];
  if (written === written.toUpperCase()) return false;
  if (REFERENCE.test(plain) || COUNTED.test(plain)) return true;
  const ended = /[.;]$/.test(written) && plain.split(' ').length >= FEWEST_WORDS;
  return ended && !OF_FIGURES.test(plain) && !HEADS.test(plain);
}
