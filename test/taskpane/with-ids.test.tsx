/** @jest-environment <rootDir>/.config/jsdom-environment.cjs */
/** A copy to send carries full identity numbers only when the officer ticks so, and only where a list was made. */
import { act, fireEvent, screen } from '@testing-library/react';
import type { PaneWorkLike } from '../../src/app/pane-work';
import { sampleSheets } from '../make/sample';
import { inMemory, settled, show } from './stage';

jest.setTimeout(60_000);
const press = async (role: string, name: string | RegExp): Promise<void> => {
  await act(async () => {
    fireEvent.click(screen.getByRole(role, { name }));
  });
  await settled();
};
const TICK = 'Kèm cột số căn cước';

it('leaves the numbers out unless the tick is set, warns beside it, and asks nothing for a form of sums', async () => {
  const workbook = inMemory(sampleSheets());
  let work: PaneWorkLike | null = null;
  const copies: string[] = [];
  const { host } = await show(workbook, {
    downloadCopy: async (withIds) => {
      copies.push(
        JSON.stringify(
          (await work!.sendOut({ withIds })).flatMap((plan) =>
            plan.cells.map((cell) => cell.value),
          ),
        ),
      );
      return 'gui-di.xlsx';
    },
  });
  work = host.work;
  await press('tab', 'Biểu');
  for (const form of ['Phụ lục 01', 'Biểu số 02', 'Biểu số 03']) await press('checkbox', form);
  await press('checkbox', 'Biểu số 11/BC');
  await press('button', /^Xem trước/);
  await press('button', 'Thêm 1 trang vào sổ');
  expect((screen.getByRole('checkbox', { name: TICK }) as HTMLInputElement).checked).toBe(false);
  expect(screen.getByText(/^Bản gửi đi sẽ có số căn cước đầy đủ của từng hộ\./)).toBeTruthy();
  await press('button', 'Lưu bản gửi đi');
  await press('checkbox', TICK);
  await press('button', 'Lưu bản gửi đi');
  expect(copies.map((copy) => copy.match(/"0\d{11}"/g)?.length ?? 0)).toEqual([0, 115]);

  // What stands in the officer's own workbook never has them.
  const own: unknown[] = [];
  for await (const block of workbook.rows('Biểu 11-BC')) own.push(...block.values.flat());
  expect(own.filter((value) => /^\d{12}$/.test(String(value)))).toEqual([]);

  await press('button', 'Biểu khác');
  await press('checkbox', 'Biểu số 11/BC');
  await press('checkbox', 'Biểu số 02');
  await press('button', /^Xem trước/);
  await press('button', 'Thêm 1 trang vào sổ');
  expect(screen.queryByRole('checkbox', { name: TICK })).toBeNull();
});
