/** @jest-environment <rootDir>/.config/jsdom-environment.cjs */
import { fireEvent, screen, within } from '@testing-library/react';
import { sampleSheets } from '../make/sample';
import { inMemory, settled, show } from './stage';

jest.setTimeout(60_000);

const region = (name: RegExp): HTMLElement => screen.getByRole('region', { name });
const rows = (table: HTMLElement): string[] =>
  within(table)
    .getAllByRole('row', { hidden: true })
    .map((row) => row.textContent!.replace(/\u00a0/g, ' '));

beforeEach(async () => {
  await show(inMemory(sampleSheets()));
  await settled();
});

it('draws the rate of each hamlet against the target, says it in words and in a table, and explains each figure', () => {
  const part = region(/^Theo thôn/);
  expect(within(part).getByRole('img').getAttribute('aria-label')).toBe(
    'Tỷ lệ hộ nghèo từng thôn: Thôn Gò Lê 6,80 %, Thôn Làng Măng 6,03 %, Thôn Đồng Dinh 5,75 %, Thôn Nước Lăng 4,84 %, Thôn Suối Mẫu 4,11 %; mục tiêu toàn xã 5,57 %.',
  );
  const table = within(part).getByRole('table', { hidden: true });
  expect(rows(table).slice(0, 2)).toEqual(['ThônHộ nghèo, %Hộ cận nghèo, %', 'Thôn Gò Lê6,800,73']);
  fireEvent.click(
    within(table).getByRole('button', { name: 'Thôn Gò Lê – Hộ nghèo, %: 6,80', hidden: true }),
  );
  expect(within(table).getByRole('region', { hidden: true }).textContent).toContain(
    '28 ÷ 412 × 100 = 6,7961…, làm tròn 2 số lẻ',
  );
  expect(within(table).getByRole('region', { hidden: true }).textContent).toContain(
    'Nghị định 07/2021/NĐ-CP',
  );
});

it('draws the money of each project by source, whose sums are those of the commune, and whose shares make a hundred', () => {
  const part = region(/^Theo nguồn, dự án/);
  expect(
    within(part)
      .getByRole('img', { name: /^Kinh phí từng nội dung/ })
      .getAttribute('aria-label'),
  ).toContain('Dự án 2 460');
  const figures = rows(within(part).getByRole('table', { hidden: true })).filter((row) =>
    /^\d/.test(row),
  );
  const buttons = within(within(part).getByRole('table', { hidden: true }))
    .getAllByRole('button', { hidden: true })
    .map((button) =>
      Number(button.textContent!.replace('.', '').replace(',', '.').replace('*', '')),
    );
  expect(figures).toHaveLength(7);
  const sum = (at: number): number =>
    buttons.filter((_, index) => index % 5 === at).reduce((a, b) => a + b, 0);
  expect([0, 1, 2, 3].map(sum)).toEqual([1001, 871, 87, 43]);
  expect(sum(4)).toBeCloseTo(100, 9);
  expect(part.textContent).toContain(
    '* Cân để cộng đúng 100,00 (làm tròn từng dòng cộng được 99,99): Tiểu dự án 3 – Dự án 4 5,69 → 5,70.',
  );
});

it('draws what was reached against what was planned, with the verdict in words', () => {
  const part = region(/^Chỉ tiêu/);
  const words = within(part).getByRole('img').getAttribute('aria-label')!;
  expect(words).toContain('Tỷ lệ hộ nghèo toàn xã: 5,57 / ≤ 5,57 %, Đạt');
  expect(words).toContain('Chưa đạt');
  const table = within(part).getByRole('table', { hidden: true });
  expect(within(table).getAllByText('Chưa đạt')).toHaveLength(1);
  const track = within(part).getByText('94,78 / = 100 %').nextElementSibling;
  expect([...(track?.children ?? [])].map((one) => one.getAttribute('style'))).toEqual([
    expect.stringMatching(/^width: 86\.1\d*%;$/),
    'left: calc(90.9091% - 1px);',
  ]);
  const icon = (verdict: string) =>
    within(table).getAllByText(verdict)[0]?.parentElement?.previousElementSibling?.innerHTML;
  expect(icon('Đạt')).toContain('<');
  expect(icon('Chưa đạt')).toContain('<');
  expect(icon('Chưa đạt')).not.toBe(icon('Đạt'));
  fireEvent.click(
    within(table).getByRole('button', {
      name: /^Tỷ lệ hộ nghèo toàn xã – Thực hiện/,
      hidden: true,
    }),
  );
  expect(within(table).getByRole('region', { hidden: true }).textContent).toContain(
    '104 ÷ 1.867 × 100',
  );
});

it('tells the deadlines of the year of the workbook, each with its document', () => {
  const part = region(/^Thời hạn/);
  // The year of the workbook is over: what is past is not the next one.
  expect(part.textContent).toContain('Chưa có thời hạn nào còn lại trong năm.');
  fireEvent.click(within(part).getByRole('button', { name: /^Xem \d+ thời hạn$/ }));
  expect(part.textContent).toContain('Báo cáo năm 2025: kết quả thực hiện và sử dụng vốn');
  expect(part.textContent).toMatch(/Quyết định 24\/2021\/QĐ-TTg/);
});
