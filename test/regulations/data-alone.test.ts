/** A change of the law is a change of data files: each is changed here alone, and everything that asks for it answers anew. */
import type * as Make from '../../src/app/make-bieu';
import type * as Template from '../../src/app/template-book';
import type * as Call from '../../src/functions/call';
import line from '../../src/regulations/parameters/poverty-income-line-rural.json';
import holidays from '../../src/regulations/holidays/2026.json';
import programme from '../../src/regulations/programmes/qd-417-2026.json';
import targets from '../../src/regulations/targets/ke-hoach-xa.json';
import type * as Codes from '../../src/sources/facts/programme-code';
import type * as Regulations from '../../src/regulations';
import indicators from '../../src/regulations/indicators/2027-2030.json';
import { householdsOf, registerSheet } from '../report/commune';
import type * as Review from '../report/review-facts';

/** Everything is loaded anew over the changed file. */
function over<T>(file: string, data: unknown, load: () => T): T {
  let loaded: T | undefined;
  jest.isolateModules(() => {
    jest.doMock(`../../src/regulations/${file}`, () => data);
    loaded = load();
  });
  jest.dontMock(`../../src/regulations/${file}`);
  if (loaded === undefined) throw new Error(file);
  return loaded;
}

/* eslint-disable @typescript-eslint/no-require-imports -- modules are loaded anew over a changed data file */
const functions = (): typeof Call => require('../../src/functions/call') as typeof Call;

test('a legal value', () => {
  const values = line.values.map((one) =>
    one.from === '2027-01-01' ? { ...one, value: 1_900_000 } : one,
  );
  const call = over('parameters/poverty-income-line-rural.json', { ...line, values }, functions);
  const args = [2_000_000, 4, 'nông thôn'];
  expect(functions().callFunction('PHANLOAITHUNHAP', args, '2027-01-02')).toEqual({
    value: 'Hộ nghèo',
  });
  // Above the changed line, and no line of the average group is known for 2027.
  expect(call.callFunction('PHANLOAITHUNHAP', args, '2027-01-02')).toMatchObject({
    error: { code: '#N/A' },
  });
});

test('a holiday', () => {
  const off = [...holidays.off, { date: '2026-12-08', name: 'Ngày nghỉ thử' }];
  const call = over('holidays/2026.json', { ...holidays, off }, functions);
  const count = ({ callFunction }: ReturnType<typeof functions>): unknown =>
    callFunction('SONGAYLAMVIEC', ['07/12/2026', '09/12/2026']);
  expect([count(functions()), count(call)]).toEqual([{ value: 2 }, { value: 1 }]);
});

test('a set of indicators, in the register, the form and the blank workbook', async () => {
  // The waste indicator moves to a service of its own, under another name, and is the last one.
  const own = indicators.indicators.filter(({ field }) => field !== 'indicator13');
  const moved = {
    ...indicators.indicators.find(({ field }) => field === 'indicator13'),
    service: 'Môi trường thử',
    name: 'Rác thải thử',
    register: 'Rác thải sinh hoạt',
  };
  const load = () => ({
    ...(require('../report/review-facts') as typeof Review),
    ...(require('../../src/app/make-bieu') as typeof Make),
    ...(require('../../src/app/template-book') as typeof Template),
  });
  const changed = over(
    'indicators/2027-2030.json',
    { ...indicators, indicators: [...own, moved] },
    load,
  );
  const headers = changed
    .templateBook({ year: 2027, commune: null, hamlets: [null], settings: new Map() })
    .find(({ name }) => name === 'Danh sách hộ')
    ?.cells.map(({ value }) => value);
  expect(headers).toContain('Rác thải sinh hoạt');
  const names = [...own.map(({ register }) => register), 'Rác thải sinh hoạt'];
  const seen = await changed.surveyOf([registerSheet(householdsOf(20, 2), names, 2027)], {
    nam: '2027',
  });
  const [bieu] = changed.makeBieu(seen, { forms: ['bc-04'] }).made;
  const texts = bieu?.rendered.plan.cells.map(({ value }) => value) ?? [];
  expect(texts).toEqual(expect.arrayContaining(['Môi trường thử', 'Rác thải thử']));
  expect(texts).not.toContain('Xử lý rác thải sinh hoạt');
});

const lawAndCodes = () => ({
  ...(require('../../src/regulations') as typeof Regulations),
  ...(require('../../src/sources/facts/programme-code') as typeof Codes),
});

test('a component of a programme: its code, its name and its number', () => {
  const added = { ...programme.lines[1], code: 'HP1.11', name: 'Thành phần thử của chương trình' };
  const levels = programme.levels.map((level, at) => (at === 1 ? { ...level, most: 11 } : level));
  const changed = over(
    'programmes/qd-417-2026.json',
    { ...programme, levels, lines: [...programme.lines, added] },
    lawAndCodes,
  );
  const tree = changed.programmeOfYear(2027);
  expect(tree?.lines.some(({ code }) => code === 'HP1.11')).toBe(true);
  expect(changed.labelOfCode('HP1.11')).toBe('Nội dung thành phần 11 – Hợp phần thứ nhất');
  for (const text of ['NDTP11-HP1', 'HP1.11', 'Thành phần thử của chương trình'])
    expect([text, changed.lineCode(text, null, tree)]).toEqual([text, 'HP1.11']);
  const { lineCode, programmeOfYear } = lawAndCodes();
  expect(lineCode('NDTP11-HP1', null, programmeOfYear(2027))).toBeNull();
});

test('a programme, with words of its own for its lines and titles', () => {
  const next = {
    ...programme,
    id: 'mau-2031',
    from: '2031-01-01',
    to: '2035-12-31',
    levels: [{ code: 'CM', words: ['chuyen muc', 'cm'], label: 'Chuyên mục {n}', most: 9 }],
    words: { ...programme.words, title: 'CHƯƠNG TRÌNH THỬ' },
    lines: [{ code: 'CM4', name: 'Việc thử', capital: ['recurrent'], confirmed: true }],
  };
  const changed = over('programmes', { programmeFiles: [programme, next] }, lawAndCodes);
  const tree = changed.programmeOfYear(2031);
  expect([tree?.words.title, changed.lineCode('Chuyên mục 4: mua sắm', null, tree)]).toEqual([
    'CHƯƠNG TRÌNH THỬ',
    'CM4',
  ]);
  expect(changed.labelOfCode('CM4')).toBe('Chuyên mục 4');
});

test('a list of targets', () => {
  const added = {
    ...targets.targets[0],
    code: 'thu',
    name: 'Chỉ tiêu thử',
    aliases: ['chi tieu thu'],
  };
  const changed = over(
    'targets/ke-hoach-xa.json',
    { ...targets, groups: [...targets.groups, 'Nhóm thử'], targets: [...targets.targets, added] },
    lawAndCodes,
  );
  expect(changed.targetDefinitions().at(-1)?.code).toBe('thu');
  expect(changed.targetGroups()).toContain('Nhóm thử');
  const sheet = over(
    'targets/ke-hoach-xa.json',
    { ...targets, targets: [...targets.targets, added] },
    () => require('../../src/app/template-book') as typeof Template,
  )
    .templateBook({ year: 2027, commune: null, hamlets: [null], settings: new Map() })
    .find(({ name }) => name === 'Chỉ tiêu');
  expect(sheet?.cells.map(({ value }) => value)).toContain('Chỉ tiêu thử');
});
