import { officeWorkbook } from '../../src/workbook/officejs';
import type { WorkbookPort } from '../../src/workbook/port';
import { planOf } from '../contract/plans';
import { valuesOf } from '../contract/read';
import { runContract } from '../contract/run';
import { behindChannel } from '../workbench/behind-channel';
import { bookFrom } from './fill';
import { openExcel } from './open';
import type { MemoryWorkbookInit } from '../memory';
import type { OpenExcel } from './open';
import { profiles } from './profiles';

describe.each(['ltsc2021', 'web'] as const)('Excel %s', (edition) => {
  let excel: OpenExcel;
  beforeAll(async () => {
    excel = await openExcel(profiles[edition]);
  });
  afterEach(() => expect(excel.host.unknown).toEqual([]));
  afterAll(() => excel.close());

  const LOOSE = {
    'a sheet knows its merges and what is hidden, and why':
      'Excel tells scripts that a row is hidden and that a filter is on, but nothing of an outline: a collapsed row counts as hidden by hand',
  };
  const open = async (init: MemoryWorkbookInit): Promise<WorkbookPort> => {
    excel.host.reset(bookFrom(init));
    return officeWorkbook();
  };

  runContract({ name: `officejs on ${edition}`, open, skip: LOOSE });

  runContract({
    name: `officejs on ${edition} behind a channel`,
    open: async (init) => behindChannel(await open(init)),
    skip: {
      ...LOOSE,
      'a cancelled writing leaves nothing':
        'the played Excel answers at once, before a Cancel is over the channel; the browser tests cancel a writing',
    },
  });

  it('writes texts as they are, whatever format their cells keep, and the prompt of a choice', async () => {
    excel.host.reset(bookFrom({ sheets: [{ name: 'S', rows: [['x']] }] }));
    const texts = ['1.001', '3/4', '+ 100% người lao động', '-5', '0051'];
    const plan = planOf('Chữ', [texts]);
    const styles = Object.fromEntries(
      Object.entries(plan.styles).map(([name, style]) => [name, { ...style, format: 'General' }]),
    );
    const area = { top: 2, left: 0, bottom: 4, right: 0 };
    const choice = {
      area,
      type: 'list',
      choices: ['x'],
      title: 'Chọn',
      message: 'Đánh x',
    } as const;
    await officeWorkbook().write([
      { kind: 'add', plan: { ...plan, styles, validations: [choice] } },
    ]);
    expect(await valuesOf(officeWorkbook(), 'Chữ')).toEqual([texts]);
    expect(excel.host.book.sheet('Chữ')?.validations).toEqual([
      {
        area,
        rule: { list: { inCellDropDown: true, source: 'x' } },
        prompt: { title: 'Chọn', message: 'Đánh x', showPrompt: true },
      },
    ]);
  });

  it('knows merges, hidden columns, and rows hidden by hand or by a filter', async () => {
    excel.host.reset(
      bookFrom({
        sheets: [
          {
            name: 'S',
            rows: Array.from({ length: 14 }, (_, row) => [row, row, row, row]),
            merges: ['A1:C1', 'D1:D2'],
            hiddenColumns: [2],
            // The filter's own header row, hidden by hand, is none of those that it hides.
            hiddenRows: [2, 9],
            filteredRows: [3, 4],
          },
        ],
      }),
    );
    const layout = await officeWorkbook().layout('S');
    expect(layout.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 0, left: 3, bottom: 1, right: 3 },
    ]);
    expect([
      [...layout.hiddenColumns],
      [...layout.hiddenRows],
      [...layout.filteredRows],
      [...layout.collapsedRows],
    ]).toEqual([[2], [2, 9], [3, 4], []]);
  });
});

it.each(Object.keys(profiles).filter((name) => name !== 'excel2019') as (keyof typeof profiles)[])(
  'names that look like formulas, numbers or days are written as texts on %s',
  async (edition) => {
    const excel = await openExcel(profiles[edition]);
    try {
      const names = [
        '=HYPERLINK("http://x";"bấm")',
        '+ 100% người lao động',
        '-',
        '@SUM(1;2)',
        '- Hỗ trợ giống lúa',
        '1.001',
        '3/4',
      ];
      excel.host.reset(bookFrom({ sheets: [{ name: 'S', rows: [[1]] }] }));
      await officeWorkbook().write([
        {
          kind: 'add',
          plan: planOf(
            'Danh sách',
            names.map((name) => [name]),
          ),
        },
      ]);
      const sheet = excel.host.book.sheet('Danh sách')!;
      expect(
        names.map((_, row) => {
          const cell = sheet.cell(row, 0)!;
          return [cell.value, cell.formula, cell.isError];
        }),
      ).toEqual(names.map((name) => [name, null, false]));
    } finally {
      excel.close();
    }
  },
);
