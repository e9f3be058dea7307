/** @jest-environment <rootDir>/.config/jsdom-environment.cjs */
/** What the pane says of the law: how sure each value is, what the office has compared, and formulas that name no day. */
import { fireEvent, screen } from '@testing-library/react';
import { sampleSheets } from '../make/sample';
import { MACHINE_DAY } from '../machine-day';
import { inMemory, settled, show, tab } from './stage';

jest.setTimeout(60_000);

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const text = (): string => (document.body.textContent ?? '').replace(/\u00a0/g, ' ');

// The clock alone is given; timers of the page go on as they are.
beforeAll(() => {
  jest.useFakeTimers({
    now: new Date(`${MACHINE_DAY}T08:00:00`),
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'requestAnimationFrame',
      'cancelAnimationFrame',
      'requestIdleCallback',
      'cancelIdleCallback',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  });
});
afterAll(() => {
  jest.useRealTimers();
});

const LINE = 'Chuẩn nghèo về thu nhập, khu vực nông thôn, 01/01/2027: 2.200.000 đồng/người/tháng';

test('«Căn cứ» shows each value with its own mark; ticks are kept in the workbook and go out as a file', async () => {
  const handed: string[] = [];
  const port = inMemory(sampleSheets());
  await show(port, {
    downloadText: (content) => {
      handed.push(content);
    },
  });
  await settled();
  tab('Thông số');
  press(/^Chuẩn, mức, thời hạn \(đã đối chiếu 0\//);
  const counterpart = screen.getByLabelText(/dưới 50 %, 18\/01\/2022: 15 %/).closest('li');
  expect(counterpart?.textContent).toContain('theo báo chí, nguồn khác, xem lại ngày 27/11/2026');
  const average = screen
    .getByLabelText(/hộ có mức sống trung bình, khu vực nông thôn, 01\/01\/2027/)
    .closest('li');
  expect(average?.textContent).toContain('chưa biết');
  expect(average?.textContent).not.toContain('hết hiệu lực');
  const box = (): HTMLElement => screen.getByLabelText(LINE);
  fireEvent.click(box());
  press('Lưu 1 thay đổi');
  await settled();
  expect(box().closest('li')?.textContent).toContain('Cơ quan đã đối chiếu: 27/11/2026');
  expect(text()).toContain('Chuẩn, mức, thời hạn (đã đối chiếu 1/');
  press('Xuất danh mục');
  await settled();
  const row = handed[0]?.split('\r\n').find((line) => line.includes('income-line.rural@2027'));
  expect(row).toBe(
    '"poverty.income-line.rural@2027-01-01","Chuẩn nghèo về thu nhập, khu vực nông thôn","2.200.000 đồng/người/tháng","01/01/2027","Nghị định 351/2025/NĐ-CP","đã đọc văn bản","27/11/2026","27/11/2026"',
  );
  // The tick is the workbook's: another page reads it from there, and taking it back leaves no row.
  fireEvent.click(box());
  press('Lưu 1 thay đổi');
  await settled();
  expect(text()).toContain('Chuẩn, mức, thời hạn (đã đối chiếu 0/');
});

test('formulas that name no day are listed, and one click writes the day of the figures into them', async () => {
  const port = inMemory([
    ...sampleSheets(),
    {
      name: 'Xét thử',
      rows: [
        ['Thu nhập', 'Loại hộ'],
        [1_000_000, { v: 'Hộ nghèo', f: 'PHANLOAITHUNHAP(A2,3,"nông thôn")' }],
      ],
    },
  ]);
  await show(port);
  await settled();
  tab('Dữ liệu');
  expect(text()).toContain('Công thức không ghi ngày (1)');
  expect(text()).toContain('đang theo chuẩn của ngày mở sổ (27/11/2026)');
  press(/^Ghi ngày 31\/12\/2025 vào 1 công thức/);
  await settled();
  expect(text()).toContain('Đã ghi ngày vào 1 công thức.');
  const formulas: (string | undefined)[] = [];
  for await (const block of port.rows('Xét thử')) formulas.push(block.look(1, 1)?.formula);
  expect(formulas).toEqual(['=PHANLOAITHUNHAP(A2,3,"nông thôn",DATE(2025,12,31))']);
});

test('the proposed swap is a choice of the office', async () => {
  const port = inMemory(sampleSheets());
  await show(port);
  await settled();
  tab('Thông số');
  const choice = screen.getByLabelText(/^Lịch hoán đổi mới đề xuất/);
  fireEvent.change(choice, { target: { value: 'Nghỉ 23/11/2026, làm bù 28/11/2026' } });
  press('Lưu 1 thay đổi');
  await settled();
  expect(screen.getByLabelText(/^Lịch hoán đổi mới đề xuất/)).toHaveProperty(
    'value',
    'Nghỉ 23/11/2026, làm bù 28/11/2026',
  );
});
