/**
 * What each column of a list of households or persons is, by its header and its cells together: the
 * best assignment over all columns. A header that its cells refute gives nothing, and a column of
 * classes needs no header that is known.
 */
import { toA1 } from '../../domain/address';
import { classOf } from '../../catalogue/classes';
import { plainKey } from '../../domain/match-key';
import { isOfRecognition } from '../../catalogue/outcomes';
import { answerOf, questionId, type Question } from '../../reading/questions/question';
import { bestAssignment } from '../../reading/roles/assign';
import { fitOf } from '../../reading/roles/fit';
import { says } from '../headers/reading';
import words from '../vocabulary/columns.json';
import type { KindRules } from '../vocabulary/kinds';
import type { Claim, Settled } from './settle';
import { splitBirths, splitMarks, splitNames } from './split-columns';
import type { NamedPath } from './names';
import { atTheEnd, CLASSES_FIT, otherYears, startClaims, type Offer } from './class-moments';
import type { Also } from '../table';
import { fieldOf } from './match';

const HEADER = { corrected: 50, exact: 3, doubtful: 1.2, perRank: 0.001 } as const;
/** Against a meaning that no header word supports. */
const UNNAMED: Readonly<Record<string, number>> = { classification: -1, place: -1.5 };

/** @param year the year of the report, when it is known */
export function registerRoles(
  kind: KindRules,
  paths: readonly NamedPath[],
  claims: readonly Claim[],
  year: number | null,
  answers: ReadonlyMap<string, string>,
): Settled {
  const own = claims.map((claim) => atTheEnd(kind, claim));
  const offers = paths.map((path) => offersOf(kind, path, own));
  const { others, starts } = otherYears(paths, offers, year);
  const dropped = new Set([...others, ...besideTheSum(paths, offers)]);
  const open = offers.map((list, index) => (dropped.has(index) ? [] : list));
  const doubt = classDoubt(paths, open, answers);
  if (doubt?.only !== undefined)
    for (const index of doubt.columns) if (index !== doubt.only) open[index] = [];
  const ids = [...new Set(open.flatMap((list) => list.map((offer) => offer.claim.match.rule.id)))];
  const scores = open.map((list) =>
    ids.map((id) => Math.max(0, ...list.filter((o) => o.claim.match.rule.id === id).map(scoreOf))),
  );
  const given = bestAssignment(scores);
  const winners = new Map<number, Claim>();
  given.forEach((role, index) => {
    const offer =
      role === null ? undefined : open[index]?.find((one) => one.claim.match.rule.id === ids[role]);
    const path = paths[index];
    if (offer && path) winners.set(path.column, offer.claim);
  });
  for (const claim of startClaims(
    kind,
    starts.flatMap((index) => offers[index] ?? []),
  ))
    winners.set(claim.path.column, claim);
  const also = new Map<number, Also>();
  splitNames(paths, winners, also);
  const births = paths.flatMap((path, index) => {
    const claim = open[index]?.find((offer) => offer.claim.match.rule.id === 'birth')?.claim;
    return claim ? [{ path, claim }] : [];
  });
  splitBirths(births, winners, also);
  splitMarks(paths, winners, also, (path, id) =>
    Boolean(open[paths.indexOf(path)]?.some((one) => one.claim.match.rule.id === id)),
  );
  return {
    winners,
    also,
    ...rivals(paths, open, winners, also),
    questions: doubt ? [doubt.question] : [],
  };
}

function scoreOf({ claim, fit, unnamed }: Offer): number {
  if (claim.corrected) return HEADER.corrected;
  const { id } = claim.match.rule;
  const header = unnamed ? (UNNAMED[id] ?? 0) : HEADER[claim.match.quality];
  return header - claim.match.rank * HEADER.perRank + fit;
}

function offersOf(kind: KindRules, path: NamedPath, claims: readonly Claim[]): Offer[] {
  const profile = path.content?.profile() ?? null;
  const own = claims
    .filter(
      ({ path: { column }, match, corrected }) =>
        column === path.column && (corrected || !isSaidByPlace(path, match.rule.id)),
    )
    .map((claim): Offer => {
      const { id, type } = claim.match.rule;
      return { claim, fit: profile ? fitOf(id, type, profile) : 0, unnamed: false };
    });
  if (!profile || own.some((offer) => offer.claim.corrected)) return own;
  const more: Offer[] = [];
  const unnamed = (id: string): void => {
    const field = fieldOf(kind, id);
    if (!field || own.some((offer) => offer.claim.match.rule.id === id)) return;
    const match = { ...field, quality: 'exact', unknown: [] } as const;
    more.push({
      claim: { path, match, corrected: false },
      fit: fitOf(id, field.rule.type, profile),
      unnamed: true,
    });
  };
  if (profile.namesPoverty && profile.share('class') >= 0.6) unnamed('classification');
  if (profile.share('place') >= 0.6 && profile.filled >= 2) unnamed('place');
  // "DT" is «dân tộc» over names of peoples, and «diện tích» over numbers.
  const letters = plainKey(path.texts.at(-1) ?? '').replace(/[^a-z]/g, '');
  for (const [id, written] of Object.entries(words.byContent))
    if (written.includes(letters)) unnamed(id);
  return [...own, ...more].filter((offer) => scoreOf(offer) > 0);
}

