import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../src/domain/sha256';

const judge = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

test("the standard's own example", () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('any text, of any length around a block, in any script', () => {
  for (let length = 50; length < 140; length += 1)
    expect(sha256('đ'.repeat(length))).toBe(judge('đ'.repeat(length)));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text.normalize())).toBe(judge(text.normalize()));
    }),
  );
});
