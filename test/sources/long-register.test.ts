import { stepsOf } from '../make/work';
import { gather } from '../../src/sources/gather';
import { recognise } from '../../src/sources/recognise';
import type { RowBlock, WorkbookPort } from '../../src/workbook/port';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';
import type { CellSpec } from '../make/cell';

const HOUSEHOLDS = process.env['FULL'] ? 20_000 : 4000;
const HEADER = [
  'STT',
  'Mã hộ',
  'Họ và tên chủ hộ',
  'Thôn',
  'Năm sinh',
  'Dân tộc',
  'Số khẩu',
  'Số CCCD',
  'Điểm B1',
  'Điểm B2',
  'Việc làm',
  'Dinh dưỡng',
  'Phân loại hộ',
  'Ghi chú',
];
const PLACES = ['Gò Lê', 'Làng Măng', 'Đồng Dinh'];

function household(i: number): CellSpec[] {
  return [
    i + 1,
    `H${i}`,
    `Đinh Thị Mẫu ${i}`,
    `Thôn ${PLACES[i % 3]!}`,
    1950 + (i % 60),
    'Hrê',
    1 + (i % 7),
    `051${String(i).padStart(9, '0')}`,
    100 + (i % 50),
    i % 40,
    i % 3 ? 'x' : null,
    i % 4 ? 'x' : null,
    i % 2 ? 'Hộ nghèo' : 'Hộ cận nghèo',
    null,
  ];
}

/** The real workbook, with an account of how many rows of each sheet were handed out, as columns or as rows. */
function counted(real: WorkbookPort): { port: WorkbookPort; rows: Map<string, number> } {
  const rows = new Map<string, number>();
  const port = Object.create(real) as WorkbookPort;
  const count = (sheet: string, more: number): void => {
    rows.set(sheet, (rows.get(sheet) ?? 0) + more);
  };
  port.rows = async function* (sheet, options): AsyncGenerator<RowBlock> {
    for await (const block of real.rows(sheet, options)) {
      count(sheet, block.values.length);
      yield block;
    }
  };
  port.cells = async (sheet) => {
    const store = await real.cells(sheet);
    count(sheet, store.rowCount);
    return store;
  };
  return { port, rows };
}

test('recognising a long register is one pass over its rows, with bounded work for each cell', async () => {
  const bytes = await book([
    {
      name: 'DS',
      rows: [
        ['DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO'],
        [],
        HEADER,
        ...Array.from({ length: HOUSEHOLDS }, (_, i) => household(i)),
      ],
    },
  ]);
  const read = async (): Promise<void> => {
    const port = await openXlsx(bytes);
    await port.sheets();
    await port.layout('DS');
    for await (const block of port.rows('DS')) expect(block.values.length).toBeGreaterThan(0);
  };
  // Run once before the counting, for what is done the first time only.
  const { port, rows } = counted(await openXlsx(bytes));
  const { facts } = gather(await recognise(port));
  expect(
    facts
      .register!.byHamlet.map((place) => place.households.value.toNumber())
      .reduce((all, count) => all + count),
  ).toBe(HOUSEHOLDS);
  // One pass over the rows: a second one would be a second reading of the file.
  expect([...rows]).toEqual([['DS', HOUSEHOLDS + 3]]);
  const reading = await stepsOf(read);
  const both = await stepsOf(async () => recognise(await openXlsx(bytes)));
  // Recognition reads the file itself; what it does beside is bounded for each cell, whatever the length of the register.
  expect((both - reading) / (HOUSEHOLDS * HEADER.length)).toBeLessThan(30);
}, 300_000);
