/** Words of following households from one year's register to the next. */
import type { HouseholdClass } from '../domain/facts';
import type { Language } from '../domain/language';
import words from './flows.json';

const CLASSES: Readonly<Record<HouseholdClass, string>> = words.classes;

/** What happened, by the kind of the move and the group that it is about. */
const MOVES: Readonly<Record<string, string>> = words.moves;
const UNKNOWN: Readonly<Record<string, string>> = words.unknown;
const BY: Readonly<Record<string, string>> = words.by;

const ENGLISH_MOVES: Readonly<Record<string, string>> = words.englishMoves;

type Move = readonly [
  kind: string,
  from: HouseholdClass | null,
  to: HouseholdClass | null,
  unknown: string | null,
];

/** What happened to a household, in the language of the pane. */
export function moveIn(language: Language, ...move: Move): string {
  if (language === 'vi') return flowWords.move(...move);
  const [kind, from, to, unknown] = move;
  const poor = (group: HouseholdClass | null): string => (group === 'poor' ? 'poor' : 'near-poor');
  if (kind === 'stays') return `Still ${poor(to)}`;
  if (kind === 'above-line') return from === 'poor' ? 'Left poverty' : 'Left near-poverty';
  if (kind === 'relapsed') return `Again ${poor(to)}`;
  return ENGLISH_MOVES[kind === 'unknown' ? (unknown ?? '') : kind] ?? kind;
}

export const flowWords = {
  ...words.flowWords,
  className: (group: HouseholdClass | null): string => (group === null ? '' : CLASSES[group]),
  move(
    kind: string,
    from: HouseholdClass | null,
    to: HouseholdClass | null,
    unknown: string | null,
  ): string {
    if (kind === 'unknown') return UNKNOWN[unknown ?? ''] ?? '';
    if (kind === 'stays') return to === 'poor' ? 'Vẫn nghèo' : 'Vẫn cận nghèo';
    if (kind === 'above-line') return from === 'poor' ? 'Thoát nghèo' : 'Thoát cận nghèo';
    if (kind === 'relapsed') return to === 'poor' ? 'Tái nghèo' : 'Tái cận nghèo';
    if (kind === 'newly') return 'Phát sinh mới';
    return MOVES[kind] ?? kind;
  },
  by: (by: string): string => BY[by] ?? '',
  undecided: (group: string, down: number, up: number): string =>
    `${group}: chưa rõ ${down} hộ giảm, ${up} hộ tăng (chưa tính vào cột nào).`,
  badPair: (text: string): string =>
    `Không hiểu cặp hộ «${text}»; ghi dạng "Danh sách!B12=Danh sách!B14" (ô năm trước = ô năm nay).`,
  listTitle: (year: number | null): string =>
    `DANH SÁCH BIẾN ĐỘNG HỘ NGHÈO, HỘ CẬN NGHÈO${year === null ? '' : ` NĂM ${year}`}`,
  listUnder: (from: string, to: string): string => `(So danh sách của sổ «${from}» với sổ «${to}»)`,
  lastYears: (name: string): string => `${name} (năm trước)`,
} as const;
