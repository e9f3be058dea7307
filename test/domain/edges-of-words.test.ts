/** Edges of reading and writing words: syllables, measures, number texts, dates, names in order. */
import { areaFromA1 } from '../../src/domain/address';
import { readBirth } from '../../src/domain/birth';
import { readCitizenId } from '../../src/domain/citizen-id';
import { communeName, communeTitle, communeWithKind } from '../../src/domain/commune-name';
import { dec } from '../../src/domain/decimal';
import { isDigitSwap } from '../../src/domain/digit-hints';
import { firstOf } from '../../src/domain/first-of';
import { decodeText } from '../../src/domain/encodings';
import { readMark } from '../../src/domain/marks';
import { measureWord } from '../../src/domain/measure-words';
import { hasLetterForDigit } from '../../src/domain/number-text';
import { numberWords } from '../../src/domain/number-words';
import { convertMeasure, readVietnameseNumber } from '../../src/domain/read-number';
import { isoToSerial, textToSerial } from '../../src/domain/serial-dates';
import { isVietnameseSyllable } from '../../src/domain/syllables';
import { compareNames } from '../../src/domain/vietnamese-names';

describe('syllables', () => {
  test.each([
    'gì',
    'gìn',
    'giếng',
    'còi',
    'cái',
    'gái',
    'ngày',
    'nghề',
    'quê',
    'quý',
    'kể',
    'ký',
    'yên',
  ])('«%s» is one', (word) => expect(isVietnameseSyllable(word)).toBe(true));
  test.each([
    'b',
    'bn',
    'gix',
    'koi',
    'kàng',
    'cê',
    'nghà',
    'nghyên',
    'ghy',
    'qa',
    'qan',
    'qu',
    'bốp̉',
    'còp',
    'ñ',
    'xyz',
  ])('«%s» is none', (word) => expect(isVietnameseSyllable(word)).toBe(false));
});

test('names in order: what stands before the given name counts whole, word by word', () => {
  const inOrder: readonly (readonly [string, string])[] = [
    ['Lê An', 'Lê A An'],
    ['Lê Thị An', 'Lê Văn An'],
    ['Bùi Văn An', 'Lê Thị An'],
    ['An', 'Lê An'],
  ];
  for (const [first, second] of inOrder)
    expect([compareNames(first, second), compareNames(second, first)].map(Math.sign)).toEqual([
      -1, 1,
    ]);
});

describe('measure words', () => {
  test.each([
    ['triệu đồng .', 1e6, 'dong'],
    ['m²', 1, 'm2'],
    ['hộ.)', 1, 'ho'],
    ['nghìn.hộ', 1e3, 'ho'],
    ['nghìn . hộ', 1e3, 'ho'],
    ['tr.đ', 1e6, 'dong'],
    ['trđ', 1e6, 'dong'],
    ['k vnđ', 1e3, 'dong'],
    ['1.000 đồng', 1e3, 'dong'],
    ['1000đ', 1e3, 'dong'],
    ['1 000 000 đồng', 1e6, 'dong'],
  ] as const)('«%s»', (text, factor, base) => {
    expect(measureWord(text)).toEqual({ factor, base });
  });
  test.each(['h:ộ', '21.000 đồng', '1x000 đồng', 'xtr.đ', 'trdx', 'nghìn', ''])(
    '«%s» counts no đồng',
    (text) => expect(measureWord(text)?.base ?? null).toBeNull(),
  );
  test('a scale fits every unit, a percentage none', () => {
    const [dong, million, percent] = [
      { factor: 1, base: 'dong' },
      { factor: 1e6, base: null },
      { factor: 1, base: '%' },
    ];
    const converted = (from: typeof dong | typeof million, to: typeof dong | typeof million) =>
      convertMeasure(dec(5), from, to)?.toNumber() ?? null;
    expect([
      converted(dong, million),
      converted(million, dong),
      converted(percent, percent),
      converted(percent, million),
      converted(million, percent),
      converted(dong, { factor: 1, base: 'ho' }),
    ]).toEqual([0.000005, 5_000_000, 5, null, null, null]);
  });
});

