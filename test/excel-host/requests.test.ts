/** How many requests the adapter makes, how large they are, and what it never calls. */
import { officeWorkbook } from '../../src/workbook/officejs';
import type { SheetChange, WorkbookPort } from '../../src/workbook/port';
import { PAGE, planOf } from '../contract/plans';
import { bookFrom } from './fill';
import { openExcel } from './open';
import type { OpenExcel } from './open';
import { profiles } from './profiles';

let excel: OpenExcel;
let port: WorkbookPort;
const MEGABYTE = 1024 * 1024;

async function fresh(
  edition: keyof typeof profiles,
  sheets = [{ name: 'Thôn Gò Lê', rows: [['STT'], [1]] }],
): Promise<void> {
  excel = await openExcel(profiles[edition]);
  excel.host.reset(bookFrom({ sheets }));
  port = officeWorkbook();
}
afterEach(() => {
  expect(excel.host.unknown).toEqual([]);
  excel.close();
});

const bieu = (name: string, rows: number, columns = 6): SheetChange => ({
  kind: 'add',
  plan: planOf(
    name,
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) =>
        column % 2 === 0 ? `Đinh Thị Hồng ${row}` : row * column,
      ),
    ),
    { page: PAGE, freeze: { rows: 1, columns: 0 } },
  ),
});

async function requestsOf(changes: readonly SheetChange[]): Promise<number> {
  excel.host.log = [];
  await port.write(changes);
  return excel.host.log.length;
}

describe('writing', () => {
  it('makes the same number of requests for ten rows as for a thousand, and for one Biểu as for eight', async () => {
    await fresh('ltsc2021');
    const counts = [
      await requestsOf([bieu('A', 10)]),
      await requestsOf([bieu('B', 1000)]),
      await requestsOf(['C', 'D', 'E', 'F', 'G', 'H', 'I', 'K'].map((name) => bieu(name, 20))),
    ];
    // The sheets, their tags, the contents, the marks.
    expect(counts).toEqual([4, 4, 4]);
  });

  it('regenerates with a fixed number of requests', async () => {
    await fresh('ltsc2021');
    await port.write([bieu('A', 30)]);
    const replace = (rows: number): SheetChange => ({
      kind: 'replace',
      sheet: 'A',
      plan: (bieu('A', rows) as { plan: ReturnType<typeof planOf> }).plan,
    });
    const first = await requestsOf([replace(30)]);
    expect(await requestsOf([replace(300)])).toBe(first);
    expect(first).toBeLessThanOrEqual(10);
  });

  it('cuts a large sheet so that Excel on the web takes every request', async () => {
    await fresh('web');
    const rows = process.env.FULL ? 50_000 : 12_000;
    const count = await requestsOf([bieu('Danh sách', rows, 20)]);
    const largest = Math.max(...excel.host.log.map((entry) => entry.bytes));
    expect(largest).toBeLessThan(5 * MEGABYTE);
    // Few large requests, not many small ones.
    expect(largest).toBeGreaterThan(MEGABYTE);
    const sent = excel.host.log.reduce((total, entry) => total + entry.bytes, 0);
    expect(count).toBeLessThanOrEqual(4 + Math.ceil(sent / (2 * MEGABYTE)));
    expect(excel.host.book.sheet('Danh sách')!.cell(rows - 1, 0)!.value).toBe(
      `Đinh Thị Hồng ${rows - 1}`,
    );
  }, 120_000);

  it.each(['ltsc2021', 'current', 'web'] as const)('leaves Undo alone on %s', async (edition) => {
    await fresh(edition);
    await port.write([bieu('A', 10), bieu('B', 10), { kind: 'memory', xml: '<a/>' }]);
    await port.write([{ kind: 'replace', sheet: 'A', plan: planOf('A', [['x']]) }]);
    expect(excel.host.undoCleared).toEqual([]);
  });

  it('sets the page, the panes and the columns as planned', async () => {
    await fresh('ltsc2021');
    await port.write([bieu('A', 10)]);
    const { page, frozen, columnWidths, rowHeights } = excel.host.book.sheet('A')!;
    expect(page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      firstPageNumber: 1,
      printArea: 'A1:C10',
      titleRows: '$2:$3',
      headerState: 'FirstAndDefault',
    });
    expect(Object.values(page.margins).map((points) => Math.round((points / 72) * 25.4))).toEqual([
      20, 20, 30, 15, 10, 10,
    ]);
    expect(page.headers).toEqual({
      all: { CenterHeader: '&P', RightFooter: 'SỐ LIỆU MINH HỌA && mẫu' },
      first: { RightFooter: 'SỐ LIỆU MINH HỌA && mẫu' },
      even: {},
      odd: {},
    });
    expect(frozen?.bottom).toBe(0);
    expect([columnWidths.get(0), columnWidths.get(1), rowHeights.get(0)]).toEqual([
      35.25, 161.25, 24,
    ]);
    const corner = excel.host.book.sheet('A')!.cell(3, 1)!;
    expect(Object.keys(corner.style.borders).sort()).toEqual(['bottom', 'left', 'right', 'top']);
  });

  it('refuses a locked structure before it writes anything', async () => {
    await fresh('ltsc2021');
    excel.host.book.structureLocked = true;
    await expect(port.write([bieu('A', 3)])).rejects.toMatchObject({
      code: 'structure-locked',
      aftermath: 'none',
    });
    expect(excel.host.book.sheets).toHaveLength(1);
  });

  it('keeps a sheet of the same name that a person adds at the same moment', async () => {
    await fresh('ltsc2021');
    excel.host.meanwhile = (request) => {
      if (request === 3) excel.host.book.addSheet('A').at(0, 0).value = 'của cán bộ';
    };
    await expect(port.write([bieu('A', 3)])).rejects.toMatchObject({ aftermath: 'none' });
    expect(excel.host.book.sheet('A')!.cell(0, 0)!.value).toBe('của cán bộ');
  });
});

