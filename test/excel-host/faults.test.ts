/**
 * Every request of a write fails once in each way that a request can fail. Afterwards the sheets of the staff are what they were, and the
 * workbook holds the whole write, or nothing of it, or a sheet marked as unfinished that the next write removes before anything else.
 */
import { TAG_NAME, memoryOf, tagFromFormula } from '../../src/workbook/marks';
import { officeWorkbook } from '../../src/workbook/officejs';
import type { SheetChange } from '../../src/workbook/port';
import { PAGE, TAG, planOf } from '../contract/plans';
import { bookFrom } from './fill';
import type { Fault } from './host';
import type { HostBook } from './model';
import { openExcel } from './open';
import type { OpenExcel } from './open';
import { profiles } from './profiles';
import { snapshots } from './snapshot';

const STAFF = ['Thôn Gò Lê', 'Kinh phí'];
const wide = Array.from({ length: 40 }, (_, row) => [
  `- Hộ ${row}`,
  row,
  row === 39 ? '=SUM(B1:B39) -> 741' : row / 3,
]);

/** A workbook in use: two sheets of the staff, two Biểu of an earlier day, a memory. */
async function start(excel: OpenExcel): Promise<HostBook> {
  excel.host.reset(
    bookFrom({
      sheets: [
        {
          name: 'Thôn Gò Lê',
          rows: [
            ['STT', 'Họ tên'],
            [1, 'Đinh Thị Hồng'],
            [2, { value: 5.57, formula: '=A2+4.57', format: '0.00', bold: true }],
          ],
          merges: ['A1:B1'],
          hiddenRows: [1],
        },
        { name: 'Kinh phí', rows: [['Tổng', 1001]], protected: true },
      ],
    }),
  );
  await officeWorkbook().write([
    {
      kind: 'add',
      plan: planOf(
        'Biểu 02',
        [
          ['cũ', 1, 2],
          ['- cũ hơn', 3, '=B2*2 -> 6'],
        ],
        { page: PAGE, merges: [{ top: 4, left: 0, bottom: 5, right: 1 }] },
      ),
    },
    { kind: 'add', plan: planOf('Biểu 03', [['giữ']]) },
    { kind: 'memory', xml: 'trước' },
  ]);
  const { book } = excel.host;
  // What a person changed by hand in a Biểu is part of what a failure may not lose.
  book.sheet('Biểu 02')!.at(0, 1).value = 77;
  excel.host.log = [];
  excel.host.undoCleared = [];
  return book;
}

const actions: Readonly<Record<string, readonly SheetChange[]>> = {
  'adding two Biểu': [
    { kind: 'add', plan: planOf('Phụ lục 01', wide, { page: PAGE }) },
    {
      kind: 'add',
      plan: planOf('Biểu 02', wide, {
        merges: [{ top: 0, left: 0, bottom: 0, right: 0 }],
        freeze: { rows: 2, columns: 1 },
      }),
    },
    { kind: 'memory', xml: 'sau' },
  ],
  'regenerating a Biểu': [
    {
      kind: 'replace',
      sheet: 'Biểu 02',
      plan: planOf('Biểu 02', wide, { tag: { ...TAG, fingerprint: 'mới' } }),
    },
    { kind: 'memory', xml: 'sau' },
  ],
  'adding, regenerating and removing': [
    { kind: 'add', plan: planOf('Phụ lục 01', wide) },
    {
      kind: 'replace',
      sheet: 'Biểu 02',
      plan: planOf('Biểu 02', wide, { tag: { ...TAG, fingerprint: 'mới' } }),
    },
    { kind: 'remove', sheet: 'Biểu 03' },
    { kind: 'memory', xml: 'sau' },
  ],
};

const repairs: readonly SheetChange[] = [
  {
    kind: 'repair',
    sheet: 'Thôn Gò Lê',
    cells: [
      { row: 1, column: 0, value: 10 },
      { row: 2, column: 1, value: '=chữ' },
      { row: 5, column: 2, value: 'mới' },
    ],
  },
];

const failures: readonly (readonly [string, string])[] = [
  ['InvalidOperationInCellEditMode', 'busy'],
  ['RequestPayloadSizeLimitExceeded', 'payload'],
  ['ItemNotFound', 'no-such-sheet'],
  ['AccessDenied', 'access-denied'],
  ['ConnectionFailure', 'connection'],
  ['SomethingNew', 'host'],
];

const formOf = (book: HostBook, sheet: string): string | undefined => {
  const mark = book.sheet(sheet)?.names.find((name) => name.name === TAG_NAME);
  return mark && tagFromFormula(mark.formula)?.form;
};
const memoryIn = (book: HostBook): readonly (string | null)[] =>
  book.xmlParts.map((part) => memoryOf(part.xml));
const namesIn = (book: HostBook): readonly string[] => book.sheets.map((sheet) => sheet.name);

