/** What public reports say of a real Excel, one by one; see «Seen otherwise» in README.md. */
import { readFileSync } from 'node:fs';
import { PaneWork } from '../../src/app/pane-work';
import type { MemoryWorkbookInit } from '../memory';
import { insertFormula, openNewWorkbook } from '../../src/workbook/officejs/places';
import { officeWorkbook } from '../../src/workbook/officejs';
import { translated } from '../../src/workbook/officejs/errors';
import { pointsOfWidth } from '../../src/workbook/officejs/sheet-steps';
import { WorkbookError } from '../../src/workbook/port';
import { workbookErrors } from '../../src/text/workbook-errors';
import { PAGE, planOf } from '../contract/plans';
import { valuesOf } from '../contract/read';
import { bookFrom } from './fill';
import type { HostBook } from './model';
import { openExcel } from './open';
import type { OpenExcel } from './open';
import { profiles } from './profiles';
import { snapshots } from './snapshot';

const all = (): unknown => {
  const { book } = excel.host;
  const names = book.sheets.map(({ name }) => name);
  return [names, snapshots(book, names)];
};

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel(profiles.current);
});
afterAll(() => excel.close());
const fresh = (): HostBook =>
  bookFrom({
    sheets: [
      {
        name: 'Thôn Gò Lê',
        rows: [
          ['STT', 'Hộ'],
          [1, 'Hộ A'],
        ],
        merges: ['A1:B1'],
      },
    ],
  });
beforeEach(() => excel.host.reset(fresh()));
afterEach(() => expect(excel.host.unknown).toEqual([]));

const bieu = planOf('Biểu 02', [['x', 1, '=B1*2 -> 2']], { page: PAGE });

describe('a group of Undo that Excel refuses', () => {
  const write = (): Promise<unknown> =>
    officeWorkbook().write([
      { kind: 'add', plan: bieu },
      {
        kind: 'repair',
        sheet: 'Thôn Gò Lê',
        cells: [{ row: 1, column: 0, value: 7 }],
      },
    ]);

  it.each(
    ['UndoNotSupported', 'GeneralException', 'InternalError'].flatMap((code) =>
      [1, 2, 3, 4].map((request) => [code, request] as const),
    ),
  )('%s at request %i: written once, without the group', async (code, request) => {
    await write();
    const wanted = all();
    excel.host.reset(fresh());
    excel.host.oddities = { undoGroup: { code, request } };
    await write();
    expect(all()).toEqual(wanted);
  });

  it('is asked for where every call can be undone, and not where one clears Undo', async () => {
    let asked = 0;
    const grouped = (): void => void (asked += 1);
    excel.host.oddities = { grouped };
    await write();
    expect(asked).toBe(1);
    await officeWorkbook().write([{ kind: 'remove', sheet: 'Biểu 02' }]);
    expect(asked).toBe(1);
    const hidden = planOf('Ẩn', [['x']], { visibility: 'hidden' });
    await officeWorkbook().write([{ kind: 'add', plan: hidden }]);
    expect(asked).toBe(1);
    excel.host.oddities = { grouped, undoGroup: { code: 'UndoNotSupported', request: 1 } };
    await officeWorkbook().write([{ kind: 'add', plan: planOf('Biểu 03', [['x']]) }]);
    expect(asked).toBe(2);
  });

  it('takes a filled form back without the group', async () => {
    const port = officeWorkbook();
    const before = all();
    await port.write([
      { kind: 'repair', sheet: 'Thôn Gò Lê', cells: [{ row: 1, column: 0, value: 7 }] },
    ]);
    excel.host.oddities = { undoGroup: { code: 'UndoNotSupported', request: 1 } };
    expect(await port.takeBack?.()).toBe(true);
    expect(all()).toEqual(before);
  });

  it('is no second try for a workbook that is protected', async () => {
    excel.host.oddities = { undoGroup: { code: 'AccessDenied', request: 2 } };
    await expect(write()).rejects.toMatchObject({ code: 'access-denied' });
    expect(excel.host.book.sheets.map(({ name }) => name)).toEqual(['Thôn Gò Lê']);
  });
});

describe('fitting to pages without effect', () => {
  const A4 = { wide: 297, narrow: 210 };
  it.each([20, 60, 200])(
    'columns of %i characters print on one page by their scale',
    async (width) => {
      excel.host.oddities = { fitWithoutEffect: true };
      const plan = planOf('Biểu rộng', [['x', 1, 2]], {
        page: PAGE,
        columnWidths: [width, width, width],
      });
      await officeWorkbook().write([{ kind: 'add', plan }]);
      const { zoom, margins, orientation } = excel.host.book.sheet('Biểu rộng')!.page;
      const paper = ((orientation === 'Landscape' ? A4.wide : A4.narrow) / 25.4) * 72;
      const room = paper - margins.left - margins.right;
      const scale = Number(zoom.scale);
      expect((3 * pointsOfWidth(width) * scale) / 100).toBeLessThanOrEqual(room);
      expect(scale).toBeLessThanOrEqual(100);
      // No smaller than it has to be.
      expect((3 * pointsOfWidth(width) * (scale + 2)) / 100).toBeGreaterThan(
        scale < 100 ? room : 0,
      );
    },
  );

  it('leaves the fit where it has effect', async () => {
    await officeWorkbook().write([{ kind: 'add', plan: bieu }]);
    expect(excel.host.book.sheet('Biểu 02')!.page.zoom).toEqual({ horizontalFitToPages: 1 });
  });
});

