/** Which settings of the office belong together, how each is asked for, and which leave dots. */
import { shownCount } from '../../app/show';
import choices from '../../text/choices.json';
import type { LeadWords } from '../../text/lead';

type GroupName = 'place' | 'plan' | 'law' | 'calendar' | 'other';

/** A paper has a number and a day; two of these stand in one line. */
const OF_PAPERS = [
  'so-ke-hoach',
  'ngay-ke-hoach',
  'so-bao-cao',
  'ngay-bao-cao',
  'ngay-phe-duyet',
  'ngay-lap',
];
export const SHORT: ReadonlySet<string> = new Set(OF_PAPERS);

/** In the order in which they stand; one that is named nowhere stands last. */
const GROUPS: readonly (readonly [Exclude<GroupName, 'other'>, readonly string[]])[] = [
  ['place', ['xa', 'tinh', 'khu-vuc', 'nam', 'ky', 'thon', 'minh-hoa']],
  ['plan', [...OF_PAPERS, 'nguoi-lap', 'chu-tich', 'chuc-vu-ky', 'danh-so', 'cach-doc']],
  ['law', ['ty-le-doi-ung', 'van-ban-doi-ung', 'ty-le-tinh', 'ty-le-xa', 'dung-sai']],
  ['calendar', ['han-6-thang', 'han-nam', 'han-tinh', 'lich-nghi', 'nghi-them', 'lam-bu']],
];

/**
 * What a plan and its forms are printed with; left empty they carry dots, or no day to count from.
 */
export const PRINTED: readonly string[] = [
  'xa',
  'so-ke-hoach',
  'ngay-ke-hoach',
  'ngay-phe-duyet',
  'ngay-lap',
  'nguoi-lap',
  'chu-tich',
];

/** Settings with few answers. What the workbook says in other words stays a choice of its own. */
export const CHOICES: Readonly<Record<string, readonly string[]>> = choices.settings;

/** What changes, else what is missing; undefined where neither is. */
export function draftGist(changes: number, gaps: number, words: LeadWords): string | undefined {
  if (changes > 0) return words.settingsChanged(shownCount(changes));
  return gaps > 0 ? words.settingsGaps(shownCount(gaps)) : undefined;
}

export interface Group<T> {
  readonly name: GroupName;
  readonly members: readonly T[];
}

export function groupsOf<T extends { readonly code: string }>(items: readonly T[]): Group<T>[] {
  const named = GROUPS.map(([name, codes]) => ({
    name,
    members: codes.flatMap((code) => items.filter((item) => item.code === code)),
  }));
  const known = new Set(GROUPS.flatMap(([, codes]) => codes));
  const others = items.filter(({ code }) => !known.has(code));
  return [...named, { name: 'other' as const, members: others }].filter(
    ({ members }) => members.length > 0,
  );
}
