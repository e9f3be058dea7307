/** Story S14: a Biểu that the officer worked on is brought up to date, and nothing of theirs is lost silently. */
import type { Page } from 'playwright-core';
import { expectSame, sheetsOf, type CommandLine } from '../compare';
import { SAMPLE, make, panel, tab } from '../hands';
import type { Place } from '../places';
import { typedIntoFile } from '../typed';

const FORM = 'Biểu 02';
const SOURCE = 'Tổng hợp thôn';
/** One figure (the total of 104 at the end of the year), a note, and a column beside the form. */
const BY_HAND = { L15: 105, P11: 'đã họp dân', Q9: 'Kiểm tra', Q10: 'xong' };

const typed = ['Q9', 'Q10'].map((cell) => `${FORM}!${cell}`);

async function compare(page: Page): Promise<string> {
  await tab(page, 'Biểu');
  const again = page.getByRole('button', { name: 'Biểu khác' });
  if ((await again.count()) > 0) await again.click();
  await page.getByRole('button', { name: 'So sánh' }).click();
  await page.getByText(new RegExp(`^«${FORM}»: `)).waitFor();
  return panel(page);
}

async function update(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ghi các thay đổi' }).click();
  await page.getByText('Đã cập nhật biểu.').waitFor();
}

export async function workedByHand(place: Place, cli: CommandLine): Promise<void> {
  const desk = await place.open(SAMPLE);
  const { page } = desk;
  const staff = await sheetsOf(SAMPLE);
  await make(page);
  const made = await cli.make('S14', 'lap', SAMPLE);

  // The source is as it was: nothing is proposed, the figure is listed, note and column are counted.
  await desk.type(FORM, BY_HAND);
  const worked = await typedIntoFile(made, FORM, BY_HAND, cli.file('S14-sua.xlsx'));
  const unchanged = await compare(page);
  expect(unchanged).toContain(`«${FORM}»: không có thay đổi nào cần ghi.`);
  expect(unchanged).toContain('L15: bạn sửa 104 → 105; nguồn vẫn là 104. Giữ 105.');
  expect(unchanged).toContain('3 ô bạn ghi thêm được giữ nguyên.');
  expect(await page.getByRole('button', { name: 'Ghi các thay đổi' }).count()).toBe(0);

  // The source becomes 103, and the officer takes it.
  await desk.type(SOURCE, { L13: 27 });
  const source = await typedIntoFile(worked, SOURCE, { L13: 27 }, cli.file('S14-103.xlsx'));
  expect(await compare(page)).toContain(
    'L15: bạn sửa thành 105, số nay là 103. Giữ 105; đánh dấu để lấy 103.',
  );
  await page.getByRole('checkbox', { name: /^L15: / }).check();
  await update(page);
  const taken = await desk.seen();
  const takenFile = await cli.make('S14-lay', 'cap-nhat', source, '--lay-moi', `${FORM}!L15`);
  await expectSame(place, taken, takenFile, { staff, typed });
  expect(
    ['L10', 'L15', 'P11', 'Q9', 'Q10'].map((cell) => taken.get(FORM)!.cells[cell]!.value),
  ).toEqual([27, 103, 'đã họp dân', 'Kiểm tra', 'xong']);

  // Changed by hand once more, and the source again: this time the officer keeps theirs.
  await desk.type(FORM, { L15: 105 });
  await desk.type(SOURCE, { L14: 23 });
  const again = await typedIntoFile(
    await typedIntoFile(takenFile, FORM, { L15: 105 }, cli.file('S14-105.xlsx')),
    SOURCE,
    { L14: 23 },
    cli.file('S14-102.xlsx'),
  );
  expect(await compare(page)).toContain(
    'L15: bạn sửa thành 105, số nay là 102. Giữ 105; đánh dấu để lấy 102.',
  );
  await update(page);
  const kept = await desk.seen();
  await expectSame(place, kept, await cli.make('S14-giu', 'cap-nhat', again), { staff, typed });
  expect(['L11', 'L15', 'P11', 'Q10'].map((cell) => kept.get(FORM)!.cells[cell]!.value)).toEqual([
    23,
    105,
    'đã họp dân',
    'xong',
  ]);
  await desk.close();
}
