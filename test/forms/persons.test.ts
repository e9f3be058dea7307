/** Lists of households by name: left blank, or filled in where the call asks for it. */
import { fillForm } from '../../src/app/fill-form';
import type { Survey } from '../../src/app/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book, type CellSpec } from '../make/book';
import { sampleSurvey } from '../make/surveyed';
import { OPTIONS, formIn } from './filling';

let seen: Survey;
beforeAll(async () => {
  seen = await sampleSurvey();
});

const HEAD = [
  'STT',
  'Họ và tên chủ hộ',
  'Năm sinh',
  'Dân tộc',
  'Thôn',
  'Số khẩu',
  'Loại hộ',
  'Số CCCD',
];

async function fill(title: string, persons: boolean, rows?: readonly CellSpec[][]) {
  const body = rows ?? [HEAD.map(() => null), HEAD.map(() => null)];
  const port = await openXlsx(
    await book([
      {
        name: 'Danh sách',
        looks: { [`A2:H${2 + body.length}`]: { border: true } },
        rows: [[title], HEAD, ...body, [], [null, 'Người lập biểu']],
      },
    ]),
  );
  const sheet = await formIn(port);
  const done = await fillForm(port, sheet, seen, { today: '2026-01-05', persons });
  if (done.change) await port.write([done.change]);
  return { ...done, port, store: await port.cells('Danh sách') };
}

const householdsOf = (group: string) =>
  (seen.facts.review?.households ?? []).filter((one) => one.group === group);

it('leaves them blank where nobody asked', async () => {
  const { change, plan } = await fill('DANH SÁCH HỘ NGHÈO', false);
  expect([change, plan.households]).toEqual([null, 0]);
  expect(new Set(plan.blank.map(({ why }) => why.why))).toEqual(new Set(['persons']));
});

it('fills in the households of the classes that the title names', async () => {
  const poor = householdsOf('poor');
  const { plan, store, port, remembered } = await fill('DANH SÁCH HỘ NGHÈO NĂM 2025', true);
  expect(plan.households).toBe(poor.length);
  const [first] = poor;
  const last = poor[poor.length - 1];
  const row = (at: number) => Array.from({ length: 8 }, (_, column) => store.value(at, column));
  expect(row(2)).toEqual([
    1,
    first?.name,
    first?.birth,
    first?.ethnicity?.name,
    first?.place.name,
    first?.people?.toNumber(),
    'Hộ nghèo',
    null,
  ]);
  expect(row(1 + poor.length).slice(0, 2)).toEqual([poor.length, last?.name]);
  expect(store.value(3 + poor.length, 1)).toBe('Người lập biểu');
  // Nothing about persons is told or kept: the numbers of the rows, and a digest of all of them.
  expect(plan.filled).toEqual([]);
  expect([...remembered.cells.values()].map(({ asks, value }) => [asks, value])).toEqual(
    poor.map((_, at) => ['stt', at + 1]),
  );
  expect(remembered.lists).toEqual([
    { row: 2, count: poor.length, ordinal: 0, digest: expect.stringMatching(/^[0-9a-f]{16}$/) },
  ]);
  expect((await port.layout('Danh sách')).merges).toEqual([]);
  const both = await fill('DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO', true);
  expect(both.plan.households).toBe(poor.length + householdsOf('near-poor').length);
});

it('fills none where the title is about others, or about nobody that it knows', async () => {
  for (const title of [
    'DANH SÁCH HỘ NGHÈO ĐƯỢC HỖ TRỢ NHÀ Ở',
    'DANH SÁCH HỘ THOÁT NGHÈO',
    'DANH SÁCH',
    'DANH SÁCH HỘ NGHÈO NĂM 2019',
  ]) {
    const { change, plan } = await fill(title, true);
    expect([title, change, plan.households]).toEqual([title, null, 0]);
    expect(plan.blank.length).toBeGreaterThan(0);
  }
});

it('fills each room with the households of the heading over it', async () => {
  const blank = HEAD.map(() => null);
  const { plan, store } = await fill('DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO', true, [
    ['I', 'Hộ nghèo', ...blank.slice(2)],
    [...blank],
    ['II', 'Hộ cận nghèo', ...blank.slice(2)],
    [...blank],
  ]);
  const [poor, near] = [householdsOf('poor'), householdsOf('near-poor')];
  expect(plan.households).toBe(poor.length + near.length);
  expect(store.value(3, 1)).toBe(poor[0]?.name);
  expect(store.value(3 + poor.length, 1)).toBe('Hộ cận nghèo');
  expect(store.value(4 + poor.length, 1)).toBe(near[0]?.name);
});

const LIMIT = 'Ghi chú: danh sách chỉ thống kê hộ dân tộc thiểu số.';
const UNTIL_JUNE = 'SỐ LIỆU TÍNH ĐẾN NGÀY 30/6/2025';
it.each([
  [['', UNTIL_JUNE, ''], true],
  [[LIMIT, '', 'TỔNG HỢP', ''], false],
  [['', LIMIT, '', 'TỔNG HỢP', ''], false],
  [[UNTIL_JUNE], false],
])('tells a title of the table below it from a note of its own: %j', async (lines, isFilled) => {
  const top = 5 + lines.length;
  const port = await openXlsx(
    await book([
      {
        name: 'Danh sách',
        looks: { 'A2:H4': { border: true }, [`A${top}:C${top + 2}`]: { border: true } },
        rows: [
          ['DANH SÁCH HỘ NGHÈO'],
          HEAD,
          HEAD.map(() => null),
          HEAD.map(() => null),
          ...lines.map((line) => [line === '' ? null : line]),
          ['STT', 'Thôn', 'Hộ nghèo'],
          [null, null, null],
          [null, 'Tổng cộng', null],
        ],
      },
    ]),
  );
  const { plan } = await fillForm(port, await formIn(port), seen, { ...OPTIONS, persons: true });
  expect(plan.tables.map((table) => table.top)).toEqual([1, top - 1]);
  expect(plan.households).toBe(isFilled ? householdsOf('poor').length : 0);
});