describe('reading', () => {
  const register = {
    name: 'Danh sách',
    rows: Array.from({ length: 9000 }, (_, row) =>
      Array.from({ length: 20 }, (__, column) =>
        column === 0 ? row : `Thôn Gò Lê, xã Ba Đình ${row}`,
      ),
    ),
  };

  it('stays within an answer of Excel on the web', async () => {
    await fresh('web', [register as never]);
    let rows = 0;
    for await (const block of port.rows('Danh sách')) rows += block.values.length;
    expect(rows).toBe(9000);
    expect(Math.max(...excel.host.log.map((entry) => entry.answerBytes))).toBeLessThan(
      5 * MEGABYTE,
    );
    // One for the size, one a block where every column looks the same.
    expect(excel.host.log.length).toBeLessThanOrEqual(2 + 2 * Math.ceil((9000 * 20) / 25_000));
  }, 60_000);

  it('takes smaller blocks where rows are heavy', async () => {
    const heavy = {
      name: 'Ghi chú',
      rows: Array.from({ length: 300 }, (_, row) =>
        Array.from({ length: 4 }, () => `${row} ${'đ'.repeat(6000)}`),
      ),
    };
    await fresh('web', [heavy as never]);
    let rows = 0;
    for await (const block of port.rows('Ghi chú')) {
      expect(block.values[0]![0]).toMatch(new RegExp(`^${block.firstRow} `));
      rows += block.values.length;
    }
    expect(rows).toBe(300);
  }, 60_000);

  it('reads a long sheet as it reads a short one: results, errors, texts that look like either', async () => {
    const special = [
      1,
      { value: 3, formula: '=1+2' },
      { error: '#N/A' },
      { value: { error: '#REF!' }, formula: '=A9' },
      '#REF!',
      '=không phải công thức',
      true,
    ];
    const line = (row: number) => (row === 700 ? special : [row, 'Thôn Gò Lê']);
    const rows = (from: number, count: number) =>
      Array.from({ length: count }, (_, row) => line(from + row));
    await fresh('web', [
      { name: 'Dài', rows: rows(0, 900) },
      { name: 'Ngắn', rows: rows(700, 1) },
    ] as never);
    const read = async (sheet: string, wanted: number): Promise<unknown> => {
      for await (const block of port.rows(sheet)) {
        const values = block.values[wanted - block.firstRow];
        if (values) return [values, values.map((_, column) => block.look(wanted, column)?.formula)];
      }
      return null;
    };
    const short = await read('Ngắn', 0);
    expect(await read('Dài', 700)).toEqual(short);
    expect(short).toEqual([
      [1, 3, { error: '#N/A' }, { error: '#REF!' }, '#REF!', '=không phải công thức', true],
      [undefined, '=1+2', undefined, '=A9', undefined, undefined, undefined],
    ]);
  });

  it('changes nothing and registers nothing', async () => {
    await fresh('ltsc2021');
    await port.sheets();
    await port.layout('Thôn Gò Lê');
    for await (const block of port.rows('Thôn Gò Lê')) expect(block.firstRow).toBe(0);
    await port.externalLinks();
    await port.memory();
    expect(excel.host.written).toEqual([]);
  });

  it('finds more merged areas than Excel names in one answer', async () => {
    await fresh('ltsc2021');
    const sheet = excel.host.book.sheets[0]!;
    sheet.merges = Array.from({ length: 1300 }, (_, row) => ({
      top: row + 2,
      bottom: row + 2,
      left: 1,
      right: 2,
    }));
    expect((await port.layout(sheet.name)).merges).toHaveLength(1300);
  });

  it('names the workbooks that formulas link to', async () => {
    await fresh('ltsc2021');
    const sheet = excel.host.book.sheets[0]!;
    sheet.at(3, 3).formula = "='C:\\Báo cáo\\[Quý 1.xlsx]Thôn 1'!A1+[Quy2.xlsx]Thon!B2";
    sheet.at(4, 3).formula = '=SUM(Bảng1[Số hộ])';
    expect(await port.externalLinks()).toEqual(['C:\\Báo cáo\\Quý 1.xlsx', 'Quy2.xlsx']);
  });
});
