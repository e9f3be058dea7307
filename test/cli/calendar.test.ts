/** S11: the plan's term of 15 working days, the reports of the year, and the file for calendar programs. */
import { readFileSync } from 'node:fs';
import { bieu, json, workFolder } from './run';

jest.setTimeout(120_000);
const folder = workFolder();
const SAMPLE = 'assets/so-mau.xlsx';
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads keys by name
const startOf = (body: any): any =>
  body.items.find((item: { id: string }) => item.id === 'plan.start');
const approved = (day: string, today: string): string[] => [
  'lich',
  SAMPLE,
  '--tham-so',
  `ngay-phe-duyet=${day}`,
  '--den-ngay',
  today,
];

test('without the day of approval it asks, and counts nothing', async () => {
  const { code, body } = await json('lich', SAMPLE, '--den-ngay', '2025-09-10');
  expect(code).toBe(0);
  expect(startOf(body)).toMatchObject({ due: null, state: 'undated', workingDays: null });
  expect(body.findings.find((item: { code: string }) => item.code === 'HAN-001')).toMatchObject({
    severity: 'check',
    message: expect.stringContaining('phê duyệt ngày nào'),
  });
  const open = await json(...approved('…/8/2025', '2025-09-10'));
  expect([startOf(open.body).due, open.body.findings[0].code]).toEqual([null, 'HAN-001']);
});

test('on 10/9 two working days are left; on 15/9 it is one working day late', async () => {
  const before = await json(...approved('20/8/2025', '2025-09-10'));
  expect(startOf(before.body)).toMatchObject({
    from: '2025-08-20',
    due: '2025-09-12',
    state: 'ahead',
    workingDays: 2,
    withoutHolidays: '2025-09-10',
  });
  expect(
    before.body.findings.find((item: { code: string }) => item.code === 'HAN-003').message,
  ).toMatch(/12\/09\/2025.*10\/09\/2025/);
  const after = await json(...approved('2025-08-20', '2025-09-15'));
  expect(startOf(after.body)).toMatchObject({ due: '2025-09-12', state: 'late', workingDays: -1 });
  expect(
    after.body.findings.find((item: { code: string }) => item.code === 'HAN-007').message,
  ).toContain('quá hạn 1 ngày làm việc');
  const run = await bieu(...approved('20/8/2025', '2025-09-10'));
  expect(run.out).toContain('còn 2 ngày làm việc');
  expect((await bieu(...approved('20/8/2025', '2025-09-15'))).out).toContain(
    'quá hạn 1 ngày làm việc',
  );
});

test.each([
  ['15/8/2025', '2025-09-09'],
  ['29/8/2025', '2025-09-23'],
  ['22/4/2025', '2025-05-15'],
  ['ngày 14 tháng 4 năm 2025', '2025-05-07'],
])('approved %s: %s', async (day, due) => {
  expect(startOf((await json(...approved(day, '2025-04-01'))).body).due).toBe(due);
});

test('days off of the office count, and a day that cannot be read is named', async () => {
  const { body } = await json(
    ...approved('20/8/2025', '2025-09-10'),
    '--tham-so',
    'nghi-them=11/9/2025; mai',
    '--tham-so',
    'lam-bu=13/9/2025',
  );
  expect(startOf(body)).toMatchObject({ due: '2025-09-13' });
  expect(body.findings.find((item: { code: string }) => item.code === 'HAN-006').message).toContain(
    '«mai»',
  );
});

test('a year without holidays gives no day, and says so', async () => {
  const { body } = await json(...approved('20/12/2027', '2027-12-21'));
  expect(startOf(body)).toMatchObject({ due: null, state: 'undated' });
  expect(body.findings.map((item: { code: string }) => item.code)).toContain('HAN-002');
});

test('the reports of the year, and who leads what', async () => {
  const { body } = await json(
    'lich',
    SAMPLE,
    '--den-ngay',
    '2025-09-10',
    '--tham-so',
    'han-nam=15/12',
  );
  const dueOf = (id: string): (string | null)[] =>
    body.items
      .filter((item: { id: string }) => item.id === id)
      .map((item: { due: string | null }) => item.due);
  expect(dueOf('review.monthly-report')).toEqual(
    [2, 3, 4, 5, 6, 7, 8, 9].map((month) => `2025-0${month}-05`),
  );
  expect([
    dueOf('review.yearly-start'),
    dueOf('review.yearly-end'),
    dueOf('review.yearly-preliminary'),
    dueOf('review.yearly-official'),
  ]).toEqual([['2025-09-01'], ['2025-12-14'], ['2025-11-14'], ['2025-12-19']]);
  expect([dueOf('plan.half-year-report'), dueOf('plan.year-report')]).toEqual([
    [null],
    ['2025-12-15'],
  ]);
  expect(body.leads).toContainEqual({ unit: 'Phòng Kinh tế', codes: ['DA2', 'DA7'] });
  expect(body.duties.find((duty: { code: string }) => duty.code === 'DA2')).toEqual({
    code: 'DA2',
    leads: ['Trung tâm cung ứng dịch vụ công', 'Phòng Kinh tế'],
    supports: [],
  });
  // Two leads and none.
  expect(body.findings.map((item: { code: string }) => item.code)).toEqual(
    expect.arrayContaining(['PC-001', 'PC-003']),
  );
});

test('the calendar file is of the prescribed form and names no person', async () => {
  const file = folder.file('han.ics');
  const run = await json(
    ...approved('20/8/2025', '2025-09-10'),
    '--ics',
    file,
    '--tham-so',
    'chu-tich=Nguyễn Thử Một',
    '--tham-so',
    'nguoi-lap=Trần Thử Hai',
  );
  expect([run.code, run.body.ics]).toEqual([0, file]);
  const bytes = readFileSync(file);
  const text = bytes.toString('utf8');
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const unfolded = text.replaceAll('\r\n ', '');
  expect(unfolded).toMatch(
    /UID:plan\.start\.2025\.ba-dinh@giam-ngheo\r\nDTSTAMP:20250910T000000Z\r\nDTSTART;VALUE=DATE:20250912\r\nDTEND;VALUE=DATE:20250913\r\nSUMMARY:Tổ chức triển khai Kế hoạch/,
  );
  expect(unfolded).not.toMatch(/Thử/);
  expect((await json('lich', SAMPLE, '--ics', file)).body.error.code).toBe('exists');
  expect((await json('lich', SAMPLE, '--ics', folder.file('lich.txt'))).code).toBe(2);
});
