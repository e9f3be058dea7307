/** A dozen households whose two years hold every way in and out, one of them written with a slip that leaves it in doubt. */
import type { Life, Writing } from './two-years';

const HERE: Life = {
  hamlet: 0,
  before: 'poor',
  after: 'poor',
  fate: 'here',
  people: 4,
  change: 0,
  hasId: true,
  typo: 'none',
  relapsed: false,
  namesake: false,
};

export const SOME_LIVES: readonly Life[] = [
  HERE,
  { ...HERE, hamlet: 1, typo: 'capitals' },
  { ...HERE, after: 'near' },
  { ...HERE, hamlet: 1, after: 'near', change: 1 },
  { ...HERE, after: 'not' },
  { ...HERE, hamlet: 1, after: 'not' },
  { ...HERE, hamlet: 2, fate: 'died' },
  { ...HERE, before: 'near', after: 'poor' },
  { ...HERE, before: 'near', after: 'not' },
  { ...HERE, before: 'not', hamlet: 1 },
  { ...HERE, before: 'not', hamlet: 2, relapsed: true },
  { ...HERE, fate: 'splits', after: 'near' },
  { ...HERE, hamlet: 2, hasId: false, typo: 'slip' },
];

/** Lists of the poor alone, with notes; the second hamlet has another name this year. */
export const SOME_WRITING: Writing = {
  complete: false,
  notes: true,
  births: 'year',
  codes: 'none',
  roster: false,
  renamed: true,
};
