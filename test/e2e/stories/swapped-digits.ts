/** Story S4: the commune's 43 typed as 34. The funding form is refused until the officer passes the stops with a reason. */
import { writeFileSync } from 'node:fs';
import { story } from '../../make/stories';
import { expectSame, sheetsOf, type CommandLine } from '../compare';
import { make, panel, passAll, preview, tab } from '../hands';
import type { Place } from '../places';

const REASON = 'số theo quyết định giao vốn';

export async function swappedDigits(place: Place, cli: CommandLine): Promise<void> {
  const file = cli.file('S4.xlsx');
  writeFileSync(file, await story('S4'));
  const desk = await place.open(file);
  const { page } = desk;
  const staff = await sheetsOf(file);
  await tab(page, 'Kiểm tra');
  const found = await panel(page);
  expect(found).toContain(
    'tổng ghi 1.001, cộng các nguồn 871 + 87 + 34 = 992 (thiếu 9 triệu đồng, bằng 0,90 % số ghi)',
  );
  expect(found).toContain('ghi 130, cộng 87 + 34 = 121 (thiếu 9 triệu đồng)');
  expect(found).toContain('Chênh: −9 triệu đồng');
  await page.getByRole('button', { name: 'Vì sao' }).first().click();
  expect(await panel(page)).toContain(
    'Kiểm tra ô I12 (ngân sách xã: 34). Chênh lệch chia hết cho 9 – có thể đảo chữ số 43 ↔ 34.',
  );

  await preview(page);
  await page.getByText('Chưa lập được').first().waitFor();
  expect(await panel(page)).not.toContain('Trang mới «Phụ lục 01»');
  expect([...(await desk.seen()).keys()]).toEqual(staff);

  const passed = await passAll(page, REASON);
  expect(passed).toEqual(expect.arrayContaining(['VON-001@Kinh phí!I12', 'VON-002@Kinh phí!I12']));
  expect(await panel(page)).toContain(`Đã bỏ qua, lý do: ${REASON}`);
  await make(page);
  const seen = await desk.seen();
  const log = Object.values(seen.get('Thông số')!.cells).map((cell) => cell.value);
  expect(log).toEqual(expect.arrayContaining(['bo-qua', 'VON-001@Kinh phí!I12', REASON]));
  await expectSame(
    place,
    seen,
    await cli.make(
      'S4',
      'lap',
      file,
      ...passed.flatMap((pass) => ['--bo-qua', `${pass}=${REASON}`]),
    ),
    { staff },
  );
  await desk.close();
}
