import { expressionOf, expressionsOf, labelled } from '../../src/domain/expressions';

test('an expression in data is the one that code would hold', () => {
  const written = /^\(?hộ\s\/(?!\p{L})/iu;
  const { source, flags } = expressionOf(String(written));
  expect([source, flags]).toEqual([written.source, written.flags]);
  expect(() => expressionOf('hộ')).toThrow('no expression: hộ');
  expect(() => expressionOf('/hộ')).toThrow('no expression: /hộ');
});

test('an expression takes in words of its list, and those take in others', () => {
  const expression = expressionsOf({
    end: '(?!\\p{L})',
    kind: '(?:xã|phường)${end}',
    named: '/^${kind} (.+)$/iu',
    unknown: '/${nowhere}/u',
  });
  expect(expression('named').source).toBe('^(?:xã|phường)(?!\\p{L}) (.+)$');
  expect(expression('named').exec('Phường Mẫu')?.[1]).toBe('Mẫu');
  expect(expression('named')).toBe(expression('named'));
  expect(() => expression('unknown')).toThrow('no words called nowhere');
});

test('a label stands with its words', () => {
  const { label, words } = labelled({ label: 'dự kiến', words: '/\\bdu kien\\b/' });
  expect([label, words.test('so du kien')]).toEqual(['dự kiến', true]);
});
