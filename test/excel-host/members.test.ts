/** Every member of Excel that the program uses is reached once through Microsoft's own client, in work that an officer does. */
import {
  goTo,
  insertFormula,
  openNewWorkbook,
  selectedCells,
  watchChanges,
} from '../../src/workbook/officejs/places';
import { officeWorkbook } from '../../src/workbook/officejs';
import type { SheetPlan } from '../../src/workbook/plan';
import { PAGE, TAG, planOf } from '../contract/plans';
import { bookFrom } from './fill';
import members from './members.json';
import { openExcel } from './open';
import { profiles } from './profiles';

/** What the client answers by itself, or what goes over as the argument of a call. */
const OF_THE_CLIENT =
  /^(Excel\.(run|createWorkbook|RequestContext\..+|RunOptions\..+|\w+(LoadOptions|Options)\..+|Settable\w+\..+|CellProperties\w+\..+|ListDataValidation\..+|DataValidation(Rule|Prompt)\..+|CellBorder\..+|\w+\.(load|items|untrack)|\w+EventArgs\..+)|Office|OfficeExtension|CustomFunctions)/;

/** Under the name that the client sends. */
const wireName = (name: string): string => {
  if (name.endsWith('.onChanged')) return 'WorksheetCollection._RegisterDataChangedEvent';
  const [, kind, member = ''] = name.split('.');
  return `${kind}.${member.charAt(0).toUpperCase()}${member.slice(1)}`;
};

const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 30);
  });
const LEFT_TO_RIGHT = { left: 'a', center: 'b', right: 'c' };

it('reaches them all', async () => {
  const excel = await openExcel(profiles.current);
  const { host } = excel;
  host.reset(
    bookFrom({
      sheets: [
        {
          name: 'Mẫu',
          rows: [
            ['STT', 'Hộ'],
            [1, '#N/A'],
            [2, ''],
            ['Tổng', { value: 3, formula: '=SUM(A2:A3)' }],
          ],
          merges: ['A1:A1'],
          hiddenRows: [1],
          hiddenColumns: [1],
        },
      ],
    }),
  );
  const table = { top: 0, left: 0, bottom: 2, right: 1 };
  host.book.sheet('Mẫu')?.tables.push({ name: 'Bảng', area: table, filtered: true });
  const port = officeWorkbook();
  const { styles, ...plan } = planOf(
    'Biểu',
    [
      ['x', 1, '=B1*2 -> 2'],
      ['y', 2, ''],
    ],
    {
      page: { ...PAGE, breaks: [1], header: LEFT_TO_RIGHT, footer: LEFT_TO_RIGHT },
      freeze: { rows: 1, columns: 1 },
      // Of a long list few rows have a height of their own.
      rowHeights: new Map([[400, 30]]),
      merges: [{ top: 1, left: 0, bottom: 1, right: 1 }],
      validations: [
        { area: { top: 1, left: 1, bottom: 1, right: 1 }, type: 'whole', title: 'a', message: 'b' },
      ],
    },
  );
  const text = { ...styles.text!, italic: true, underline: true, indent: 2, border: true };
  const added: SheetPlan = { ...plan, styles: { ...styles, text } };
  await port.write([
    { kind: 'add', plan: added },
    { kind: 'add', plan: planOf('Hàng', [['x']], { freeze: { rows: 1, columns: 0 } }) },
    { kind: 'add', plan: planOf('Cột', [['x']], { freeze: { rows: 0, columns: 1 } }) },
  ]);
  // Replaced, and put back after a failure at every moment; at first without anything kept before.
  for (let request = 4; request < 16; request += 1) {
    host.faults = [{ request: host.log.length + request, code: 'AccessDenied', when: 'before' }];
    await port
      .write([
        { kind: 'replace', sheet: 'Biểu', plan: { ...added, tag: { ...TAG, fingerprint: 'x' } } },
        { kind: 'add', plan: planOf('Mới', [['x']], { tag: null }) },
        { kind: 'memory', xml: `hai ${request}` },
        { kind: 'remove', sheet: 'Cột' },
      ])
      .catch(() => undefined);
  }
  host.faults = [];
  await port.write([{ kind: 'memory', xml: 'ba' }]);
  await port.write([{ kind: 'memory', xml: 'bốn' }]);
  await port.write([
    {
      kind: 'repair',
      sheet: 'Mẫu',
      inserts: [{ after: 2, count: 2 }],
      cells: [{ row: 2, column: 1, value: 'Hộ B' }],
    },
  ]);
  await port.takeBack?.();
  for (const sheet of await port.sheets()) {
    await port.layout(sheet.name);
    await port.cells(sheet.name);
    await port.styled?.(sheet.name);
  }
  await port.memory();
  await port.externalLinks();
  await goTo({ sheet: 'Mẫu', cell: 'B2' });
  await insertFormula('=1+1');
  await selectedCells();
  await openNewWorkbook(new Uint8Array(3));
  const end = watchChanges(() => undefined);
  await settled();
  end();
  await settled();
  const wanted = Object.keys(members)
    .filter((name) => !OF_THE_CLIENT.test(name))
    .map(wireName);
  expect(wanted.filter((name) => !host.members.has(name))).toEqual([]);
  expect(host.unknown).toEqual([]);
  excel.close();
});