/** "Xác nhận của xã" names no place. */
function isSaidByPlace({ texts }: NamedPath, field: string): boolean {
  return (field === 'place' || field === 'upperPlace') && isOfRecognition(texts.at(-1) ?? '');
}

/** "Số nhân khẩu › Tổng số | Nam | Nữ": beside the sum its parts are no number of people. */
function besideTheSum(
  paths: readonly NamedPath[],
  offers: readonly (readonly Offer[])[],
): number[] {
  const people = offers.flatMap((list, index) =>
    list.some(({ claim }) => claim.match.rule.id === 'people') ? [index] : [],
  );
  const isSum = (index: number): boolean => {
    const texts = paths[index]?.texts ?? [];
    return texts.length > 1 && says(texts.at(-1) ?? '', 'sum');
  };
  const sums = people.filter(isSum);
  return sums.length === 1 ? people.filter((index) => !sums.includes(index)) : [];
}

/**
 * Two columns of classes that differ in some line: only the officer knows which one is the
 * review's.
 */
function classDoubt(
  paths: readonly NamedPath[],
  offers: readonly (readonly Offer[])[],
  answers: ReadonlyMap<string, string>,
): {
  readonly columns: readonly number[];
  readonly only?: number;
  readonly question: Question;
} | null {
  const rivals = offers.flatMap((list, index) =>
    list.some(
      (offer) =>
        offer.claim.match.rule.id === 'classification' &&
        !offer.claim.corrected &&
        offer.fit >= CLASSES_FIT,
    )
      ? [index]
      : [],
  );
  const first = paths[rivals[0] ?? -1];
  const sheet = first?.content?.sheet;
  if (!first || sheet === undefined || rivals.length < 2 || !differ(rivals.map((i) => paths[i])))
    return null;
  const score = (index: number): number =>
    Math.max(...(offers[index] ?? []).map((offer) => scoreOf(offer)));
  const ordered = [...rivals].sort((a, b) => score(b) - score(a) || a - b);
  const nameOf = (index: number): string => paths[index]?.name ?? '';
  const [best = 0, ...rest] = ordered.map((index) => ({
    id: slugOf(paths[index]),
    params: { header: nameOf(index) },
  }));
  if (best === 0) return null;
  const choices = [best, ...rest] as const;
  const id = questionId(
    'loai-ho',
    sheet,
    paths.map((path) => path.name),
  );
  const answer = answerOf(answers, id, choices);
  const only = ordered.find((index) => slugOf(paths[index]) === (answer ?? best.id));
  return {
    columns: rivals,
    ...(only === undefined ? {} : { only }),
    question: {
      id,
      about: 'role',
      code: 'class-column',
      cells: rivals.flatMap((index) => {
        const path = paths[index];
        return path ? [{ sheet, cell: toA1(path.row, path.column) }] : [];
      }),
      params: { sheet, headers: ordered.map(nameOf).join('», «') },
      choices,
      subjects: ['register', 'households.closing'],
      answer,
    },
  };
}

function slugOf(path: NamedPath | undefined): string {
  return (path?.key ?? '').replace(/ > /g, '>').replace(/ /g, '-');
}

function differ(paths: readonly (NamedPath | undefined)[]): boolean {
  const lists = paths.map((path) => path?.content?.cells() ?? []);
  const [first = [], ...others] = lists;
  return others.some((list) =>
    list.some((text, row) => {
      const [one, other] = [classOf(first[row] ?? ''), classOf(text)];
      return one !== null && other !== null && one !== other;
    }),
  );
}

/**
 * Columns with the same claim as a winner: figures and marks stop there, words are left out aloud.
 */
function rivals(
  paths: readonly NamedPath[],
  offers: readonly (readonly Offer[])[],
  winners: Map<number, Claim>,
  also: ReadonlyMap<number, Also>,
): Pick<Settled, 'conflicts' | 'surplus'> {
  const taken = new Set([...also.values()].flatMap(({ columns }) => columns));
  const conflicts: { field: string; label: string; columns: number[] }[] = [];
  const surplus: { field: string; column: number }[] = [];
  for (const [column, claim] of [...winners]) {
    const { id, type, label } = claim.match.rule;
    const same = paths.flatMap((path, index) => {
      if (path.column === column || taken.has(path.column) || winners.has(path.column)) return [];
      const offer = offers[index]?.find((one) => one.claim.match.rule.id === id);
      return offer && !offer.unnamed ? [offer] : [];
    });
    if (same.length === 0) continue;
    const isWord = ['text', 'ordinal', 'code'].includes(type);
    const equal = same.filter(
      ({ claim: other }) =>
        !claim.corrected &&
        other.match.quality === 'exact' &&
        claim.match.quality === 'exact' &&
        other.match.rank === claim.match.rank,
    );
    if (isWord || equal.length === 0)
      for (const { claim: other } of same) surplus.push({ field: id, column: other.path.column });
    else {
      winners.delete(column);
      conflicts.push({
        field: id,
        label,
        columns: [column, ...equal.map(({ claim: other }) => other.path.column)].sort(
          (a, b) => a - b,
        ),
      });
    }
  }
  return { conflicts, surplus };
}
