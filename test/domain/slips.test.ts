import fc from 'fast-check';
import { isOneSlip, slipsBetween } from '../../src/domain/slips';
import { runs } from './runs';

test('one slip is what the general measure calls one slip', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'n', ' '), maxLength: 7 });
  fc.assert(
    fc.property(word, word, (a, b) => isOneSlip(a, b) === (slipsBetween(a, b, 1) === 1)),
    runs(),
  );
});
