/** CHU-007. */
import { defineRule } from '../define';

export const chu007 = defineRule({
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
});
