/** Which of the plan's own targets a row is about. */
import { expressionsOf } from '../../domain/expressions';
import { wordKey } from '../../domain/match-key';
import { targetDefinitions, targetGroups, type TargetDefinition } from '../../regulations';
import said from '../vocabulary/targets.json';
import lists from '../vocabulary/lists.json';

const expression = expressionsOf(said.names);

/** Whether a name alone is that of a target, and not of a group of them. */
export function hasDefinition(name: string): boolean {
  return (
    !targetGroups().some(
      (group) => words(group).join(' ') === words(name.replace(expression('about'), '')).join(' '),
    ) && definitionOf('', name, null) !== null
  );
}

/**
 * "Tỷ lệ hộ nghèo giảm trong năm", "mức giảm tỷ lệ hộ nghèo": how far the rate is to fall is not
 * where it is to stand.
 */
const FALL =
  /\b(?:ty le ho (?:can )?ngheo (?:da chieu )?giam|(?:muc|toc do) giam ty le|giam ty le ho (?:can )?ngheo (?:da chieu )?(?:trong nam|binh quan|hang nam|moi nam|tu))\b(?!.*\b(?:xuong|con|duoi)\b)/;

/**
 * "Tỷ lệ hộ nghèo dân tộc thiểu số", "theo chuẩn tỉnh", "thiếu hụt bảo hiểm y tế", "số hộ nghèo còn
 * lại": a part of the households, another line, or the opposite is another target.
 */
const OF_SOME =
  /\bho (?:can )?ngheo\b.*\b(?:dtts|dan toc|chuan (?:ngheo )?(?:cua )?tinh|dbkk|dac biet kho khan|khu vuc)\b|\bthieu hut\b|\bchua (?:co|duoc|tham gia)\b|\bkhong (?:co|duoc|tham gia)\b|\bso ho (?:can )?ngheo con\b/;

const STOP_WORDS = new Set(lists.stopWords);

/**
 * The wordings of each known target as plain words: asked for each row, and the list does not
 * change.
 */
let wordings:
  readonly { readonly definition: TargetDefinition; readonly phrases: readonly string[] }[] | null =
  null;

function knownWordings(): NonNullable<typeof wordings> {
  return (wordings ??= targetDefinitions().map((definition) => ({
    definition,
    phrases: [definition.name, ...definition.aliases].map((wording) => words(wording).join(' ')),
  })));
}

function words(text: string): string[] {
  return wordKey(text)
    .split(' ')
    .filter((word) => word !== '');
}

/**
 * The plan's own target that a row is about: by its code, else by the longest known wording inside
 * the name, else by the share of telling words in common. A tie gives none, since a wrong code
 * would print a figure in a wrong row.
 */
export function definitionOf(
  code: string,
  name: string,
  group: string | null,
): TargetDefinition | null {
  const all = targetDefinitions();
  const wanted = code.trim().toLowerCase();
  if (wanted !== '') {
    const byCode = all.find((definition) => definition.code === wanted);
    if (byCode) return byCode;
  }
  const key = words(name).join(' ');
  if (FALL.test(key) || OF_SOME.test(key)) return null;
  let best: TargetDefinition[] = [];
  let length = 0;
  for (const { definition, phrases } of knownWordings()) {
    for (const phrase of phrases) {
      if (!` ${key} `.includes(` ${phrase} `)) continue;
      if (phrase.length > length) {
        best = [definition];
        length = phrase.length;
      } else if (phrase.length === length && !best.includes(definition)) best.push(definition);
    }
  }
  if (best.length === 1) return best[0]!;
  const scored = all
    .map((definition) => ({
      definition,
      score:
        overlap(name, definition.name) + (group && sameGroup(group, definition.group) ? 0.1 : 0),
    }))
    .sort((a, b) => b.score - a.score);
  return scored[0] && scored[0].score >= 0.6 && scored[0].score - (scored[1]?.score ?? 0) >= 0.15
    ? scored[0].definition
    : null;
}

function overlap(a: string, b: string): number {
  const telling = (text: string): Set<string> =>
    new Set(words(text).filter((word) => !STOP_WORDS.has(word)));
  const [left, right] = [telling(a), telling(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return common / Math.max(1, Math.max(left.size, right.size));
}

function sameGroup(a: string, b: string): boolean {
  return words(a).some((word) => words(b).includes(word) && word.length > 2);
}
