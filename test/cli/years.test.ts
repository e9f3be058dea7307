/**
 * The workbook of 2026, with money of two programmes, and that of 2027, under the next standard, through the whole main job by the
 * command line: checked, every form made, both texts, the calendar, supports and the change of standard. Every figure is counted anew
 * from the made-up households and lines.
 */
import { EVERY_FORM, makeBieu } from '../../src/app/make-bieu';
import { survey } from '../../src/app/survey';
import { toA1 } from '../../src/domain/address';
import { readDocx } from '../../src/documents/read-docx';
import { templates } from '../../src/templates';
import { readFileSync } from 'node:fs';
import { makeCommune, type TrueCommune } from '../make/commune';
import * as money from '../make/commune/both-programmes';
import type { Shown } from '../make/commune/expected';
import type { Forms } from '../make/commune/identities';
import { differences, wrongPlaces, wrongTargets } from '../make/commune/judge';
import { formTable, type FormRow } from '../make/commune/printed';
import { bieu, cellsOf, json, opened, workFolder } from './run';

jest.setTimeout(120_000);
const folder = workFolder();
const YEARS = [2026, 2027] as const;

interface Ready {
  readonly commune: TrueCommune;
  readonly file: string;
  readonly made: string;
  readonly forms: Forms;
  /** All that a form prints. */
  readonly words: ReadonlyMap<string, string>;
}

/** The forms as the written file holds them. */
async function make(year: number): Promise<Ready> {
  const commune = makeCommune([String(year), `${year}-12-31`, 50], 300);
  const file = folder.file(`so-${year}.xlsx`, await money.yearBook(commune));
  const made = folder.file(`bieu-${year}.xlsx`);
  const run = await json('lap', file, '-o', made, '--bieu', 'tat-ca');
  expect([run.code, run.body.notWritten]).toEqual([0, []]);
  const plans = makeBieu(await survey(await opened(file)), { forms: [EVERY_FORM] }).made;
  const forms: [string, ReturnType<typeof formTable>][] = [];
  const words = new Map<string, string>();
  for (const { form, rendered } of plans) {
    const cells = await cellsOf(made, rendered.plan.name);
    const value = (at: string) => (cells.get(at)?.value ?? null) as string | number | null;
    forms.push([form.form, formTable(rendered.plan, value)]);
    const printed = rendered.plan.cells.filter(
      ({ column }) => column <= (rendered.plan.page?.printArea.right ?? 0),
    );
    words.set(
      form.form,
      printed.map(({ row, column }) => String(value(toA1(row, column)) ?? '')).join('\n'),
    );
  }
  return { commune, file, made, forms: new Map(forms), words };
}

/** The lines that each printed row is about, by its words and those of the rows above it. */
function leavesOfRows(rows: readonly FormRow[], year: number): (readonly money.Leaf[])[] {
  const all = money.leavesOf(money.rowsOf(year));
  let part = '';
  let component = '';
  let project = '';
  return rows.map(({ name }) => {
    const under = (code: string): readonly money.Leaf[] => money.leavesOf(money.rowsOf(year), code);
    if (name.startsWith('TỔNG CỘNG')) return all;
    if (name.startsWith('Chương trình mục tiêu quốc gia 2026')) return money.leavesOf(money.NEW);
    if (name.startsWith('Chương trình giảm nghèo bền vững')) return money.leavesOf(money.OLD);
    const label = money.rowsOf(year).find(({ code }) => name.startsWith(`${money.labelOf(code)}:`));
    // The form of duties gives every line with its full number.
    if (label?.leaf && name.includes(' – ')) return [label.leaf];
    const [, which] = /^Hợp phần thứ (nhất|hai)/.exec(name) ?? [];
    if (which) return under((part = which === 'nhất' ? 'HP1' : 'HP2'));
    const [, second] = /^Nội dung thành phần (\d+)/.exec(name) ?? [];
    if (second) return under((component = `${part}.${second}`));
    const [, third] = /^Nội dung (\d\d)/.exec(name) ?? [];
    if (third) return under(`${component}.${third}`);
    const [, own] = /^Dự án (\d)/.exec(name) ?? [];
    if (own) return under((project = `DA${own}`));
    const [, sub] = /^Tiểu dự án (\d)/.exec(name) ?? [];
    if (sub) return under(`${project}.${sub}`);
    return all.filter(({ lead }) => lead === name);
  });
}

type OfLeaves = (leaves: readonly money.Leaf[]) => Shown;
const sum =
  (of: (leaf: money.Leaf) => number): OfLeaves =>
  (leaves) =>
    money.total(leaves, of);