describe('numbers in texts', () => {
  test.each(['5 loại', '5loại', 'Ol', 'Ol.', '12', 'l'])(
    'no letter of «%s» stands for a digit',
    (text) => expect(hasLetterForDigit(text)).toBe(false),
  );
  test.each(['1O4', 'l5', 'I.2'])('one of «%s» does', (text) =>
    expect(hasLetterForDigit(text)).toBe(true),
  );
  test('more decimals than a group of thousands has are decimals', () => {
    expect(readVietnameseNumber('10.9800')).toMatchObject({ kind: 'number', value: dec('10.98') });
    expect(readVietnameseNumber('10.90')).toEqual({
      kind: 'ambiguous',
      readings: ['10,9', '10.900'],
    });
  });
  test.each([
    ['1 tỷ 200 triệu đồng', 1_200_000_000],
    ['1tỷ 200triệu', 1_200_000_000],
    ['1 tỷ, 200 triệu', 1_200_000_000],
    ['1 tỷ ; 200 triệu', 1_200_000_000],
    ['2 triệu 5', null],
    ['1,5 tỷ 200 nghìn', 1_500_200_000],
  ] as const)('the sum «%s»', (text, value) => {
    const reading = readVietnameseNumber(text);
    expect(reading.kind === 'compound' ? reading.value.toNumber() : null).toBe(value);
  });
  test.each([
    ['khoảng 1 tỷ 200 triệu', 'label'],
    ['1 tỷ 200 con', 'broken'],
    ['1 xyz 200 triệu', 'broken'],
    ['1.2.3 tỷ 200 triệu', 'broken'],
    ['1 triệu 2 triệu', 'broken'],
    ['200 triệu 1 tỷ', 'broken'],
    ['tỷ 1 tỷ 2 triệu', 'label'],
    ['(5', 'broken'],
    ['- 5 -', 'broken'],
    ['x5', 'label'],
  ] as const)('«%s» is %s', (text, kind) => {
    expect(readVietnameseNumber(text)).toEqual({ kind });
  });
  test('a group that ends in noughts says nothing of them', () => {
    expect(
      [100, 20, 1100, 2000, 300_000, 1_000_100, 5_000_020].map((value) => numberWords(value)),
    ).toEqual([
      'một trăm',
      'hai mươi',
      'một nghìn một trăm',
      'hai nghìn',
      'ba trăm nghìn',
      'một triệu một trăm',
      'năm triệu không trăm hai mươi',
    ]);
  });
  test('three decimals are read as a number, four digit by digit', () => {
    expect([numberWords('1.234'), numberWords('1.05'), numberWords('1.2345')]).toEqual([
      'một phẩy hai trăm ba mươi tư',
      'một phẩy không năm',
      'một phẩy hai ba bốn năm',
    ]);
  });
});

describe('the name of a commune', () => {
  test.each([
    ['Ba Dinh', 'xã', 'Ba Dinh'],
    [' xã  Ba Dinh ', 'xã', 'Ba Dinh'],
    ['XÃ Ba Dinh', 'xã', 'Ba Dinh'],
    ['Phường Trần Phú', 'phường', 'Trần Phú'],
    ['Thị trấn Trà Xuân', 'thị trấn', 'Trà Xuân'],
    ['đặc khu Lý Sơn', 'đặc khu', 'Lý Sơn'],
    ['Xãba', 'xã', 'Xãba'],
    [' Ba Dinh ', 'xã', 'Ba Dinh'],
    ['Làng xã Ba', 'xã', 'Làng xã Ba'],
    ['Phường Trần Phú'.normalize('NFD'), 'phường', 'Trần Phú'],
  ])('«%s»', (text, kind, name) => {
    expect(communeName(text)).toEqual({ kind, name });
    expect(communeWithKind(text)).toBe(`${kind} ${name}`);
  });
  test('begins a line with a capital', () => {
    expect([
      communeTitle('Ba Dinh'),
      communeTitle('phường Trần Phú'),
      communeTitle('đặc khu Lý Sơn'),
    ]).toEqual(['Xã Ba Dinh', 'Phường Trần Phú', 'Đặc khu Lý Sơn']);
  });
});

test('small whole numbers are made once, others are what they are', () => {
  for (const small of [0, 1, 999]) expect(dec(small)).toBe(dec(small));
  for (const other of [1000, -1, 0.5, '5', -0]) expect(dec(other)).not.toBe(dec(other));
  expect([
    dec(-0).isNegative(),
    dec(0).isNegative(),
    dec('-0').isNegative(),
    dec(999.5).toNumber(),
    dec(-7).toNumber(),
    dec('12').toNumber(),
  ]).toEqual([true, false, true, 999.5, -7, 12]);
});

test('of items with one key the first is meant', () => {
  expect([...firstOf(['một', 'hai', 'mười'], (word) => word[0])]).toEqual([
    ['m', 'một'],
    ['h', 'hai'],
  ]);
});

describe('small readings', () => {
  test('of days', () => {
    for (const text of [
      'x2025-08-20',
      '2025-08-20x',
      '2025-02-30',
      '2025-01-00',
      '2025-00-10',
      '2025-01-99',
    ])
      expect(isoToSerial(text)).toBeNull();
    for (const text of ['x20/08/2025', '20/08/2025x', '31/02/2025', '20/08-2025'])
      expect(textToSerial(text)).toBeNull();
    expect(isoToSerial('2024-02-29')).toBe(45351);
  });
  test('of births', () =>
    expect([readBirth('2150'), readBirth('1890'), readBirth('2100')]).toEqual([
      null,
      null,
      { year: 2100, day: null },
    ]));
  test('of numbers of persons too large to be one', () => {
    expect(readCitizenId(1e15, new Set())).toEqual({
      digits: '1000000000000000',
      kind: 'unclear',
      restored: false,
    });
    expect(readCitizenId(-5, new Set())).toBeNull();
    expect(readCitizenId(0, new Set())).toBeNull();
  });
  test('of digits in the wrong order', () => {
    expect([
      isDigitSwap(34, 43),
      isDigitSwap(134, 143),
      isDigitSwap(1.25, 12.5),
      isDigitSwap(12, 12),
      isDigitSwap(12, 1),
      isDigitSwap(1, 12),
      isDigitSwap(12, 13),
      isDigitSwap(120, 21),
      isDigitSwap(12, 210),
      isDigitSwap(1243, 2134),
    ]).toEqual([true, true, false, false, false, false, false, false, false, false]);
  });
  test('of nothing in a column of crosses, of the Icelandic letter, of an area', () => {
    expect(readMark(undefined)).toBe(false);
    expect([decodeText('Ðinh ðông', 'unicode')]).toEqual(['Đinh đông']);
    expect([areaFromA1(''), areaFromA1('A6:')]).toEqual([null, null]);
  });
});