describe.each(Object.entries(actions))('%s', (_, changes) => {
  let excel: OpenExcel;
  let requests = 0;
  let actionsOf: readonly number[] = [];
  let before: unknown;
  let done: { names: readonly string[]; sheets: unknown };

  beforeAll(async () => {
    excel = await openExcel(profiles.ltsc2021);
    const book = await start(excel);
    before = snapshots(book, ['Thôn Gò Lê', 'Kinh phí', 'Biểu 02', 'Biểu 03']);
    await officeWorkbook().write(changes);
    requests = excel.host.log.length;
    actionsOf = excel.host.log.map((entry) => entry.actions);
    done = { names: namesIn(book), sheets: snapshots(book, namesIn(book)) };
  });
  afterAll(() => excel.close());

  /** Runs the write with a fault and says which of the allowed ends it came to. */
  async function endOf(fault: Fault, code: string): Promise<'whole' | 'nothing' | 'marked'> {
    const book = await start(excel);
    excel.host.faults = [fault];
    const failure = await officeWorkbook()
      .write(changes)
      .then(
        () => null,
        (error: unknown) => error,
      );
    excel.host.faults = [];
    expect(snapshots(book, STAFF)).toEqual((before as unknown[]).slice(0, 2));
    if (failure === null) {
      expect({ names: namesIn(book), sheets: snapshots(book, namesIn(book)) }).toEqual(done);
      expect(memoryIn(book)).toEqual(['sau']);
      return 'whole';
    }
    expect(failure).toMatchObject({ name: 'WorkbookError', code });
    const { aftermath } = failure as { aftermath: string };
    // What is left that was not there is marked; so is a replaced Biểu that could not be put back.
    const marked = book.sheets.filter((sheet) => formOf(book, sheet.name) === 'chua-xong');
    const added = book.sheets.filter(
      (sheet) => ![...STAFF, 'Biểu 02', 'Biểu 03'].includes(sheet.name),
    );
    if (marked.length === 0 && added.length === 0 && aftermath !== 'unfinished-sheet') {
      expect(snapshots(book, ['Thôn Gò Lê', 'Kinh phí', 'Biểu 02', 'Biểu 03'])).toEqual(before);
      expect(memoryIn(book)).toEqual(['trước']);
      if (excel.host.undoCleared.length > 0) expect(aftermath).toBe('undo-cleared');
      return 'nothing';
    }
    expect(aftermath).toBe('unfinished-sheet');
    // With the connection gone after the last request the sheets are whole and say so themselves.
    const whole = added.every((sheet) => formOf(book, sheet.name) === TAG.form);
    expect(marked.length > 0 || whole).toBe(true);
    await officeWorkbook().write([{ kind: 'add', plan: planOf('Tiếp theo', [['x']]) }]);
    expect(book.sheets.filter((sheet) => formOf(book, sheet.name) === 'chua-xong')).toEqual([]);
    expect(namesIn(book)).toContain('Tiếp theo');
    expect(snapshots(book, STAFF)).toEqual((before as unknown[]).slice(0, 2));
    return 'marked';
  }

  it.each(failures)('%s on any request leaves nothing, or all', async (hostCode, code) => {
    for (let request = 1; request <= requests; request += 1) {
      // What was too much at once may succeed in smaller pieces.
      expect(code === 'payload' ? ['nothing', 'whole'] : ['nothing']).toContain(
        await endOf({ request, code: hostCode, when: 'before' }, code),
      );
      expect(['nothing', 'whole']).toContain(
        await endOf({ request, code: hostCode, when: 'after' }, code),
      );
    }
  });

  it('a lost answer to the very last request is found out to be a success', async () => {
    expect(
      await endOf({ request: requests, code: 'ConnectionFailure', when: 'after' }, 'connection'),
    ).toBe('whole');
  });

  it('a request that breaks off after any of its actions leaves nothing', async () => {
    for (let request = 1; request <= requests; request += 1) {
      const all = actionsOf[request - 1]!;
      const step = process.env.FULL ? 1 : Math.max(1, Math.floor(all / 2));
      for (let actions = 1; actions < all; actions += step) {
        const end = await endOf({ request, code: 'GeneralException', when: { actions } }, 'host');
        // Once the last mark is set, the write is whole whatever follows.
        if (request < requests - 1) expect(end).toBe('nothing');
        else expect(['nothing', 'whole']).toContain(end);
      }
    }
  }, 120_000);

  it('a connection that stays lost leaves at most what the next write removes', async () => {
    for (let request = 1; request <= requests; request += 1) {
      for (const when of [
        'before',
        'after',
        { actions: Math.floor(actionsOf[request - 1]! / 2) },
      ] as const) {
        await endOf({ request, code: 'ConnectionFailure', when, forGood: true }, 'connection');
      }
    }
  });
});

describe('repairing cells of a staff sheet', () => {
  let excel: OpenExcel;
  beforeAll(async () => {
    excel = await openExcel(profiles.ltsc2021);
  });
  afterAll(() => excel.close());

  it('is taken back when any of its requests fails', async () => {
    const book = await start(excel);
    const before = snapshots(book, STAFF);
    await officeWorkbook().write(repairs);
    const requests = excel.host.log.length;
    const actions = excel.host.log.at(-1)!.actions;
    expect(snapshots(book, STAFF)).not.toEqual(before);
    const ends = Array.from({ length: actions - 1 }, (_, index): Fault => ({
      request: requests,
      code: 'GeneralException',
      when: { actions: index + 1 },
    }));
    for (let request = 1; request <= requests; request += 1)
      ends.push(
        { request, code: 'AccessDenied', when: 'before' },
        { request, code: 'AccessDenied', when: 'after' },
      );
    for (const fault of ends) {
      const again = await start(excel);
      excel.host.faults = [fault];
      await expect(officeWorkbook().write(repairs)).rejects.toMatchObject({
        name: 'WorkbookError',
        aftermath: 'none',
      });
      expect(snapshots(again, STAFF)).toEqual(before);
    }
  }, 60_000);
});
