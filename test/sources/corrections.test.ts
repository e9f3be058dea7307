import fc from 'fast-check';
import { readCorrectionsFile, writeCorrectionsFile } from '../../src/sources/corrected/file';
import { correctionsOfSettings, settingsOfCorrections } from '../../src/sources/corrected/settings';
import {
  headerKey,
  mergeCorrections,
  NO_CORRECTIONS,
  type Corrections,
} from '../../src/sources/corrections';
import { correctionProblemMessage } from '../../src/text/corrections';
import { grid } from '../make/cell';
import { fieldsOf, hamletFigures, num, read, withCode } from './read';

test('a file of corrections is read with fields by id and by label, units, number styles and names', () => {
  const { corrections, problems } = readCorrectionsFile(
    JSON.stringify({
      cot: { 'Kinh phí > TW': 'central', 'Cột lạ': 'Ngân sách tỉnh', 'Ghi  CHÚ (cột H)': '' },
      donVi: { '*': 'tr.đ', 'Kinh phí': 'nghìn đồng' },
      so: { 'Kinh phí > TW': 'en' },
      thon: { GL: 'Thôn Gò Lê' },
    }),
  );
  expect(problems).toEqual([]);
  expect([...corrections.columns]).toEqual([
    ['kinh phi > tw', 'central'],
    ['cot la', 'province'],
    ['ghi chu cot h', ''],
  ]);
  expect([...corrections.units]).toEqual([
    ['', 'triệu đồng'],
    ['Kinh phí', 'nghìn đồng'],
  ]);
  expect([...corrections.numbers]).toEqual([['kinh phi > tw', 'en']]);
  expect([...corrections.hamlets]).toEqual([['gl', 'Thôn Gò Lê']]);
});

test.each<[string, string, string]>([
  ['{"cot": ', 'not-json', 'không đúng dạng JSON'],
  ['[]', 'not-an-object', 'phải có dạng'],
  ['{"cott": {}}', 'unknown-part', '«cott»'],
  ['{"cot": 5}', 'part-not-an-object', '«cot»'],
  ['{"cot": {"TW": "centrall"}}', 'unknown-field', 'Có phải «central»?'],
  ['{"cot": {"TW": 3}}', 'value-not-text', 'dấu ngoặc kép'],
  ['{"donVi": {"*": "đô la"}}', 'unknown-unit', 'đô la'],
  ['{"so": {"TW": "fr"}}', 'unknown-number-style', '1.001,5'],
  ['{"thon": {"GL": " "}}', 'empty-name', 'để trống'],
])('the mistake in %s is named', (text, code, words) => {
  const { problems } = readCorrectionsFile(text);
  expect(problems.map((problem) => problem.code)).toEqual([code]);
  expect(correctionProblemMessage(problems[0]!)).toContain(words);
});

test('one mistake does not lose the rest of the file', () => {
  const { corrections, problems } = readCorrectionsFile(
    '{"cot": {"TW": "x", "Tỉnh": "province"}, "thon": {"GL": "Gò Lê"}}',
  );
  expect([problems.length, [...corrections.columns], [...corrections.hamlets]]).toEqual([
    1,
    [['tinh', 'province']],
    [['gl', 'Gò Lê']],
  ]);
});

const word = fc.constantFrom('Kinh phí', 'TW', 'Tỉnh', 'Hộ nghèo', 'Số 5', 'Cột F');
const correctionsArbitrary: fc.Arbitrary<Corrections> = fc
  .record({
    columns: fc.dictionary(
      fc.array(word, { minLength: 1, maxLength: 3 }).map(headerKey),
      fc.constantFrom('central', 'now.poor', 'closing.nearPoorRate', ''),
    ),
    units: fc.dictionary(
      fc.constantFrom('', 'Trang 1', 'Kinh phí 2025'),
      fc.constantFrom('đồng', 'triệu đồng', 'nghìn đồng'),
    ),
    numbers: fc.dictionary(
      fc.array(word, { minLength: 1, maxLength: 2 }).map(headerKey),
      fc.constantFrom('vi', 'en'),
    ),
    questions: fc.dictionary(
      fc.constantFrom('bang:qua-tet:1k3f9a', 'cot:ds:zz'),
      fc.constantFrom('other', 'review'),
    ),
    hamlets: fc.dictionary(
      fc.constantFrom('gl', 'gò lê', 'xóm cũ'),
      fc.constantFrom('Gò Lê', 'Thôn Suối Mẫu'),
    ),
  })
  .map(({ columns, units, numbers, hamlets, questions }) => ({
    ...NO_CORRECTIONS,
    columns: new Map(Object.entries(columns)),
    units: new Map(Object.entries(units)),
    numbers: new Map(Object.entries(numbers) as [string, 'vi' | 'en'][]),
    hamlets: new Map(Object.entries(hamlets)),
    questions: new Map(Object.entries(questions)),
  }));

test('corrections survive the way through a file and through the settings sheet', () => {
  fc.assert(
    fc.property(correctionsArbitrary, (corrections) => {
      expect(readCorrectionsFile(writeCorrectionsFile(corrections))).toEqual({
        corrections,
        problems: [],
      });
      expect(correctionsOfSettings(settingsOfCorrections(corrections))).toEqual(corrections);
    }),
    { numRuns: process.env['FULL'] ? 1000 : 100 },
  );
});

test('the stronger corrections win where both speak', () => {
  const one = {
    ...NO_CORRECTIONS,
    columns: new Map([
      ['a', 'central'],
      ['b', 'local'],
    ]),
  };
  const other = { ...NO_CORRECTIONS, columns: new Map([['a', 'province']]) };
  expect([...mergeCorrections(one, other).columns]).toEqual([
    ['a', 'province'],
    ['b', 'local'],
  ]);
});

const SHEET = {
  name: 'TH',
  rows: grid('STT|Thôn|Tổng số hộ|HN theo Bộ|Hộ cận nghèo\n1|Gò Lê|412|28|3'),
};

test('a correction kept on the settings sheet is taken at the next reading, and one of the call wins over it', async () => {
  const kept = {
    name: 'Thông số',
    rows: grid('Mã|Nội dung|Giá trị\ncot:hn-theo-bo|cột|Số hộ nghèo'),
  };
  const reading = await read([SHEET, kept]);
  expect(hamletFigures(reading)).toEqual({ 'Gò Lê': [412, 28, 3] });
  expect(reading.tables[0]!.columns[3]).toMatchObject({ how: 'correction' });
  const left = await read([SHEET, kept], {
    corrections: { ...NO_CORRECTIONS, columns: new Map([[headerKey(['HN theo Bộ']), '']]) },
  });
  expect(fieldsOf(left.tables[0])).not.toHaveProperty('HN theo Bộ');
});

test('a corrected unit answers the question about it', async () => {
  const sheet = {
    name: 'KP',
    rows: grid('TT|Nội dung|Tổng số|NSTW\n1|Dự án 2|460|400\n2|Dự án 7|230|200'),
  };
  expect(withCode(await read(sheet), 'BANG-011')).toHaveLength(1);
  const told = await read([
    sheet,
    { name: 'Thông số', rows: grid('Mã|Nội dung|Giá trị\ndon-vi|Đơn vị|nghìn đồng') },
  ]);
  expect([
    told.facts.funding!.unit,
    num(told.facts.funding!.lines[0]!.total),
    withCode(told, 'BANG-011').length,
  ]).toEqual(['nghìn đồng', 460, 0]);
});
