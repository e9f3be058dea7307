/** Columns that are one: a name in parts, a birth that stands in one of two columns. */
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
