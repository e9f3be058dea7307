/** @jest-environment <rootDir>/.config/jsdom-environment.cjs */
/** After writing: explanations beside the Biểu, their figures kept as sent, and later the differences by cell. */
import { act, fireEvent, screen } from '@testing-library/react';
import { TaskLine } from '../../src/taskpane/commands';
import { WorkbookError } from '../../src/workbook/port';
import { sampleSheets } from '../make/sample';
import { inMemory, settled, show } from './stage';

jest.setTimeout(60_000);
const text = (): string => document.body.textContent!.replace(/\u00a0/g, ' ');
const press = async (name: string | RegExp): Promise<void> => {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
  });
  await settled();
};

it('explains, keeps what was sent, and says by cell what is another figure today', async () => {
  const workbook = inMemory(sampleSheets());
  const tasks = new TaskLine();
  const { written } = await show(workbook, { tasks });
  await settled();
  expect(text()).not.toContain('biểu đã chốt số');
  await act(async () => tasks.ask({ forms: ['bieu-02'] }));
  await settled();
  await press('Kèm phiếu giải trình');
  expect(text()).toContain('Đã thêm 1 phiếu giải trình');
  expect(written.flat()).toContain('GT Biểu 02');
  await press('Đã gửi, chốt số');
  expect(text()).toMatch(/Đã chốt 1 biểu\. Mã chốt: [0-9a-f]{64}/);
  expect(screen.queryByRole('button', { name: 'Đã gửi, chốt số' })).toBeNull();
  expect(written.at(-1)).toEqual(['Thông số']);

  await press('Biểu khác');
  expect(text()).toContain('1 biểu đã chốt số');
  await press('So với số đã gửi');
  expect(text()).toContain('số trong sổ hôm nay đúng như số đã gửi.');

  await workbook.write([
    {
      kind: 'repair',
      sheet: 'Tổng hợp thôn',
      cells: [
        { row: 13, column: 11, value: 25 },
        { row: 13, column: 7, value: 56 },
        { row: 17, column: 11, value: 105 },
        { row: 17, column: 7, value: 263 },
      ],
    },
  ]);
  await press('So với số đã gửi');
  expect(text()).toMatch(/\d+ số trong sổ hôm nay khác số đã gửi\./);
  expect(text()).toMatch(/L\d+: Thôn Làng Măng, Cuối năm › Hộ nghèo › Số hộ: 24 → 25/);
  expect(text()).toMatch(/L\d+: Tổng cộng, Cuối năm › Hộ nghèo › Số hộ: 104 → 105/);
});

it('says that what was kept stands in the hidden part alone, and that kept rows are lost', async () => {
  const workbook = inMemory(sampleSheets());
  const tasks = new TaskLine();
  const { unmount } = await show(workbook, { tasks });
  await settled();
  await act(async () => tasks.ask({ forms: ['bieu-02'] }));
  await settled();
  const write = workbook.write.bind(workbook);
  let locked = true;
  workbook.write = async (changes, progress) => {
    if (locked && changes.some(({ kind }) => kind === 'add' || kind === 'replace'))
      throw new WorkbookError('structure-locked');
    return write(changes, progress);
  };
  await press('Đã gửi, chốt số');
  expect(text()).toContain('Đã chốt 1 biểu. Mã chốt');
  expect(text()).toContain('lần chốt này chỉ nằm trong phần ẩn của tệp');
  locked = false;
  await press('Đã gửi, chốt số');
  expect(text()).not.toContain('lần chốt này chỉ nằm trong phần ẩn của tệp');
  unmount();

  const { values } = workbook.sheet('Thông số');
  const [head, ...more] = values.flatMap((row, at) => (row[0] === 'chot' ? [at] : []));
  expect([head, more.length]).toEqual([expect.any(Number), 1]);
  await workbook.write([
    { kind: 'memory', xml: '{}' },
    {
      kind: 'repair',
      sheet: 'Thông số',
      cells: [head, ...more].flatMap((row) =>
        row === undefined ? [] : [{ row, column: 2, value: 'giam-ngheo:chot 1/1 sửa' }],
      ),
    },
  ]);
  await show(workbook);
  await settled();
  await act(async () => {
    fireEvent.click(document.querySelector('[role=tab][value=make]')!);
  });
  expect(text()).toContain('đã bị sửa hoặc thiếu dòng, nên không dùng');
  expect(screen.queryByRole('button', { name: 'So với số đã gửi' })).toBeNull();
});
