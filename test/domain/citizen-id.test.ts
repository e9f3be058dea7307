import fc from 'fast-check';
import { differByOneSlip, maskCitizenId, readCitizenId } from '../../src/domain/citizen-id';
import { idProvinces } from '../../src/regulations/people';
import { runs } from './runs';

const read = (value: string | number) => readCitizenId(value, idProvinces());

test.each([
  ['twelve digits', '051000000001', { digits: '051000000001', kind: 'citizen', restored: false }],
  [
    'a number that lost one zero',
    51000000001,
    { digits: '051000000001', kind: 'citizen', restored: true },
  ],
  [
    'a number that lost two zeros',
    1000000001,
    { digits: '001000000001', kind: 'citizen', restored: true },
  ],
  [
    'a text that lost its zero',
    '51000000001',
    { digits: '051000000001', kind: 'citizen', restored: true },
  ],
  [
    'spaces and dots between the digits',
    '051 000.000 001',
    { digits: '051000000001', kind: 'citizen', restored: false },
  ],
  [
    'an apostrophe and a blank that cannot be seen',
    "'051000000001\u200b",
    { digits: '051000000001', kind: 'citizen', restored: false },
  ],
  [
    'an old card of nine digits',
    '212345678',
    { digits: '212345678', kind: 'old', restored: false },
  ],
])('reads %s', (_, value, id) => {
  expect(read(value)).toEqual(id);
});

test.each([
  ['a province that does not exist', '098000000001'],
  ['a number without a province once its zero is back', 99000000001],
  ['a text that lost its last digits', '5.1E+10'],
  ['too few digits', '0510001'],
  ['letters among the digits', '05100000000O1'],
  ['a fraction', 51000000001.5],
])('takes no number from %s', (_, value) => {
  expect(read(value)?.kind).toBe('unclear');
});

test.each(['', '-', 'chưa có', '000000000000', '0', 0])('knows that «%s» is no number', (value) => {
  expect(read(value)).toBeNull();
});

test('the full value is read, whatever few digits the cell shows', () => {
  expect(read(51000000001)!.digits).toBe('051000000001');
  expect(String(51000000001)).not.toContain('E');
});

test('a mask shows the province and the last four digits', () => {
  expect(maskCitizenId('051000000001')).toBe('051*****0001');
  expect(maskCitizenId('212345678')).toBe('*****5678');
  expect(maskCitizenId('123')).toBe('***');
});

test('one digit or two neighbours that changed places are one slip', () => {
  expect(differByOneSlip('051000000012', '051000000013')).toBe(true);
  expect(differByOneSlip('051000000012', '051000000021')).toBe(true);
  expect(differByOneSlip('051000000012', '051000000043')).toBe(false);
  expect(differByOneSlip('051000000012', '051000000012')).toBe(false);
});

test('a number comes back from every way of losing its zeros', () => {
  const province = fc.constantFrom(...idProvinces());
  fc.assert(
    fc.property(province, fc.integer({ min: 0, max: 999999999 }), (code, rest) => {
      const digits = code + String(rest).padStart(9, '0');
      fc.pre(!/^(\d)\1*$/.test(digits));
      expect(read(digits)!.digits).toBe(digits);
      expect(read(Number(digits))!.digits).toBe(digits);
    }),
    runs(),
  );
});
