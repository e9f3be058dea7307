/** How often a click of the pane reads each sheet of Excel, asks the host and makes the forms, and that a change in between is noticed. */
import path from 'node:path';
import { makeBieu, type Made, type MakeOptions } from '../../src/app/make-bieu';
import { PaneWork } from '../../src/app/pane-work';
import type { Survey } from '../../src/app/survey';
import { officeWorkbook } from '../../src/workbook/officejs';
import type { WorkbookPort } from '../../src/workbook/port';
import type { MemoryWorkbookInit } from '../memory';
import { bookFrom } from './fill';
import { initFromFile } from './from-file';
import { openExcel, type OpenExcel } from './open';
import { profiles } from './profiles';

/** The pane's work, and how often it made the forms. */
class CountingWork extends PaneWork {
  makings = 0;

  protected override readonly make = (seen: Survey, options: MakeOptions): Made => {
    this.makings += 1;
    return makeBieu(seen, options);
  };
}

const WISH = { forms: ['bieu-02'], period: null, today: '2025-11-20' };
const FUNDING = 'Kinh phí';

let excel: OpenExcel;
let init: MemoryWorkbookInit;
beforeAll(async () => {
  excel = await openExcel(profiles.web);
  init = await initFromFile(path.resolve(__dirname, '../../assets/so-mau.xlsx'));
});
afterAll(() => excel.close());

/** The work over Excel, with how often each sheet was read and the forms were made. */
function counted() {
  excel.host.reset(bookFrom(init));
  const reads = new Map<string, number>();
  const port = officeWorkbook();
  const counting: WorkbookPort = {
    ...port,
    cells: (sheet, passed) => {
      reads.set(sheet, (reads.get(sheet) ?? 0) + 1);
      return port.cells(sheet, passed);
    },
  };
  const work = new CountingWork(counting);
  return {
    work,
    port,
    reads: () => new Set(reads.values()),
    makings: () => work.makings,
    requests: () => excel.host.log.length,
  };
}

it('a click of the ribbon reads each sheet once, makes once and writes once', async () => {
  const { work, reads, makings, requests } = counted();
  await work.preview(WISH, {});
  const before = requests();
  const { bieu: written } = await work.write({ fresh: true }, {});
  expect(written).toEqual(['Biểu 02']);
  expect([...reads()]).toEqual([1]);
  expect(makings()).toBe(1);
  const once = requests() - before;
  // What is shown first is looked at once more, and not made again.
  const shown = counted();
  await shown.work.preview(WISH, {});
  const later = shown.requests();
  await shown.work.write({}, {});
  expect([...shown.reads()]).toEqual([2]);
  expect(shown.makings()).toBe(1);
  expect(shown.requests() - later).toBeGreaterThan(once);
}, 120_000);

it('a preview that the workbook has left behind is made again, and refused where it says something else', async () => {
  const { work, port, makings } = counted();
  await work.preview({ ...WISH, forms: ['phu-luc-01'] }, {});
  await port.write([
    { kind: 'repair', sheet: FUNDING, cells: [{ row: 0, column: 0, value: 'Another title' }] },
  ]);
  await work.write({}, {}).catch(() => undefined);
  expect(makings()).toBe(2);

  const other = counted();
  await other.work.preview(WISH, {});
  await other.port.write([
    {
      kind: 'repair',
      sheet: 'Tổng hợp thôn',
      cells: [{ row: 12, column: 11, value: 77 }],
    },
  ]);
  await expect(other.work.write({}, {})).rejects.toMatchObject({ code: 'changed' });
  expect((await other.port.sheets()).map(({ name }) => name)).not.toContain('Biểu 02');
}, 120_000);
