/** What findings say: every sentence of both languages is whole, and English is English. */
import { dec } from '../../src/domain/decimal';
import { finding, type FindingParam } from '../../src/domain/finding';
import type { Language } from '../../src/domain/language';
import { RULES } from '../../src/rules';
import type { AnyRule } from '../../src/rules/define';
import { Around } from '../../src/rules/say';

/** Some findings hand in several words as one text. */
const PARTED = 'one|two|2025-12-31|four';

/** What a finding of the rule may be given. */
function params({ params: kinds }: AnyRule, all: boolean): Readonly<Record<string, FindingParam>> {
  return Object.fromEntries(
    Object.entries(kinds)
      .filter(([, kind]) => all || !kind.endsWith('?'))
      .map(([name, kind]) => [
        name,
        kind.startsWith('list')
          ? [PARTED, PARTED]
          : kind.startsWith('number')
            ? dec('1234.5')
            : PARTED,
      ]),
  );
}

const CELLS = ['A1', 'B2', 'C3'].map((cell) => ({ sheet: 'Sheet', cell }));
const NUMBERS = {
  plain: (value: { toString: () => string }): string => value.toString(),
  difference: (): string => '-1',
  gap: (): string => '1',
};

function said(language: Language): (readonly [string, string])[] {
  return RULES.flatMap((rule) => {
    const { code, [language]: words } = rule;
    const common = { code, severity: 'stop', cells: CELLS } as const;
    return [
      finding({ ...common, params: params(rule, false) }),
      finding({
        ...common,
        params: params(rule, true),
        unit: 'x',
        expected: dec(2),
        found: dec(1),
      }),
      finding({
        ...common,
        params: params(rule, true),
        unit: 'x',
        expected: dec(1),
        found: dec(2),
      }),
    ].flatMap((item) => {
      const around = new Around(item, NUMBERS);
      return [words.title, words.message(around), words.effect, words.fix(around)].flatMap(
        (sentence) => (sentence === null ? [] : [[code, sentence] as const]),
      );
    });
  });
}

test.each(['vi', 'en'] as const)('every sentence in %s is whole', (language) => {
  const broken = said(language).filter(([, sentence]) =>
    /^\s*$|\bundefined\b|\bnull\b|\bNaN\b|\[object/.test(sentence),
  );
  expect(broken).toEqual([]);
});

/**
 * Names of the program, of parts of it and of forms, units of money and single letters, which are
 * the same in any language.
 */
const NAMES =
  /«[^»]*»|"[^"]*"|Biểu|Thông số|Kiểm tra|Dữ liệu|nghìn|triệu|đồng|(?<!\p{L})\p{L}(?!\p{L})/gu;
test('what is said in English is English', () => {
  const foreign = said('en').filter(([, sentence]) =>
    /(?![A-Za-z])\p{L}/u.test(sentence.replace(NAMES, '')),
  );
  expect(foreign).toEqual([]);
});