describe('another workbook in front', () => {
  const refusals: readonly (readonly [string, string, () => Promise<unknown>])[] = [
    ['Worksheet.Names', 'InvalidSelection', () => officeWorkbook().sheets()],
    [
      'Worksheet.Names',
      'InvalidSelection',
      () => officeWorkbook().write([{ kind: 'add', plan: bieu }]),
    ],
    ['Workbook.GetActiveCell', 'InvalidSelection', () => insertFormula('=1+1')],
    ['Workbook.GetActiveCell', 'InactiveWorkbook', () => insertFormula('=1+1')],
  ];
  it.each(refusals)(
    '%s says %s: the officer is asked to go back to the workbook',
    async (member, code, act) => {
      const before = all();
      excel.host.oddities = { refused: { [member]: code } };
      await expect(act()).rejects.toMatchObject({ code: 'other-workbook' });
      expect(all()).toEqual(before);
      expect(workbookErrors['other-workbook'].fix).toContain('sổ');
    },
  );
});

test('a new workbook that cannot be opened is said as such, and not as an unknown error', async () => {
  for (const code of ['GeneralException', 'AccessDenied', 'UnsupportedOperation']) {
    excel.host.oddities = { refused: { 'Application.CreateWorkbook': code } };
    await expect(openNewWorkbook(new Uint8Array(3))).rejects.toBeInstanceOf(WorkbookError);
    expect(excel.host.opened).toEqual([]);
  }
});

/** The codes of `Excel.ErrorCodes`, out of Microsoft's typings. */
function codesOfTypings(): string[] {
  const text = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
  const start = text.indexOf('enum ErrorCodes', text.indexOf('\ndeclare namespace Excel'));
  return [...text.slice(start, text.indexOf('}', start)).matchAll(/= "(\w+)"/g)].map(
    ([, code]) => code ?? '',
  );
}

/** In Microsoft's pages on errors, and in no list of the typings. */
const written = [
  'ActivityLimitReached',
  'ApiNotAvailable',
  'BadPassword',
  'InvalidRequest',
  'MemoryLimitReached',
  'RequestPayloadSizeLimitExceeded',
  'ServiceNotAvailable',
  'Unauthenticated',
  'UndoNotSupported',
];
/** What Excel itself cannot explain, or what only a fault of this program brings. */
const unexplained = [
  'GeneralException',
  'InvalidArgument',
  'InvalidBinding',
  'InvalidOperation',
  'InvalidRequest',
];

test('every code of Microsoft’s lists has a sentence of its own', () => {
  const codes = [...codesOfTypings(), ...written];
  expect(codes.length).toBeGreaterThan(40);
  const unknown = codes.filter((code) => translated({ code }).code === 'host');
  expect(unknown.sort()).toEqual(unexplained);
});

test.each(['RangeExceedsLimit', 'OperationCellsExceedLimit', 'MemoryLimitReached'])(
  'a request that is too large and says %s is halved, until one row is',
  async (code) => {
    excel.host.reset(bookFrom({ sheets: [register(80)] }));
    const wanted = await rowsRead();
    const requests = excel.host.log.length;
    // The second request asks for the rows.
    excel.host.reset(bookFrom({ sheets: [register(80)] }));
    excel.host.faults = [{ request: 2, code, when: 'before' }];
    expect(await rowsRead()).toEqual(wanted);
    expect(excel.host.log.length).toBeGreaterThan(requests);
    excel.host.reset(bookFrom({ sheets: [register(80)] }));
    excel.host.faults = [{ request: 2, code, when: 'before', forGood: true }];
    await expect(rowsRead()).rejects.toMatchObject({ code: 'payload' });
  },
);

test('merged areas that are too many are asked for by halves', async () => {
  const merges = Array.from({ length: 700 }, (_, at) => `A${at + 2}:B${at + 2}`);
  excel.host.reset(bookFrom({ sheets: [{ ...register(701), merges }] }));
  expect((await officeWorkbook().layout('Danh sách')).merges).toHaveLength(700);
});

test('where asking for merged cells clears Undo, a reading asks once a sheet, and writing not at all', async () => {
  excel.host.reset(bookFrom({ sheets: [register(80), { ...register(3), name: 'Hai' }] }));
  excel.host.oddities = { clearsUndo: ['Range.GetMergedAreasOrNullObject'] };
  const work = new PaneWork(officeWorkbook());
  await work.read({ today: '2025-11-20' }, {});
  expect(excel.host.undoCleared).toHaveLength(2);
  await officeWorkbook().write([
    { kind: 'add', plan: bieu },
    { kind: 'repair', sheet: 'Hai', cells: [{ row: 1, column: 0, value: 7 }] },
  ]);
  expect(excel.host.undoCleared).toHaveLength(2);
});

function register(rows: number): MemoryWorkbookInit['sheets'][number] {
  return {
    name: 'Danh sách',
    rows: [
      ['STT', 'Thôn', 'Số hộ'],
      ...Array.from({ length: rows }, (_, at) => [at + 1, `Thôn Thử ${at}`, at]),
    ],
  };
}

const rowsRead = () => valuesOf(officeWorkbook(), 'Danh sách');
