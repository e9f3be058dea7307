/** Differences between two workbooks, aligned by hamlet, line and target. */
import { book } from '../make/book';
import { edited } from '../make/edit';
import { sampleSheets } from '../make/sample';
import { HAMLETS } from '../make/sample/figures';
import { bieu, json, workFolder } from './run';

jest.setTimeout(120_000);
const folder = workFolder();
const SAMPLE = 'assets/so-mau.xlsx';
interface Row {
  readonly part: string;
  readonly key: string;
  readonly name: string;
  readonly field: string;
  readonly a: number | null;
  readonly b: number | null;
  readonly difference: number | null;
  readonly cellB: { readonly sheet: string } | null;
}
const rows = (body: { differences: Row[] }, part: string): unknown[] =>
  body.differences
    .filter((item) => item.part === part)
    .map((item) => [item.name, item.field, item.a, item.b, item.difference]);

test('a workbook does not differ from itself', async () => {
  const { code, body } = await json('so-sanh', SAMPLE, SAMPLE);
  expect([code, body.differences, body.onlyA, body.onlyB]).toEqual([0, [], [], []]);
  expect(body.equal).toBeGreaterThan(60);
});

test('hamlets in another order, one with another figure: the hamlet and the commune are named', async () => {
  const changed = HAMLETS.map((hamlet, index) =>
    index === 1 ? { ...hamlet, openingPoor: hamlet.openingPoor + 3 } : hamlet,
  ).reverse();
  const { body } = await json(
    'so-sanh',
    SAMPLE,
    folder.file('khac.xlsx', await book(sampleSheets(changed))),
  );
  const name = HAMLETS[1]!.name;
  expect(rows(body, 'households')).toEqual([
    ['Toàn xã', 'opening.poor', 368, 371, 3],
    [name, 'opening.poor', HAMLETS[1]!.openingPoor, HAMLETS[1]!.openingPoor + 3, 3],
  ]);
  expect(body.differences.find((item: Row) => item.name === name).cellB.sheet).toBe(
    'Tổng hợp thôn',
  );
});

test('a hamlet that was renamed is matched through the corrections file', async () => {
  const renamed = HAMLETS.map((hamlet, index) =>
    index === 2 ? { ...hamlet, name: 'Thôn Đồi Mới' } : hamlet,
  );
  const file = folder.file('doi-ten.xlsx', await book(sampleSheets(renamed)));
  const apart = await json('so-sanh', SAMPLE, file);
  const names = (items: { part: string; name: string }[]): string[] =>
    items.filter((item) => item.part === 'households').map((item) => item.name);
  expect([names(apart.body.onlyA), names(apart.body.onlyB)]).toEqual([
    [HAMLETS[2]!.name],
    ['Thôn Đồi Mới'],
  ]);
  const { out } = await bieu('so-sanh', SAMPLE, file);
  expect(out).toContain('--anh-xa');
  expect(out).toContain(`Chỉ có ở sổ thứ nhất (Hộ nghèo, hộ cận nghèo): ${HAMLETS[2]!.name}\n`);
  expect(out).toContain('Chỉ có ở sổ thứ hai (Hộ nghèo, hộ cận nghèo): Thôn Đồi Mới\n');
  const corrections = folder.file(
    'anh-xa.json',
    JSON.stringify({ thon: { 'Thôn Đồi Mới': HAMLETS[2]!.name } }),
  );
  const together = await json('so-sanh', SAMPLE, file, '--anh-xa', corrections);
  expect([
    names(together.body.onlyA),
    names(together.body.onlyB),
    rows(together.body, 'households'),
  ]).toEqual([[], [], []]);
});

test('two hamlets that were merged are one, added up, by the names that either workbook keeps', async () => {
  const [one, two, ...rest] = HAMLETS;
  const numbers = (hamlet: object): [string, number][] =>
    Object.entries(hamlet).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number',
    );
  const both = {
    ...one!,
    ...Object.fromEntries(
      numbers(one!).map(([key, value]) => [
        key,
        value + (two as unknown as Record<string, number>)[key]!,
      ]),
    ),
    name: 'Thôn Sáp Nhập',
  };
  const settings = {
    name: 'Thông số',
    rows: [
      ['Mã', 'Nội dung', 'Giá trị', 'Căn cứ', 'Ghi chú'],
      ...[one!, two!].map((hamlet) => [
        `ten:${hamlet.name}`,
        'Tên mới',
        'Thôn Sáp Nhập',
        null,
        null,
      ]),
    ],
  };
  const now = folder.file(
    'sap-nhap.xlsx',
    await book([...sampleSheets([both, ...rest]), settings]),
  );
  const { body } = await json('so-sanh', SAMPLE, now);
  expect(rows(body, 'households')).toEqual([]);
  expect(
    [body.onlyA, body.onlyB].map((items) =>
      items.filter((item: { part: string }) => item.part === 'households'),
    ),
  ).toEqual([[], []]);
});

test('funding by line and by source', async () => {
  const other = folder.file(
    'von.xlsx',
    await book(
      edited(sampleSheets(), {
        'Kinh phí!F13': 390,
        'Kinh phí!D13': 390,
        'Kinh phí!C13': 450,
        'Kinh phí!F12': 861,
        'Kinh phí!D12': 861,
        'Kinh phí!C12': 991,
      }),
    ),
  );
  const { body } = await json('so-sanh', SAMPLE, other);
  expect(
    body.differences
      .filter((item: Row) => item.part === 'funding')
      .map((item: Row) => [item.key, item.field, item.a, item.b, item.difference]),
  ).toEqual([
    ['', 'money', 1001, 991, -10],
    ['', 'central', 871, 861, -10],
    ['', 'recurrent', 871, 861, -10],
    ['DA2', 'money', 460, 450, -10],
    ['DA2', 'central', 400, 390, -10],
    ['DA2', 'recurrent', 400, 390, -10],
  ]);
});

test('the workbook of which the figures may be wrong is named', async () => {
  const wrong = folder.file(
    'sai.xlsx',
    await book(edited(sampleSheets(), { 'Kinh phí!C13': 999 })),
  );
  const told = async (...files: string[]): Promise<string[] | null> =>
    (await bieu('so-sanh', ...files)).out.match(/Sổ thứ \S+ còn/g);
  expect(await told(SAMPLE, wrong)).toEqual(['Sổ thứ hai còn']);
  expect(await told(wrong, SAMPLE)).toEqual(['Sổ thứ nhất còn']);
  expect(await told(SAMPLE, SAMPLE)).toBeNull();
});

test('two workbooks are needed', async () => {
  expect((await json('so-sanh', SAMPLE)).code).toBe(2);
  expect((await json('so-sanh', SAMPLE, SAMPLE, SAMPLE)).code).toBe(2);
});
