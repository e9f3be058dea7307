/** Causes of poverty as a register writes them: numbers, words, or a column of marks for each. */
import { plainKey } from '../../domain/match-key';
import data from '../vocabulary/causes.json';

const CONTINUATIONS: ReadonlySet<string> = new Set(data.continuations);
const KNOWN = new Set(data.causes.map((cause) => cause.number));

/**
 * "1, 3" → [1, 3]; "Thiếu vốn, thiếu đất sản xuất" → [1, 2]. Words that are none of the known
 * causes are the last one, "nguyên nhân khác".
 * @returns the numbers in rising order; none for a blank
 */
export function causesIn(text: string): number[] {
  const plain = plainKey(text);
  if (plain === '' || /^[-–—.]+$/.test(plain)) return [];
  const numbers = plain.split(/[^a-z0-9]+/).filter((token) => token !== '');
  if (numbers.every((token) => /^\d$/.test(token) && KNOWN.has(Number(token))))
    return unique(numbers.map(Number));
  const pieces = plain
    .split(/[;,\n/]|\s+-\s+|\bva\b/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  // "Không có vốn sản xuất, kinh doanh" is one cause with a comma in its name: what only goes on
  // with a name is no cause of its own.
  const own = pieces.filter((part) => !CONTINUATIONS.has(part));
  const parts = own.length > 0 ? own : pieces;
  // One text may hold several causes in one part, "thiếu vốn thiếu đất", so the whole is looked
  // through for each.
  const found = data.causes
    .filter((cause) => cause.words.some((word) => word !== 'khac' && plain.includes(word)))
    .map((cause) => cause.number);
  const strange = parts.some(
    (part) =>
      !data.causes.some((cause) =>
        cause.words.some((word) => (word === 'khac' ? part === word : part.includes(word))),
      ),
  );
  return unique(
    found.length === 0 || (strange && found.length < parts.length)
      ? [...found, data.causes.length]
      : parts.includes('khac')
        ? [...found, data.causes.length]
        : found,
  );
}

function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((left, right) => left - right);
}
