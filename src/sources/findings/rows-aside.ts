/** Lines of a table of hamlets that name no hamlet. */
import { expressionsOf, labelled } from '../../domain/expressions';
import { nameKey, plainKey } from '../../domain/match-key';
import type { RecognisedTable } from '../table';
import type { Apart } from './apart';
import words from '../vocabulary/rows.json';

const expression = expressionsOf(words.aside);

const WORDS = words.asideLines.map(labelled);
/** Words in small letters that a name may begin with or hold. */
const OF_NAMES = expression('ofNames');

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
    const said = WORDS.find((one) => one.words.test(key))?.label;
    const isBare = unnumbered?.has(row) && !isName(row.label);
    const word = said ?? (isBare ? words.aside.notNumbered : null);
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
