/**
 * All forms of communes of few and of many hamlets on paper, as LibreOffice prints them: what belongs together stands on one page, every
 * page can be read by itself, none holds a total, notes or signatures alone, and there are no more pages than are needed.
 */
import { EVERY_FORM, makeBieu } from '../../src/app/make-bieu';
import { survey } from '../../src/app/survey';
import { pageBreaks, type Paging } from '../../src/report/pages';
import { templateOf } from '../../src/templates';
import type { SheetPlan } from '../../src/workbook/plan';
import { createXlsx } from '../../src/workbook/xlsx/create';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { toPdf, type PdfPage } from '../judge/libreoffice';
import { makeCommune } from '../make/commune';
import { yearBook } from '../make/commune/both-programmes';
import { hamletsOf } from '../make/commune/households';
import { formTable } from '../make/commune/printed';

jest.setTimeout(300_000);
const FULL = process.env.FULL === '1';
/** Hamlets; households, of which a quarter is listed; pages of all forms at most. */
const SIZES = [
  [3, 160, 32],
  [5, 160, 32],
  [12, 350, 48],
  [25, 1600, 84],
] as const;

interface Printed {
  readonly form: string;
  readonly plan: SheetPlan;
  readonly pages: readonly PdfPage[];
}

async function printed(bytes: Uint8Array): Promise<Printed[]> {
  const seen = await survey(await openXlsx(bytes));
  const { made } = makeBieu(seen, { forms: [EVERY_FORM] });
  const { pages } = await toPdf(await createXlsx(made.map((item) => item.rendered.plan)));
  let at = 0;
  const all = made.map(({ form: { form }, rendered: { plan } }): Printed => {
    const from = at;
    at += (plan.page?.breaks?.length ?? 0) + 1;
    return { form, plan, pages: pages.slice(from, at) };
  });
  // LibreOffice breaks where it is told to, and nowhere else.
  expect(at).toBe(pages.length);
  return all;
}

/** A line may end behind a dash. */
const wordsIn = (texts: readonly unknown[]): string[] =>
  texts.flatMap((text) => (typeof text === 'string' ? text.split(/\s+|(?<=[–/-])/) : []));

/** Points of the letters of the table, by the middle one of its words. */
function typeSize({ words }: PdfPage): number {
  const notes = words.find(({ text }) => text === 'chú:')?.top ?? Infinity;
  const heights = words
    .filter(({ text, top }) => top > 120 && top < notes && /\p{L}{2}/u.test(text))
    .map(({ top, bottom }) => bottom - top)
    .sort((a, b) => a - b);
  // What pdftotext gives as the box of a word of Liberation Serif, of its size.
  return (heights[Math.floor(heights.length / 2)] ?? 0) / 1.3;
}

/** Every page as a reader judges it. */
function judge({ form, plan, pages }: Printed): void {
  const page = plan.page!;
  const [top, numbers] = page.repeatRows!;
  const { right } = page.printArea;
  const header = wordsIn(
    plan.cells
      .filter(({ row, column }) => row >= top && row < numbers && column <= right)
      .map(({ value }) => value),
  );
  const rows = formTable(plan).rows.map(({ row }) => row - 1);
  const starts = [0, ...(page.breaks ?? []), Infinity];
  pages.forEach((own, index) => {
    const words = own.words.map((word) => word.text);
    const all = words.join(' ');
    const name = `${form} page ${index + 1} of ${pages.length}`;
    expect([name, own.a4, own.overflows, own.orientation]).toEqual([
      name,
      true,
      [],
      page.orientation,
    ]);
    expect([name, header.filter((word) => !all.includes(word))]).toEqual([name, []]);
    expect([name, own.text.includes('SỐ LIỆU MINH HỌA')]).toEqual([name, true]);
    expect([
      name,
      own.words.filter((word) => word.top < 50 && /^\d+$/.test(word.text)).map(({ text }) => text),
    ]).toEqual([name, index === 0 ? [] : [String(index + 1)]]);
    expect([name, own.text.includes('NGƯỜI LẬP BIỂU'), own.text.includes('CHỦ TỊCH')]).toEqual([
      name,
      own.text.includes('Mẫu Người Lập'),
      own.text.includes('Mẫu Người Ký'),
    ]);
    const here = rows.filter((row) => row >= starts[index]! && row < starts[index + 1]!);
    const least = Math.min(3, rows.length);
    expect([name, here.length >= least, here.length]).toEqual([name, true, here.length]);
    // Each of these rows is really there, by what stands in its second column.
    const lost = here.filter((row) =>
      wordsIn(
        plan.cells
          .filter((cell) => cell.row === row && cell.column === 1)
          .map((cell) => cell.value),
      ).some((word) => !all.includes(word)),
    );
    expect([name, lost]).toEqual([name, []]);
    const height = (own.height / 25.4) * 72;
    const filled = Math.max(...own.words.map((word) => word.bottom)) / height;
    if (index < pages.length - 1)
      expect([name, filled > 0.5, filled]).toEqual([name, true, filled]);
    expect([name, typeSize(own) >= 8.9, typeSize(own)]).toEqual([name, true, typeSize(own)]);
  });
  const text = pages.flatMap((own) => own.words.map((word) => word.text)).join(' ');
  const cut = wordsIn(
    plan.cells
      .filter(({ formula, column }) => !formula && column <= right)
      .map(({ value }) => value),
  ).filter((word) => word.length > 1 && !/^…+$/.test(word) && !text.includes(word));
  expect([form, [...new Set(cut)]]).toEqual([form, []]);
  const breaks = page.breaks ?? [];
  expect([
    form,
    plan.merges.filter((area) => breaks.some((row) => row > area.top && row <= area.bottom)),
  ]).toEqual([form, []]);
}

test.each(SIZES.filter(([hamlets]) => FULL || hamlets < 25))(
  '%s hamlets, %s households: every page of every form, %s in all',
  async (hamlets, households, most) => {
    const commune = makeCommune(['2026', '2026-12-31', 50], households, 11, hamletsOf(hamlets));
    const forms = await printed(await yearBook(commune));
    expect(forms.length).toBe(21);
    for (const one of forms) judge(one);
    const pages = forms.reduce((sum, one) => sum + one.pages.length, 0);
    expect(pages).toBeLessThanOrEqual(most);
  },
);

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
