/** Lines of a table of hamlets that name no hamlet. */
import { nameKey, plainKey } from '../../domain/match-key';
import type { RecognisedTable } from '../table';
import type { Apart } from './apart';

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:nhieu|it|cao|thap|lon|nho)\b.*\bnhat\b|^(?:binh quan|trung binh)\b/, 'so sánh các thôn'],
  [/^(?:so lieu )?(?:dau (?:nam|ky)|nam truoc|cung ky|ky truoc)\b/, 'đầu năm, kỳ trước'],
  [/^(?:muc tieu|ke hoach|chi tieu|phan dau|uoc|du kien|du bao)\b/, 'kế hoạch, ước tính'],
];
/** Words in small letters that a name may begin with or hold. */
const OF_NAMES =
  /^(?:thôn|bản|ấp|buôn|làng|xóm|khóm|khu|phố|khu phố|tổ|dân|số|đội|cụm|phum|sóc|và|cũ|mới|sáp|nhập|\d.*)$/u;

/** Sums, and lines of people below those of households. */
const READ_ELSEWHERE = /^(?:toan|ca (?:tinh|huyen|xa)|tong|cong|so (?:ho|khau|nhan khau|nguoi))\b/;

/** @returns lines that a word, or a missing number and a name that is none, sets apart */
export function rowsAside({ rows, columns, grid }: RecognisedTable): Apart[] {
  const counts = columns.filter(({ field }) => field?.type === 'count' || field?.type === 'money');
  const items = rows.filter(
    ({ role, row, label }) =>
      role === 'item' &&
      !READ_ELSEWHERE.test(plainKey(label)) &&
      counts.some(({ column }) => !['', '0'].includes(grid.text(row, column))),
  );
  const bare = items.filter(({ ordinal }) => ordinal === null);
  const unnumbered = bare.length > 0 && bare.length * 3 <= items.length ? new Set(bare) : null;
  return items.flatMap((row) => {
    const key = plainKey(row.label);
    const said = WORDS.find(([words]) => words.test(key))?.[1];
    const isBare = unnumbered?.has(row) && !isName(row.label);
    const word = said ?? (isBare ? 'không có số thứ tự' : null);
    return word === null ? [] : [{ row, column: null, word }];
  });
}

/** "Nà Lọng", "Thôn 3", "BẢN CO MẠ": each word begins with a capital. */
function isName(label: string): boolean {
  const own = label.replace(/\s*\(.*$/, '');
  return own
    .split(/[\s/-]+/)
    .slice(1)
    .every((word) => word[0] !== word[0]?.toLowerCase() || OF_NAMES.test(nameKey(word)));
}
