/** One hamlet in several spellings. */
import { defineRule } from '../define';

export const spellingsOfHamlet = defineRule({
  code: 'CHU-007',
  severity: 'check',
  params: { spellings: 'list' },
  vi: {
    title: 'Một thôn viết nhiều cách',
    message: (p, a) =>
      `Một thôn viết nhiều cách: ${p.spellings
        .map((name) => `«${name}»`)
        .join(', ')} (ô ${a.places}).`,
    effect: 'Các cách viết được coi là một thôn.',
    fix: 'Viết thống nhất một cách.',
  },
  en: {
    title: 'A hamlet in several spellings',
    message: (p, a) =>
      `One hamlet has several spellings: ${p.spellings.map((name) => `«${name}»`).join(', ')} (${a.places}).`,
    effect: 'All spellings are taken as one hamlet.',
    fix: 'Write it in one way.',
  },
});
