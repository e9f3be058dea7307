import { PAGE, planOf } from '../contract/plans';
import { createXlsx } from '../../src/workbook/xlsx/create';
import { cellsOf, recalculate, toPdf, toPng } from './libreoffice';

jest.setTimeout(120_000);

test('recalculation shows what a formula gives, not what the file says it gave', async () => {
  const bytes = await createXlsx([
    planOf('Tính', [
      ['Cộng', 2, 3],
      ['sai', '=B1+C1 -> 999', '=B1/0 -> 7'],
    ]),
  ]);
  expect((await cellsOf(bytes)).get('Tính')!.get('B2')).toBe(999);
  const cells = (await recalculate(bytes)).get('Tính')!;
  expect(cells.get('A1')).toBe('Cộng');
  expect(cells.get('B2')).toBe(5);
  expect(cells.get('C2')).toEqual({ error: '#DIV/0!' });
});

test('pages tell their size, their texts and numbers that do not fit', async () => {
  const rows = [
    ['STT', 'Nội dung', 123456789012],
    ...Array.from({ length: 80 }, (_, row) => [row + 1, `Thôn ${row + 1}`, row]),
  ];
  const bytes = await createXlsx([
    planOf('In', rows, {
      columnWidths: [6, 30, 3],
      page: { ...PAGE, repeatRows: [0, 0], printArea: { top: 0, left: 0, bottom: 80, right: 2 } },
    }),
  ]);
  const { pages } = await toPdf(bytes);
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) {
    expect(page).toMatchObject({ a4: true, orientation: 'landscape' });
    expect(page.text).toContain('Nội dung');
    expect(page.text).toContain('SỐ LIỆU MINH HỌA & mẫu');
  }
  expect(pages[0]!.overflows.length).toBeGreaterThan(0);
  expect(pages[0]!.words.map((word) => word.text)).not.toContain('1/1');
  const pictures = await toPng(bytes, 40);
  expect(pictures).toHaveLength(pages.length);
});

test('a file that LibreOffice cannot open is an error', async () => {
  await expect(recalculate(new TextEncoder().encode('PK no workbook'))).rejects.toThrow();
});