const NSTW = 'Trong đó > Ngân sách trung ương';
const NSDP = 'Trong đó > Ngân sách địa phương';
const moneyForms = (year: number): Record<string, Record<string, OfLeaves>> => ({
  'phu-luc-01': {
    'Tổng kinh phí': sum(money.givenOf),
    [`${NSTW} > Tổng số`]: sum(money.centralOf),
    [`${NSTW} > Vốn đầu tư phát triển`]: sum(money.source(0)),
    [`${NSTW} > ${year === 2026 ? 'Kinh phí thường xuyên (vốn sự nghiệp)' : 'Kinh phí chi thường xuyên'}`]:
      sum(money.source(1)),
    [`${NSDP} > Tổng số`]: sum(money.localOf),
    [`${NSDP} > Ngân sách tỉnh`]: sum(money.source(2)),
    [`${NSDP} > Ngân sách xã`]: sum(money.source(3)),
  },
  'bc-13': {
    'Kế hoạch vốn năm > Tổng số': sum(money.givenOf),
    'Kế hoạch vốn năm > Trung ương': sum(money.centralOf),
    'Kế hoạch vốn năm > Tỉnh': sum(money.source(2)),
    'Kế hoạch vốn năm > Xã': sum(money.source(3)),
    'Đã giải ngân > Tổng số': sum(money.spentOf),
    'Đã giải ngân > Trung ương': sum(({ spent }) => spent[0]),
    'Đã giải ngân > Tỉnh': sum(({ spent }) => spent[1]),
    'Đã giải ngân > Xã': sum(({ spent }) => spent[2]),
    // In tenths, because a rate is of whole numbers.
    'Đã giải ngân > Tỷ lệ (%)': (leaves) => [
      10 * money.total(leaves, money.spentOf),
      10 * money.total(leaves, money.givenOf),
    ],
    'Còn lại': sum((leaf) => money.givenOf(leaf) - money.spentOf(leaf)),
  },
  'bc-14': {
    'Tổng kinh phí': sum(money.givenOf),
    'Ngân sách trung ương': sum(money.centralOf),
    'Ngân sách địa phương > Tổng số': sum(money.localOf),
    'Ngân sách địa phương > Tỉnh': sum(money.source(2)),
    'Ngân sách địa phương > Xã': sum(money.source(3)),
  },
});

