/**
 * Columns that are one: a name in parts, a birth or a mark that stands in one of several columns.
 */
import { plainKey } from '../../domain/match-key';
import { headerKey } from '../corrections';
import type { Also } from '../table';
import type { NamedPath } from './names';
import type { Claim } from './settle';

const FAMILY =
  /^(?:ho|ho va (?:ten )?(?:dem|lot|chu lot|chu dem)|ho (?:ten )?(?:dem|lot|chu lot)|ho (?:dem|lot)|ten dem|ho va dem)\b(?!.*\bchu ho$)/;
const GIVEN = /^(?:ten|ten goi|dem|ten dem|lot|ten lot)$/;

/** "Họ đệm | Tên": two columns are one name. */
export function splitNames(
  paths: readonly NamedPath[],
  winners: Map<number, Claim>,
  also: Map<number, Also>,
): void {
  const named = paths.findIndex((path) => winners.get(path.column)?.match.rule.id === 'name');
  const leafOf = (index: number): string => plainKey(paths[index]?.texts.at(-1) ?? '');
  let start = named;
  // The given name may be the one that the header names.
  while (start > 0 && GIVEN.test(leafOf(start)) && FAMILY.test(leafOf(start - 1))) start -= 1;
  const first = paths[start];
  const claim = winners.get(paths[named]?.column ?? -1);
  if (named < 0 || !first || !claim) return;
  const columns: number[] = [];
  for (let index = start + 1; index < paths.length; index++) {
    const path = paths[index];
    if (!path || !continues(paths[index - 1], path, leafOf(index), FAMILY.test(leafOf(start))))
      break;
    columns.push(path.column);
  }
  if (columns.length === 0) return;
  for (const column of [...columns, paths[named]?.column ?? -1]) winners.delete(column);
  winners.set(first.column, { ...claim, path: first });
  also.set(first.column, { columns, how: 'joined' });
}

function continues(
  before: NamedPath | undefined,
  path: NamedPath,
  leaf: string,
  family: boolean,
): boolean {
  if (family && GIVEN.test(leaf)) return true;
  const same = headerKey(before?.texts ?? []) === headerKey(path.texts);
  const profile = path.content?.profile();
  return (
    same &&
    profile !== undefined &&
    profile.filled > 0 &&
    profile.share('word') >= 0.8 &&
    profile.share('class') < 0.2 &&
    profile.share('sex') < 0.5
  );
}

/** "Năm sinh › Nam | Nữ": the one that is filled tells the birth. */
export function splitBirths(
  births: readonly { readonly path: NamedPath; readonly claim: Claim }[],
  winners: Map<number, Claim>,
  also: Map<number, Also>,
): void {
  const [first, second] = births;
  if (births.length !== 2 || !first || !second) return;
  const sexes = births.map(({ path }) => plainKey(path.texts.at(-1) ?? ''));
  if (!sexes.includes('nam') || !sexes.includes('nu')) return;
  winners.delete(second.path.column);
  winners.set(first.path.column, first.claim);
  also.set(first.path.column, { columns: [second.path.column], how: 'either' });
}

export const SINCE =
  'cu|moi|phat sinh|phat sinh moi|moi phat sinh|tu nam truoc|chuyen sang|cu chuyen sang|nam truoc chuyen sang';
const PART = (name: string): RegExp =>
  new RegExp(`^(?:(?:tai|phat sinh) )?${name}(?: (?:${SINCE}))?$`);
const ONLY_SINCE = new RegExp(`^(?:${SINCE})$`);
const MARKS = { markPoor: PART('ngheo'), markNearPoor: PART('can ngheo') } as const;

/**
 * "Đối tượng › Nghèo cũ | Nghèo mới | Cận nghèo", "Hộ nghèo › Cũ | Mới": a mark in either of the
 * first is one of the poor.
 */
export function splitMarks(
  paths: readonly NamedPath[],
  winners: Map<number, Claim>,
  also: Map<number, Also>,
  isMark: (path: NamedPath, id: string) => boolean,
): void {
  for (const [id, words] of Object.entries(MARKS)) {
    const idOf = ({ column }: NamedPath): string | undefined => winners.get(column)?.match.rule.id;
    const main = paths.find((path) => idOf(path) === id);
    const claim = winners.get(main?.column ?? -1);
    if (!main || !claim || claim.corrected) continue;
    const isPart = (path: NamedPath): boolean =>
      words.test(bareLeaf(path.texts)) ||
      (words.test(bareLeaf(path.texts.slice(0, -1))) &&
        (ONLY_SINCE.test(bareLeaf(path.texts)) || isMark(path, id)));
    if (!isPart(main)) continue;
    const head = headerKey(main.texts.slice(0, -1));
    const more = paths.filter(
      (path) =>
        idOf(path) === undefined && isPart(path) && headerKey(path.texts.slice(0, -1)) === head,
    );
    if (more.length > 0)
      also.set(main.column, { columns: more.map(({ column }) => column), how: 'either' });
  }
}

function bareLeaf(texts: readonly string[]): string {
  return plainKey(texts.at(-1) ?? '')
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/^ho /, '');
}
