/**
 * A column for each year, quarter or month, whose title alone says what is told: "SỐ HỘ NGHÈO CÁC
 * NĂM" over "Thôn | Năm 2023 | Năm 2024 | Năm 2025", "GIẢI NGÂN" over months and "Lũy kế".
 */
import { plainKey } from '../../domain/match-key';
import type { HeaderPath } from '../headers/flatten';
import { readHeaderText } from '../headers/reading';
import words from '../vocabulary/columns.json';

const PERIOD =
  /^(?:(?:nam )?(?:19|20)\d\d|(?:quy|q)[ .]?(?:iv|i{1,3}|[1-4])|(?:thang|t)[ .]?(?:0?[1-9]|1[0-2]))(?:[ /.-](?:nam )?20\d\d)?$/;
const YEAR = /^(?:nam )?((?:19|20)\d\d)$/;
/** So many make a series; two years are told apart without it. */
const SERIES = 3;
/** The households themselves, and nothing that is told of them. */
const HOUSEHOLDS =
  /(?:^|\b(?:so|theo doi|tong hop|bieu|bang|dien bien|bien dong|so lieu|thong ke) )(ho can ngheo|ho ngheo)\b/;
/** "SỐ HỘ NGHÈO CÓ NHÀ TẠM CÁC NĂM" are other households: only times and places may follow. */
const WHERE = /\b(?:xa|phuong|thi tran|thon|ban|ap|xom|buon|lang|khu|to dan pho)\b.*/;
const WHEN =
  /\b(?:da chieu|qua|theo|cac|tung|hang|trong|tu|den|dau|cuoi|nam|thang|quy|ky|giai doan|cua|tai|tren|dia ban)\b/g;
const OTHERWISE =
  /\b(?:ty le|ti le|khau|nguoi|thoat|giam|tai ngheo|phat sinh|vay|kinh phi|tien|ke hoach|du kien|chi tieu|muc tieu|dang ky)\b|%/;

/** "Quý II", "T3", "Năm 2024", "2024": a period and nothing else. */
export function isPeriod(text: string): boolean {
  return PERIOD.test(plainKey(text));
}

/**
 * The same columns with the title's words over the one that counts.
 * @param year the report's, when it is known
 */
export function underPeriods<P extends HeaderPath>(
  paths: readonly P[],
  titles: readonly string[],
  year: number | null,
): readonly P[] {
  const series = paths.filter(({ texts }) => texts.length === 1 && texts.every(isPeriod));
  if (series.length < SERIES) return paths;
  const title = tellingTitle(titles);
  const over = (words: string, chosen: readonly (P | undefined)[]): readonly P[] =>
    paths.map((path) =>
      chosen.includes(path) ? { ...path, texts: [words, ...path.texts] } : path,
    );
  if (/\bgiai ngan\b/.test(title))
    return over(words.headers.spent, [
      paths.find(({ texts }) => /^(?:luy ke|cong don)\b/.test(plainKey(texts.join(' ')))),
    ]);
  const group = householdsOf(titles);
  if (group === null) return paths;
  const filled = series.filter(({ content }) => content?.cells().some((cell) => /\d/.test(cell)));
  const yearOf = ({ texts }: P): number => Number(YEAR.exec(plainKey(texts[0] ?? ''))?.[1] ?? NaN);
  const last = filled.find((path) => yearOf(path) === year) ?? filled.at(-1);
  const before = last && filled.find((path) => yearOf(path) === yearOf(last) - 1);
  return over(group, [last, before]);
}

/**
 * The class whose households the nearest telling title counts: null for both, for a rate, for
 * people, for what is planned or moves.
 */
function householdsOf(titles: readonly string[]): string | null {
  const title = tellingTitle(titles);
  const [found = '', group] = HOUSEHOLDS.exec(title) ?? [];
  const rest = title
    .slice(title.indexOf(found) + found.length)
    .replace(WHERE, '')
    .replace(WHEN, '');
  const isOfBoth = /(?<!can )\bngheo\b/.test(title) && /\bcan ngheo\b/.test(title);
  if (group === undefined || isOfBoth || OTHERWISE.test(title) || /\p{L}/u.test(rest)) return null;
  return group === 'ho ngheo' ? words.headers.poor : words.headers.nearPoor;
}

function tellingTitle(titles: readonly string[]): string {
  const telling = titles.map(plainKey).filter((one) => /\b(?:ngheo|giai ngan)\b/.test(one));
  return telling.at(-1) ?? '';
}

const has = ({ texts }: HeaderPath, concept: string): boolean =>
  texts.length === 1 &&
  texts.every((text) => {
    const { phrases, unknown } = readHeaderText(text);
    return unknown.length === 0 && phrases.length === 1 && phrases[0]?.includes(concept) === true;
  });

/** "Đầu năm | Tăng | Giảm | Cuối năm" under "DIỄN BIẾN HỘ NGHÈO": moments of the title's class. */
export function underMoments<P extends HeaderPath>(
  paths: readonly P[],
  titles: readonly string[],
): readonly P[] {
  const moments = ['opening', 'closing'].map((moment) => paths.filter((path) => has(path, moment)));
  const group = moments.every((some) => some.length === 1) ? householdsOf(titles) : null;
  if (group === null) return paths;
  return paths.map((path) =>
    moments.flat().includes(path) ? { ...path, texts: [group, ...path.texts] } : path,
  );
}