describe.each(YEARS)('the workbook of %s', (year) => {
  let all: Ready;
  beforeAll(async () => {
    all = await make(year);
  });

  test('is checked without a stop or a question; the counterpart is not judged, carried-over money has its day', async () => {
    const { body } = await json('kiem-tra', all.file);
    const codes = body.findings.map(({ code }: { code: string }) => code);
    expect(body.findings.filter((one: { severity: string }) => one.severity === 'stop')).toEqual(
      [],
    );
    expect([body.questions ?? [], codes.includes('LUAT-002')]).toEqual([[], false]);
    expect([codes.includes('VON-012'), codes.includes('VON-035')]).toEqual([true, year === 2026]);
    expect(JSON.stringify(body)).not.toContain('Mẫu Ba');
  });

  test('every place of every form shows what the households say, under the indicators of the year', () => {
    expect(wrongPlaces(all.forms, all.commune)).toEqual([]);
    expect([...all.forms.keys()]).toEqual(templates.map(({ form }) => form));
  });

  test.each(['phu-luc-01', 'bc-13', 'bc-14'])('every line of %s, both decisions added', (form) => {
    const { rows } = all.forms.get(form)!;
    const leaves = leavesOfRows(rows, year);
    const columns = moneyForms(year)[form] ?? {};
    expect(
      rows.flatMap((row, at) =>
        differences(
          form,
          row,
          Object.fromEntries(
            Object.entries(columns).map(([header, count]) => [header, count(leaves[at] ?? [])]),
          ),
        ),
      ),
    ).toEqual([]);
    const lines = leaves.flatMap((own, at) => (own.length === 1 ? [rows[at]?.name] : []));
    expect(new Set(lines).size).toBeGreaterThanOrEqual(money.leavesOf(money.rowsOf(year)).length);
  });

  test('every target, and each support once with the total', () => {
    expect(wrongTargets(all.forms, all.commune)).toEqual([]);
    const given = money.supports(all.commune);
    const listed = all.forms.get('bc-18')!.rows;
    const total = given.reduce((all_, { amount }) => all_ + amount, 0);
    expect(listed.map((row) => [row.name, row.of('Số tiền')])).toEqual([
      ...given.map(({ name, amount }) => [name, amount]),
      ['Tổng cộng', total],
    ]);
  });

  test("the change of standard, by the numbers of the decrees and the register's own indicators", async () => {
    const { body } = await json('chuyen-chuan', all.file);
    const here = all.commune.households.filter(({ now }) => now !== 'absent');
    const inside = here.filter(({ now }) => now === 'poor' || now === 'near');
    const common = (one: (typeof here)[number]) => one.marks.filter((mark) => mark !== 12).length;
    const were = inside.filter(({ now }) => now === 'poor');
    // In 2026 nobody was asked about waste; in 2027 everybody is above the lines of 2026.
    expect(body.total).toMatchObject(
      year === 2026
        ? {
            households: here.length,
            poorStays: were.filter((one) => common(one) >= 3).length,
            unknown: inside.filter((one) => common(one) === 2).length,
            enters: here.filter(({ now }) => now === 'average').length,
          }
        : { households: here.length, poorStays: 0, unknown: 0, enters: inside.length },
    );
    expect(all.words.get('bc-16')).not.toContain('khác loại tính');
  });

  test('no form has words of another year, another programme or the standard that is over', () => {
    for (const [form, words] of all.words) {
      expect([form, words.match(/chuẩn đang dùng|NĂM 2025|undefined|null|NaN/)]).toEqual([
        form,
        null,
      ]);
      const means = words.includes('Phương tiện tiếp cận thông tin');
      if (['bc-04', 'bc-05', 'bc-06', 'bc-07', 'bc-11'].includes(form))
        expect([form, means, words.includes('Xử lý rác thải sinh hoạt')]).toEqual([
          form,
          year === 2026,
          year === 2027,
        ]);
      if (year === 2027)
        expect([form, words.match(/dự án, tiểu dự án|vốn sự nghiệp/i)]).toEqual([form, null]);
    }
    for (const form of ['phu-luc-01', 'bc-13', 'bc-14'])
      expect([form, all.words.get(form)?.includes('gồm vốn của nhiều chương trình')]).toEqual([
        form,
        year === 2026,
      ]);
  });

  test('both texts as documents: money of two programmes never in one sum unsaid', async () => {
    const text = async (...more: string[]): Promise<string> => {
      const file = folder.file(`van-ban-${year}-${more.length}.docx`);
      expect((await bieu('van-ban', all.file, '-o', file, ...more)).code).toBe(0);
      return (await readDocx(new Uint8Array(readFileSync(file)))).join('\n').replace(/\s/g, ' ');
    };
    const [plan, report] = [await text(), await text('--loai', 'bao-cao')];
    const leaves = money.leavesOf(money.rowsOf(year));
    const said = (value: number): string => `${value.toLocaleString('vi-VN')} triệu đồng`;
    expect(plan).toContain(said(money.total(leaves, money.givenOf)));
    expect(report).toContain(`đã giải ngân ${said(money.total(leaves, money.spentOf))}`);
    if (year === 2026) {
      for (const [rows, short] of [
        [money.NEW, 'Chương trình mục tiêu quốc gia 2026–2030'],
        [money.OLD, 'Chương trình giảm nghèo bền vững 2021–2025'],
      ] as const) {
        const own = said(money.total(money.leavesOf(rows), money.givenOf));
        expect(plan).toMatch(new RegExp(`${short}[^;.]*: ${own}`));
        expect(report).toMatch(new RegExp(`${short}[^;]*: kế hoạch ${own}`));
      }
      expect(report).toContain('giải ngân đến hết ngày 31/12/2026');
      expect(report).toContain('là vốn của Chương trình mục tiêu quốc gia 2026–2030 và');
    } else {
      expect(`${plan}${report}`).not.toMatch(/[Dd]ự án \d|sự nghiệp|2021–2025|2026/);
      expect(plan).toContain('xây dựng nông thôn mới, giảm nghèo bền vững và phát triển kinh tế');
    }
  });

  test('the days of the year', async () => {
    const { body } = await json('lich', all.file, '--den-ngay', `${year}-01-05`);
    const due = body.items.map((one: { due: string | null }) => one.due);
    for (const day of ['02-10', '02-15', '07-10', '08-10']) expect(due).toContain(`${year}-${day}`);
    expect(due.includes('2026-12-31')).toBe(year === 2026);
    expect(JSON.stringify(body)).not.toContain(year === 2027 ? 'vốn kéo dài' : 'năm 2025 kéo dài');
  });

  test('nobody has a support twice, and forms made again are the same', async () => {
    expect((await json('trung-lap', all.file)).body.findings).toEqual([]);
    const again = await json('cap-nhat', all.made, '-o', folder.file(`lai-${year}.xlsx`));
    expect([...new Set(again.body.sheets.map(({ how }: { how: string }) => how))]).toEqual([
      'nothing',
    ]);
  });
});
