/** All forms of a commune of twelve hamlets on paper: what belongs together stands on one page, and every page can be read by itself. */
import { EVERY_FORM, makeBieu } from '../../src/actions/make-bieu';
import { survey } from '../../src/actions/survey';
import { pageBreaks, type Paging } from '../../src/report/pages';
import { templateOf } from '../../src/templates';
import { createXlsx } from '../../src/workbook/xlsx/create';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { toPdf } from '../judge/libreoffice';
import { communeBook, makeCommune, PERIODS } from '../make/commune';

jest.setTimeout(180_000);

test('every page has its header, its mark and its number; a place is never cut in two, and a name stands under its office', async () => {
  const seen = await survey(await openXlsx(await communeBook(makeCommune(PERIODS[2], 350))));
  const { made } = makeBieu(seen, { forms: [EVERY_FORM] });
  const { pages } = await toPdf(await createXlsx(made.map((item) => item.rendered.plan)));
  let at = 0;
  for (const {
    form,
    rendered: { plan },
  } of made) {
    const count = (plan.page!.breaks?.length ?? 0) + 1;
    const own = pages.slice(at, at + count);
    at += count;
    const [top, bottom] = plan.page!.repeatRows!;
    const header = plan.cells
      .filter(
        (cell) =>
          cell.row >= top &&
          cell.row < bottom &&
          typeof cell.value === 'string' &&
          cell.column <= plan.page!.printArea.right,
      )
      .flatMap((cell) => String(cell.value).split(/\s+/));
    own.forEach((page, index) => {
      const words = page.words.map((word) => word.text);
      const name = `${form.form} page ${index + 1}`;
      expect([name, page.a4, page.overflows, page.orientation]).toEqual([
        name,
        true,
        [],
        plan.page!.orientation,
      ]);
      expect([name, header.filter((word) => !words.join(' ').includes(word))]).toEqual([name, []]);
      expect([name, page.text.includes('SỐ LIỆU MINH HỌA')]).toEqual([name, true]);
      expect([
        name,
        page.words
          .filter((word) => word.top < 50 && /^\d+$/.test(word.text))
          .map((word) => word.text),
      ]).toEqual([name, index === 0 ? [] : [String(index + 1)]]);
      expect([name, page.text.includes('NGƯỜI LẬP BIỂU'), page.text.includes('CHỦ TỊCH')]).toEqual([
        name,
        page.text.includes('Mẫu Người Lập'),
        page.text.includes('Mẫu Người Ký'),
      ]);
      // A page that is signed has figures of the form on it, not the signatures alone.
      if (page.text.includes('NGƯỜI LẬP BIỂU') && form.form !== 'bc-12')
        expect([
          name,
          /\d/.test(page.text.split('NGƯỜI LẬP BIỂU')[0]!.split('\n').slice(-12).join()),
        ]).toEqual([name, true]);
    });
    const printed = own.flatMap((page) => page.words.map((word) => word.text)).join(' ');
    const lost = plan.cells
      .filter(
        (cell) =>
          typeof cell.value === 'string' &&
          !cell.formula &&
          cell.column <= plan.page!.printArea.right,
      )
      .flatMap((cell) => String(cell.value).split(/\s+/))
      .filter((word) => word.length > 1 && !/^…+$/.test(word) && !printed.includes(word));
    expect([form.form, [...new Set(lost)]]).toEqual([form.form, []]);
    // No break falls inside a merged place.
    const breaks = plan.page!.breaks ?? [];
    expect([
      form.form,
      plan.merges.filter((area) => breaks.some((row) => row > area.top && row <= area.bottom)),
    ]).toEqual([form.form, []]);
  }
  expect(at).toBe(pages.length);
});

describe('breaks', () => {
  const paging = (rows: number, more: Partial<Paging> = {}): Paging => ({
    template: templateOf('bc-04')!,
    widths: [5, 20, 8],
    heights: new Map(),
    merges: [],
    repeat: [2, 3],
    body: [4, rows - 1],
    totalRows: 0,
    shrinks: false,
    headings: [],
    notesTop: rows,
    signaturesTop: rows,
    last: rows - 1,
    ...more,
  });

  test('a page that everything fits on has none, and a long one as many as it needs', () => {
    expect(pageBreaks(paging(20))).toEqual([]);
    const breaks = pageBreaks(paging(100));
    expect(breaks.length).toBeGreaterThan(1);
    expect(breaks.every((row, index) => row > (breaks[index - 1] ?? 4))).toBe(true);
  });

  test('a heading goes to the next page with its first line, and so does the other row of a place', () => {
    const [first] = pageBreaks(paging(100));
    expect(pageBreaks(paging(100, { headings: [first! - 1] }))[0]).toBe(first! - 1);
    expect(
      pageBreaks(
        paging(100, { merges: [{ top: first! - 1, bottom: first!, left: 0, right: 0 }] }),
      )[0],
    ).toBe(first! - 1);
  });

  test('signatures that do not fit take the last three lines of the table along', () => {
    const [first] = pageBreaks(paging(100));
    const rows = first! - 2;
    expect(pageBreaks(paging(rows, { last: rows + 8 }))).toEqual([rows - 3]);
  });

  test('rows that fill more than a page by themselves do not loop', () => {
    expect(
      pageBreaks(
        paging(10, {
          heights: new Map([
            [6, 5000],
            [7, 5000],
          ]),
        }),
      ),
    ).toEqual([6, 7, 8]);
  });
});
