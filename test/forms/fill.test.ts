/**
 * Blank forms in many layouts, filled in from several workbooks: each figure against the Biểu that
 * prints it and, for the invented commune, against what its generator counts by itself.
 */
import { fillForm, formSheets } from '../../src/app/fill-form';
import { newResults } from '../../src/app/fill-form/results';
import { EVERY_FORM, makeBieu } from '../../src/app/make-bieu';
import { survey, type Survey } from '../../src/app/survey';
import type { CellValue } from '../../src/workbook/port';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { Package } from '../../src/workbook/package/package';
import { cellsOf, recalculate } from '../judge/libreoffice';
import { communeBook, makeCommune, PERIODS } from '../make/commune';
import { PLACE_FORMS } from '../make/commune/expected';
import { formTable } from '../make/commune/printed';
import { percent } from '../make/commune/sheets';
import { sampleBook } from '../make/sample';
import { secondBook } from '../make/second';
import { blankForm, type Wanted } from './blank-form';
import { LAYOUTS } from './layouts';

jest.setTimeout(300_000);
const FULL = process.env.FULL === '1';

interface Source {
  readonly name: string;
  readonly seen: Survey;
  readonly forms: ReadonlyMap<string, ReturnType<typeof formTable>>;
  readonly hamlets: readonly string[];
  readonly lines: readonly string[];
}

const COMMUNE = makeCommune(PERIODS[2], FULL ? 5000 : 150);
const BOOKS: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ['the invented commune', () => communeBook(COMMUNE)],
  ['the sample', sampleBook],
  ['the second commune', secondBook],
];
const OPTIONS = { today: '2026-01-05' };

async function source(name: string, bytes: Uint8Array): Promise<Source> {
  const seen = await survey(await openXlsx(bytes));
  const made = makeBieu(seen, { ...OPTIONS, forms: [EVERY_FORM] });
  const forms = new Map(
    made.made.map(({ form, rendered }) => [form.form, formTable(rendered.plan)]),
  );
  const names = (form: string): string[] => (forms.get(form)?.rows ?? []).map((row) => row.name);
  return {
    name,
    seen,
    forms,
    hamlets: (seen.facts.households?.hamlets ?? []).map((place) => place.name),
    lines: names('phu-luc-01').filter((line) => !/^tổng/iu.test(line)),
  };
}

/** What a Biểu of the program prints for the place; null where it prints nothing. */
function printed({ forms }: Source, { asks, place, factor }: Wanted): number | null {
  if (asks === null) return null;
  const [first = '', other] = asks.split(' ~ ');
  const own = printedSum(forms, first, place, factor);
  return own ?? (other === undefined ? null : printedSum(forms, other, place, factor));
}

function printedSum(
  forms: Source['forms'],
  asks: string,
  place: string | null,
  factor: number,
): number | null {
  let total = 0;
  for (const one of asks.split(' + ')) {
    const [, form = '', part = '', header = ''] = /^([\w-]+)(?::([^|]+))?\|(.+)$/.exec(one) ?? [];
    const table = forms.get(form);
    const rows = (table?.rows ?? []).filter((row) => part === '' || row.part === part);
    const row =
      place === null
        ? rows.find((each) => /^tổng/iu.test(each.name))
        : rows.find((each) => each.name === place || each.name.startsWith(`${place} (`));
    if (!row || !table?.headers.includes(header)) return null;
    const value = row.of(header);
    if (typeof value !== 'number') return null;
    const isMoney = /^(?:phu-luc-01|bc-13)$/.test(form) && !header.includes('%');
    total += isMoney ? (value * 1_000_000) / factor : value;
  }
  return Math.round(total * 1e6) / 1e6;
}

/** What the generator of the commune counts by itself; undefined where it has no account of it. */
function counted({ asks, place }: Wanted): number | null | undefined {
  const [, form = '', part = '', header = ''] =
    /^([\w-]+)(?::([^|]+))?\|([^+]+)$/.exec((asks ?? '').split(' ~ ')[0] ?? '') ?? [];
  const of = PLACE_FORMS[form]?.[part]?.[header];
  if (!of) return undefined;
  const list = COMMUNE.households.filter((one) => place === null || one.hamlet === place);
  const value = of(list, COMMUNE);
  if (typeof value === 'number') return value;
  return value[1] === 0 ? null : percent(value[0], value[1]);
}

const sources = new Map<string, Promise<Source>>();
const sourceOf = async (name: string): Promise<Source> => {
  const make = BOOKS.find(([one]) => one === name)?.[1];
  if (!make) throw new Error(name);
  const known = sources.get(name) ?? make().then((bytes) => source(name, bytes));
  sources.set(name, known);
  return known;
};

/** The default run fills each form from one book, the full one from every book. */
const CASES = LAYOUTS.flatMap((layout, at) =>
  BOOKS.filter((_, index) => FULL || index === (at % 4 === 1 ? 1 : at % 4 === 2 ? 2 : 0)).map(
    ([name]) => [layout.name, name, layout] as const,
  ),
);

it('has at least thirty layouts', () => {
  expect(LAYOUTS.length).toBeGreaterThanOrEqual(30);
});

it.each(CASES)('%s, from %s', async (_, bookName, layout) => {
  const from = await sourceOf(bookName);
  const form = await blankForm(layout, from);
  const blank = await openXlsx(form.bytes);
  const [sheet] = await formSheets(blank);
  expect(sheet?.name).toBe(form.sheet);
  if (!sheet) return;
  const fill = await fillForm(blank, sheet, from.seen, OPTIONS);
  if (fill.change) await blank.write([fill.change]);
  const results = await newResults(blank, form.sheet);
  if (results) await blank.write([results]);
  const bytes = await blank.save();
  const cells = (await cellsOf(bytes)).get(form.sheet) ?? new Map<string, CellValue>();
  const problems: string[] = [];
  for (const wanted of form.wanted) {
    const should = printed(from, wanted);
    const truth = bookName === 'the invented commune' ? counted(wanted) : undefined;
    if (truth !== undefined && truth !== should)
      problems.push(`${wanted.cell}: the Biểu prints ${should}, the commune counts ${truth}`);
    const there = cells.get(wanted.cell) ?? null;
    const listed = fill.plan.blank.some(({ cell }) => cell === wanted.cell);
    if (there !== should)
      problems.push(`${wanted.cell} (${wanted.asks}, ${wanted.place}): ${there}, not ${should}`);
    if (should === null && there === null && !listed)
      problems.push(`${wanted.cell} is blank and not listed`);
  }
  expect(problems).toEqual([]);
  // LibreOffice opens it, and computes every formula to what the file carries.
  if (FULL || layout === LAYOUTS[0]) {
    const computed = (await recalculate(bytes)).get(form.sheet);
    const other = [...cells].filter(([cell, value]) => {
      const own = computed?.get(cell);
      return typeof value === 'number' && Math.abs(value - Number(own)) > 1e-9;
    });
    expect(other).toEqual([]);
  }
  // Nothing else of the package changes.
  const [before, after] = [Package.open(form.bytes), Package.open(bytes)];
  const parts = before
    .names()
    .filter((name) => !/worksheets\/|styles\.xml$|workbook\.xml$/.test(name));
  for (const name of parts)
    expect([name, await after.text(name)]).toEqual([name, await before.text(name)]);
});
