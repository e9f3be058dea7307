import { asEntry, defineRule, type Sayer } from '../../src/rules/define';
import { DEFINED, definedRule } from '../../src/rules';
import { FINDINGS } from '../../src/text/findings';

const around = { expected: '7', found: '9', difference: '+2', unit: ' hộ', places: 'C4' };
const sayer = (params: Record<string, string | string[]>): Sayer => ({
  text: (name) => String(params[name] ?? ''),
  list: (name) => {
    const value = params[name];
    return Array.isArray(value) ? value : [];
  },
  around,
});

const sample = defineRule({
  code: 'X-001',
  severity: 'check',
  subjects: ['funding'],
  ground: [],
  params: { label: 'text', count: 'number', rows: 'list' },
  vi: {
    title: 'Thử',
    message: (p, a) => `${p.label}: ${p.count} dòng ${p.rows.join('; ')}, thừa ${a.difference}.`,
  },
  en: { title: 'A trial', message: (p) => `${p.label}: ${p.count} rows.` },
  merge: 'kept',
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

test('sentences receive what an officer reads', () => {
  const say = sayer({ label: 'Cộng', count: '2', rows: ['3', '4'] });
  expect(asEntry(sample).vi.message(say)).toBe('Cộng: 2 dòng 3; 4, thừa +2.');
  expect(asEntry(sample).en.message(say)).toBe('Cộng: 2 rows.');
});

test('each defined finding stands in the catalogue once, in both languages', () => {
  expect(new Set(DEFINED.map((rule) => rule.code)).size).toBe(DEFINED.length);
  for (const rule of DEFINED) {
    expect(definedRule(rule.code)).toBe(rule);
    expect(FINDINGS[rule.code]?.title).toBe(rule.vi.title);
    for (const words of [rule.vi, rule.en]) {
      expect(words.message(sayer({}))).not.toMatch(/undefined|NaN|\[object/);
      expect(words.title).not.toBe('');
    }
  }
});
