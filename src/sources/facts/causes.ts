/** Causes of poverty as a register writes them: numbers, words, or a column of marks for each. */
import { CAUSE_CONTINUATIONS, dimension } from '../../catalogue/dimensions';
import { plainKey } from '../../domain/match-key';

const CONTINUATIONS: ReadonlySet<string> = new Set(CAUSE_CONTINUATIONS.map(plainKey));
const CAUSES = dimension('cause').members.map(({ within = [] }, index) => ({
  number: index + 1,
  words: within.map(plainKey),
}));

/**
 * "1, 3" → [1, 3]; "Thiếu vốn, thiếu đất sản xuất" → [1, 2]. Words that are none of the known
 * causes are the last one, "nguyên nhân khác".
 * @returns the numbers in rising order; none for a blank
 */
export function causesIn(text: string): readonly number[] {
  let found = KNOWN.get(text);
  if (!found) {
    found = readAfresh(text);
    if (KNOWN.size < MOST_KNOWN) KNOWN.set(text, found);
  }
  return found;
}

/** A long register has few texts in this column, each in many lines. */
const KNOWN = new Map<string, readonly number[]>([['', []]]);
const MOST_KNOWN = 1000;

function readAfresh(text: string): number[] {
  const plain = plainKey(text);
  if (plain === '' || /^[-–—.]+$/.test(plain)) return [];
  const numbers = plain.split(/[^a-z0-9]+/).filter((token) => token !== '');
  if (numbers.every((token) => /^\d$/.test(token) && CAUSES[Number(token) - 1] !== undefined))
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
  const found = CAUSES.filter((cause) =>
    cause.words.some((word) => word !== 'khac' && plain.includes(word)),
  ).map((cause) => cause.number);
  const strange = parts.some(
    (part) =>
      !CAUSES.some((cause) =>
        cause.words.some((word) => (word === 'khac' ? part === word : part.includes(word))),
      ),
  );
  return unique(
    found.length === 0 || (strange && found.length < parts.length)
      ? [...found, CAUSES.length]
      : parts.includes('khac')
        ? [...found, CAUSES.length]
        : found,
  );
}

function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((left, right) => left - right);
}
