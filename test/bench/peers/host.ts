/**
 * The main job in Excel, played by the host behind Microsoft's own office.js: how many requests it makes and how many bytes
 * go over the wire, beside the cells themselves as JSON. usage: host.cjs WORKBOOK, which holds the register. Prints JSON.
 */
import { makeBieu } from '../../../src/app/make-bieu';
import { survey } from '../../../src/app/survey';
import { officeWorkbook } from '../../../src/workbook/officejs';
import type { MemoryCell, MemorySheetInit } from '../../memory';
import type { SheetPlan } from '../../../src/workbook/plan';
import { bookFrom } from '../../excel-host/fill';
import { initFromFile } from '../../excel-host/from-file';
import { openExcel, type OpenExcel } from '../../excel-host/open';
import { profiles } from '../../excel-host/profiles';

interface Count {
  readonly what: string;
  readonly cells: number;
  readonly requests: number;
  readonly bytes: number;
  readonly least: number;
  /** Objects of ranges that the requests name. */
  readonly ranges: number;
}

const size = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** What has to go over the wire at least: each cell's content once, blanks as JSON has them shortest. */
function leastOf(plan: SheetPlan): number {
  const rows: (string | number | null)[][] = [];
  for (const { row, column, value, formula } of plan.cells)
    (rows[row] ??= [])[column] = formula ?? value;
  return size(Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? '')));
}

async function counted(
  excel: OpenExcel,
  what: string,
  cells: number,
  least: number,
  work: () => Promise<unknown>,
): Promise<Count> {
  excel.host.log = [];
  let ranges = 0;
  const answer = excel.host.answer.bind(excel.host);
  excel.host.answer = (body) => {
    ranges += Object.values(body.ObjectPaths).filter(({ Name }) => /^GetRange/.test(Name)).length;
    return answer(body);
  };
  await work();
  excel.host.answer = answer;
  return {
    ranges,
    what,
    cells,
    requests: excel.host.log.length,
    bytes: excel.host.log.reduce((sum, entry) => sum + entry.bytes + entry.answerBytes, 0),
    least,
  };
}

/** Reading a file leaves out the blank cells at the end of a line; in Excel they have their borders and font like those above. */
function filledUp(sheet: MemorySheetInit): MemorySheetInit {
  const rows = sheet.rows ?? [];
  if (rows.length < 50) return sheet;
  const width = Math.max(...rows.map((row) => row.length));
  const model = [...rows].reverse().find((row) => row.length === width)!;
  const blank = (cell: MemoryCell | undefined): MemoryCell =>
    cell !== null && typeof cell === 'object' && 'value' in cell ? { ...cell, value: null } : null;
  return {
    ...sheet,
    rows: rows.map((row, index) =>
      index < 10
        ? row
        : [
            ...row,
            ...Array.from({ length: width - row.length }, (_, at) => blank(model[row.length + at])),
          ],
    ),
  };
}

async function run(file: string): Promise<Count[]> {
  const read = await initFromFile(file);
  const init = { ...read, sheets: read.sheets.map(filledUp) };
  const excel = await openExcel(profiles.web);
  const counts: Count[] = [];
  excel.host.reset(bookFrom(init));
  for (const { name } of init.sheets) {
    const values: unknown[][] = [];
    for await (const block of officeWorkbook().rows(name))
      values.push(...block.values.map((row) => row.map((value) => value ?? '')));
    const cells = values.reduce((sum, row) => sum + row.length, 0);
    counts.push(
      await counted(excel, `đọc ${name}`, cells, size(values), async () => {
        for await (const block of officeWorkbook().rows(name))
          if (block.firstRow < 0) throw new RangeError('rows count from 0');
      }),
    );
  }
  const made = makeBieu(await survey(officeWorkbook()), { forms: ['tat-ca'] }).made.map(
    (one) => one.rendered.plan,
  );
  for (const plan of made) {
    counts.push(
      await counted(excel, `ghi ${plan.name}`, plan.cells.length, leastOf(plan), () =>
        officeWorkbook().write([{ kind: 'add', plan }]),
      ),
    );
  }
  excel.host.reset(bookFrom(init));
  counts.push(
    await counted(
      excel,
      'ghi tất cả một lần',
      made.reduce((sum, plan) => sum + plan.cells.length, 0),
      made.reduce((sum, plan) => sum + leastOf(plan), 0),
      () => officeWorkbook().write(made.map((plan) => ({ kind: 'add', plan }))),
    ),
  );
  excel.close();
  return counts;
}

void run(process.argv[2]!).then((counts) => console.log(JSON.stringify(counts)));
