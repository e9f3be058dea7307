/** @jest-environment <rootDir>/.config/jsdom-environment.cjs */
import { fireEvent, screen } from '@testing-library/react';
import { PaneWork } from '../../src/app/pane-work';
import { WorkbookError } from '../../src/workbook/port';
import { sampleSheets } from '../make/sample';
import { inMemory, settled, show } from './stage';

jest.setTimeout(60_000);

const text = (): string => document.body.textContent!.replace(/\u00a0/g, ' ');

it('a part that breaks while it is drawn leaves a sentence and a button that opens the pane again', async () => {
  // React tells the console of what it caught; the officer's page is looked at here.
  const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const workbook = inMemory(sampleSheets());
  const real = new PaneWork(workbook);
  let broken = true;
  const work = new Proxy(real, {
    get: (target, name) =>
      name === 'read'
        ? async (...wish: Parameters<PaneWork['read']>) => {
            const seen = await target.read(...wish);
            return broken
              ? {
                  ...seen,
                  overview: { ...seen.overview, rates: [{ label: 'Đinh Thị Hồng 051000000001' }] },
                }
              : seen;
          }
        : (Reflect.get(target, name) as unknown),
  });
  await show(workbook, { work });
  await screen.findByRole('alert', {}, { timeout: 10_000 });
  for (const sentence of [
    'Khung này gặp lỗi và phải dừng.',
    'Sổ của anh/chị không bị thay đổi. Bấm nút dưới để mở lại khung',
  ])
    expect(text()).toContain(sentence);
  expect(text()).not.toContain('Đinh Thị Hồng');
  broken = false;
  fireEvent.click(screen.getByRole('button', { name: 'Mở lại khung' }));
  await screen.findByRole('tab', { name: 'Tổng quan' }, { timeout: 10_000 });
  await settled();
  expect(text()).toContain('5,57 %');
  told.mockRestore();
});

it('a cell whose sheet is gone is told with a way on, and the pane stays', async () => {
  await show(inMemory(sampleSheets()), {
    goTo: async () => {
      throw new WorkbookError('no-such-sheet');
    },
  });
  await settled();
  fireEvent.click(screen.getByRole('button', { name: /^Hiện nay ?5,57/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Tổng hợp thôn, ô L13' }));
  await screen.findByText(/Trang này không còn trong sổ: đã xóa, đổi tên hoặc đang ẩn\./);
  expect(text()).toContain('Đọc lại (hoặc mở lại) sổ rồi làm lại.');
  expect(text()).toContain('5,57 %');
});

it('the template sheets are added with a word on what comes next and how to take them back, which can be closed', async () => {
  const workbook = inMemory([{ name: 'Sheet1', rows: [] }]);
  await show(workbook, {}, true);
  fireEvent.click(
    await screen.findByRole('button', { name: 'Tạo sổ trống để nhập' }, { timeout: 10_000 }),
  );
  await settled();
  expect(text()).toContain('Đã thêm các trang mẫu.');
  expect(text()).toContain('Muốn bỏ: nhấn Ctrl+Z trong sổ');
  fireEvent.click(screen.getByRole('button', { name: 'Đóng' }));
  expect(text()).not.toContain('Đã thêm các trang mẫu.');
});
