import type { Finding } from '../../src/domain/finding';
import { RULES, ruleOf } from '../../src/rules';
import { defineRule } from '../../src/rules/define';
import { Around } from '../../src/rules/say';

const around = (item: Finding): Around =>
  new Around(item, {
    plain: (value, places) => (typeof value === 'number' ? `${value}` : value.toFixed(places ?? 0)),
    difference: () => '+2',
    gap: () => '2',
  });

const sample = defineRule({
  code: 'X-001',
  severity: 'check',
  subjects: ['funding'],
  params: { label: 'text', count: 'number', rows: 'list', rate: 'number:2?', why: 'text?' },
  vi: {
    title: 'Thử',
    message: (p, a) => `${p.label}: ${p.count} dòng ${p.rows.join('; ')}, thừa ${a.difference}.`,
  },
  en: { title: 'A trial', message: (p) => `${p.label}: ${p.count} rows.` },
  passable: false,
});

test('a finding takes severity and subjects from its rule, and the figures from the caller', () => {
  const given = { label: 'Cộng', count: 2, rows: ['3', '4'] };
  expect(sample.raise(given)).toMatchObject({
    code: 'X-001',
    severity: 'check',
    subjects: ['funding'],
    params: given,
  });
  expect(sample.raise(given, { severity: 'stop', subjects: [] })).toMatchObject({
    severity: 'stop',
    subjects: [],
  });
});

test('what may be left out is left out, and is shown as nothing', () => {
  const given = { label: 'Cộng', count: 2, rows: [] };
  expect(sample.raise({ ...given, why: undefined }).params).toEqual(given);
});

test('sentences receive what an officer reads', () => {
  const item = sample.raise({ label: 'Cộng', count: 2, rows: ['3', '4'] });
  expect(sample.entry.vi.message(around(item))).toBe('Cộng: 2 dòng 3; 4, thừa +2.');
  expect(sample.entry.en.message(around(item))).toBe('Cộng: 2 rows.');
});

test('each finding stands in the catalogue once, with words in both languages', () => {
  expect(new Set(RULES.map((rule) => rule.code)).size).toBe(RULES.length);
  for (const rule of RULES) {
    expect(ruleOf(rule.code)).toBe(rule);
    for (const words of [rule.vi, rule.en]) expect(words.title).not.toBe('');
  }
});
