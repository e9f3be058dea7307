/**
 * "Hộ nghèo > Nghèo cũ | Nghèo mới" of a summary: columns under a class that are parts of it, and
 * none of them the whole.
 */
import { plainKey } from '../../domain/match-key';
import { readHeaderText, says } from '../headers/reading';
import type { KindRules } from '../vocabulary/kinds';
import { holdsFigures } from './content';
import { matchColumn } from './match';
import type { NamedPath } from './names';
import type { Claim } from './settle';
import { SINCE } from './split-columns';

const CLASSES = ['poor', 'nearPoor'];
/** Parts that leave nothing out: how long a household has been poor, or where it lives. */
const COMPLETE = [
  new RegExp(`^(?:ho )?(?:(?:can )?ngheo )?(?:${SINCE})$`),
  /^(?:khu vuc |o )?(?:nong thon|thanh thi)$/,
];
const WHOLE = ['count', 'sum', 'opening', 'closing', 'actual', 'plan'];
/** Beside the whole: by how much it changed, and what part of all it is. */
const BESIDE =
  /\b(?:tang|giam|ty le|tl|so sanh|chenh lech|bien dong|so bo|truoc|du kien|uoc|ky|quy|thang)\b|%/;

const headOf = ({ texts }: NamedPath): string => texts.slice(0, -1).join('\n');
const leafOf = ({ texts }: NamedPath): string => plainKey(texts.at(-1) ?? '');

/** The figures under one heading. */
function besideOf(path: NamedPath, paths: readonly NamedPath[]): readonly NamedPath[] {
  return path.texts.length < 2
    ? []
    : paths.filter((other) => headOf(other) === headOf(path) && holdsFigures(other));
}

/** Columns that are together the households of their heading's class say no more than that. */
export function withPartsOfClass(paths: readonly NamedPath[]): readonly NamedPath[] {
  return paths.map((path) => {
    const own = besideOf(path, paths);
    const head = path.texts.at(-2) ?? '';
    const areAll = COMPLETE.some((words) => own.every((one) => words.test(leafOf(one))));
    return own.length === 2 && areAll && CLASSES.some((one) => says(head, one))
      ? { ...path, texts: path.texts.slice(0, -1), isStep: true }
      : path;
  });
}

/** Words beside which another column of the same class stays unread: neither is the whole. */
export function isOnePart(
  kind: KindRules,
  { path, match, corrected }: Claim,
  paths: readonly NamedPath[],
): boolean {
  if (kind.kind !== 'hamlet-summary' || corrected || match.rule.type !== 'count') return false;
  const { phrases, unknown } = readHeaderText(path.texts.at(-1) ?? '');
  if (unknown.length === 0 || phrases.some((one) => one.some((word) => WHOLE.includes(word))))
    return false;
  return besideOf(path, paths).some(
    (other) =>
      other.column !== path.column &&
      !BESIDE.test(leafOf(other)) &&
      matchColumn(kind, { texts: other.texts, moment: null }) === null,
  );
}
