/** The findings that are defined in a file of their own, as entries of the catalogue. */
import { DEFINED } from '../../rules';
import type { AnySentences } from '../../rules/define';
import type { Finding } from '../../domain/finding';
import type { FindingEntries, FindingEntry, Say } from './entry';

export const definedEntries: FindingEntries = Object.fromEntries(
  DEFINED.map(({ code, vi }) => [code, entryOf(vi)]),
);

/** Sentences of one language as the catalogue holds them. */
export function entryOf(words: AnySentences): FindingEntry {
  return {
    title: words.title,
    message: (_: Finding, say: Say) =>
      words.message({
        text: (name) => say.text(name),
        list: (name) => say.list(name),
        around: {
          expected: say.expected(),
          found: say.found(),
          difference: say.difference(),
          unit: say.unit(),
          places: say.places(),
        },
      }),
    ...(words.effect === undefined ? {} : { effect: words.effect }),
    ...(words.fix === undefined ? {} : { fix: words.fix }),
  };
}
