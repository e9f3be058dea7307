/** @jest-environment <rootDir>/.config/jsdom-environment.cjs */
/** The one-click commands of the ribbon, as they come into the pane: each ends in something that the officer can see. */
import { act, fireEvent, screen } from '@testing-library/react';
import { TaskLine } from '../../src/taskpane/commands';
import { WorkbookError, type WorkbookPort } from '../../src/workbook/port';
import { sampleSheets } from '../make/sample';
import { storySheets } from '../make/stories';
import { inMemory, settled, show } from './stage';

jest.setTimeout(60_000);

const text = (): string => document.body.textContent!.replace(/\u00a0/g, ' ');
const names = async (port: WorkbookPort): Promise<string[]> =>
  (await port.sheets()).map((sheet) => sheet.name);

async function click(tasks: TaskLine, ...forms: string[]): Promise<void> {
  await act(async () => tasks.ask({ forms }));
  await settled();
}

it('makes the form of the click and goes to its sheet', async () => {
  const workbook = inMemory(sampleSheets());
  const tasks = new TaskLine();
  const { host, visited } = await show(workbook, { tasks });
  delete (host as { written?: unknown }).written;
  await settled();
  const before = await names(workbook);
  await click(tasks, 'bieu-02');
  expect(await names(workbook)).toEqual([...before, 'Biểu 02']);
  expect(text()).toContain('Đã thêm 1 trang vào sổ');
  expect(visited).toEqual([{ sheet: 'Biểu 02', cell: 'A1' }]);
});

it('makes all forms that the figures allow, and names those that lack figures', async () => {
  const workbook = inMemory(sampleSheets());
  const tasks = new TaskLine();
  await show(workbook, { tasks });
  await settled();
  await click(tasks, 'tat-ca');
  expect(await names(workbook)).toEqual(
    expect.arrayContaining(['Phụ lục 01', 'Biểu 02', 'Biểu 03', 'Biểu 01-BC']),
  );
  expect(text()).toMatch(/Đã thêm \d+ trang(,| vào)/);
  expect(text()).toContain('Biểu số 13/BC');
  expect(text()).toContain('Chưa lập được');
});

it('carries out a click that came before the pane was there, also where the pane has just begun to read', async () => {
  const workbook = inMemory(sampleSheets());
  const tasks = new TaskLine();
  tasks.ask({ forms: ['bieu-03'] });
  await show(workbook, { tasks });
  await settled();
  expect(await names(workbook)).toContain('Biểu 03');
  await act(async () => tasks.ask('recognise'));
  await click(tasks, 'bieu-02');
  expect(await names(workbook)).toContain('Biểu 02');
});

it('opens the findings when something stops the form, and says which form that is', async () => {
  const workbook = inMemory(storySheets('S4-hang'));
  const tasks = new TaskLine();
  await show(workbook, { tasks });
  await settled();
  const before = await names(workbook);
  await click(tasks, 'phu-luc-01');
  expect(await names(workbook)).toEqual(before);
  expect(screen.getByRole('tab', { name: 'Kiểm tra' }).getAttribute('aria-selected')).toBe('true');
  expect(text()).toContain('Chưa lập được Phụ lục 01.');
  expect(text()).toMatch(/Còn \d lỗi phải xử lý hoặc bỏ qua có lý do\./);
  expect(screen.getByText('VON-001')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Đóng' }));
  expect(text()).not.toContain('Chưa lập được Phụ lục 01.');
});

it.each([
  ['none', 'Mất liên lạc với Excel giữa chừng. Đợi Excel phản hồi hoặc mở lại sổ, rồi bấm lại.'],
  [
    'undo-cleared',
    'Trang mới thêm dở đã được xóa, các trang khác giữ nguyên. Chỉ có nút Hoàn tác (Ctrl+Z) của Excel là không lùi lại được các việc trước lúc này.',
  ],
  [
    'unfinished-sheet',
    'Có thể còn một trang biểu lập dở trong sổ: chưa dùng số ở trang đó. Lần bấm sau, trang lập dở được xóa trước rồi mới ghi.',
  ],
] as const)('says what a failed click left behind: %s', async (aftermath, sentence) => {
  const workbook = inMemory(sampleSheets());
  let broken = true;
  const port: WorkbookPort = {
    sheets: () => workbook.sheets(),
    layout: (sheet) => workbook.layout(sheet),
    rows: (sheet, options) => workbook.rows(sheet, options),
    externalLinks: () => workbook.externalLinks(),
    cells: (sheet, passed) => workbook.cells(sheet, passed),
    isToBeComputed: () => workbook.isToBeComputed(),
    memory: () => workbook.memory(),
    write: (changes, progress) =>
      broken
        ? Promise.reject(new WorkbookError('connection', '', aftermath))
        : workbook.write(changes, progress),
  };
  const tasks = new TaskLine();
  await show(port, { tasks });
  await settled();
  await click(tasks, 'bieu-02');
  expect(text()).toContain(sentence);
  expect(text().match(/Mất liên lạc với Excel giữa chừng\./g)).toHaveLength(1);
  broken = false;
  await click(tasks, 'bieu-02');
  expect(text()).not.toContain('Mất liên lạc');
  expect(await names(workbook)).toContain('Biểu 02');
});

it('is stopped with the job that it waits for', async () => {
  const workbook = inMemory(sampleSheets());
  const tasks = new TaskLine();
  const { host } = await show(workbook, { tasks });
  await settled();
  const before = await names(workbook);
  const read = host.work.read.bind(host.work);
  host.work.read = (wish, progress) =>
    new Promise((resolve, reject) => {
      progress.signal!.addEventListener('abort', () => reject(new WorkbookError('cancelled')));
      setTimeout(() => void read(wish, progress).then(resolve, reject), 3000);
    });
  await act(async () => tasks.ask('recognise'));
  await act(async () => tasks.ask({ forms: ['bieu-02'] }));
  fireEvent.click(await screen.findByRole('button', { name: 'Hủy' }, { timeout: 3000 }));
  await settled();
  expect(text()).toContain('Đã hủy; sổ giữ nguyên như trước.');
  expect(await names(workbook)).toEqual(before);
});
