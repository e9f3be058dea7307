/**
 * A commune of thousands of households, made up household by household: every form for every period, each cell against what the
 * generator counts by itself, each identity, and LibreOffice's own computation of every formula.
 */
import { toA1 } from '../../src/domain/address';
import { EVERY_FORM, makeBieu, type Made } from '../../src/app/make-bieu';
import { planText } from '../../src/app/plan-text';
import { survey, type Survey } from '../../src/app/survey';
import { templates } from '../../src/templates';
import { createXlsx } from '../../src/workbook/xlsx/create';
import type { CellValue } from '../../src/workbook/port';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { recalculate, type CellsBySheet } from '../judge/libreoffice';
import { communeBook, makeCommune, PERIODS, type TrueCommune } from '../make/commune';
import { MONEY_FORMS } from '../make/commune/expected';
import { brokenPairs, IDENTITIES, type Forms } from '../make/commune/identities';
import { differences, wrongPlaces, wrongTargets } from '../make/commune/judge';
import type { TrueLine } from '../make/commune/money';
import { formTable, type FormRow, type Values } from '../make/commune/printed';

jest.setTimeout(300_000);
const FULL = process.env.FULL === '1';
/** What only lists of their own give, which this commune does not keep: incomes, supports. */
const OWN_LISTS = ['bc-16', 'bc-17', 'bc-18'];
const FORMS = templates
  .map((template) => template.form)
  .filter((form) => !OWN_LISTS.includes(form));

interface Ready {
  readonly commune: TrueCommune;
  readonly seen: Survey;
  readonly made: Made;
  readonly forms: Forms;
}

const printedForms = (made: Made, cells?: CellsBySheet): Forms =>
  new Map(
    made.made.map(({ form, rendered: { plan } }) => {
      const values: Values | undefined =
        cells && ((address) => cells.get(plan.name)?.get(address) ?? null);
      return [form.form, formTable(plan, values)];
    }),
  );

const ready = new Map<string, Promise<Ready>>();
function of(period: (typeof PERIODS)[number]): Promise<Ready> {
  const known = ready.get(period[0]);
  if (known) return known;
  const made = (async () => {
    // The two parts of a year are smaller, so that the suite stays quick; the year has all its households.
    const commune = makeCommune(period, FULL || period[0] === '2025' ? 5000 : 400);
    const seen = await survey(await openXlsx(await communeBook(commune)));
    const forms = makeBieu(seen, { forms: [EVERY_FORM], today: '2026-01-05' });
    return { commune, seen, made: forms, forms: printedForms(forms) };
  })();
  ready.set(period[0], made);
  return made;
}

describe.each(PERIODS.map((period) => [period[0], period] as const))(
  'the commune for %s',
  (code, period) => {
    let all: Ready;
    beforeAll(async () => {
      all = await of(period);
    });

    test('all forms are made, nothing is stopped, and each says its period', () => {
      expect(
        all.seen.findings.filter((item) => item.severity === 'stop').map((item) => item.code),
      ).toEqual([]);
      expect(all.made.notMade.map((item) => item.form.form)).toEqual(OWN_LISTS);
      expect(all.made.made.map((item) => item.form.form)).toEqual(FORMS);
      for (const {
        form: { form },
        rendered: { plan },
      } of all.made.made) {
        // The plan's money is that of the whole year, and its title says so.
        const told = ['phu-luc-01', 'bc-14'].includes(form) ? '2025' : code;
        expect([form, plan.tag!.period]).toEqual([form, told]);
        const title = plan.cells
          .map((cell) => cell.value)
          .filter((value) => typeof value === 'string')
          .join('\n');
        expect(title).toContain(
          {
            '2025': 'NĂM 2025',
            '2025-6t': '6 THÁNG ĐẦU NĂM 2025',
            '2025-08-31': 'ĐẾN NGÀY 31/8/2025',
          }[told],
        );
      }
    });

    test('every place of every form shows what the households say', () => {
      expect(wrongPlaces(all.forms, all.commune)).toEqual([]);
    });

    test('every line of money shows what the lines say', () => {
      const wrong = Object.entries(MONEY_FORMS).flatMap(([form, columns]) => {
        let project = '';
        return all.forms.get(form)!.rows.flatMap((row) => {
          const lines = linesOf(
            row,
            all.commune.lines,
            (code) => {
              project = code;
            },
            () => project,
          );
          // A line that the programme has and the commune gives no money to is printed without a figure.
          return lines.length === 0
            ? []
            : differences(
                form,
                row,
                Object.fromEntries(
                  Object.entries(columns).map(([header, sum]) => [header, sum(lines)]),
                ),
                1000,
              );
        });
      });
      expect(wrong).toEqual([]);
    });

    test('every target shows what was reached', () => {
      expect(wrongTargets(all.forms, all.commune)).toEqual([]);
    });

    test('the lists hold every poor and near-poor household once', () => {
      const inside = all.commune.households.filter(
        (one) => one.now === 'poor' || one.now === 'near',
      );
      const register = all.forms.get('bc-11')!.rows;
      expect(
        register
          .filter((row) => /^\d+$/.test(row.ordinal))
          .map((row) => row.name)
          .sort(),
      ).toEqual(inside.map((one) => one.name).sort());
      const total = register[register.length - 1]!;
      expect([total.of('Phân loại > Hộ nghèo'), total.of('Phân loại > Hộ cận nghèo')]).toEqual([
        inside.filter((one) => one.now === 'poor').length,
        inside.filter((one) => one.now === 'near').length,
      ]);
      const posted = all.forms.get('bc-12')!.rows;
      expect(posted.map((row) => row.name).sort()).toEqual(inside.map((one) => one.name).sort());
      expect(
        posted.every((row) =>
          /^051\*{5}\d{4}$/.test(String(row.of('Số định danh cá nhân (đã che)'))),
        ),
      ).toBe(true);
    });

    test.each(IDENTITIES.map((identity) => [identity.name, identity] as const))(
      '%s',
      (_, identity) => {
        expect(identity.pairs(all.forms).length).toBeGreaterThan(0);
        expect(brokenPairs(identity, all.forms)).toEqual([]);
      },
    );

    test("the plan's sentence on funding has the figures of the funding form", () => {
      const [first] = all.forms.get('phu-luc-01')!.rows;
      const figures = new Map(planText(all.seen).figures.map((figure) => [figure.id, figure]));
      const pairs = [
        ['funding.total', 'Tổng kinh phí'],
        ['funding.central', 'Trong đó > Ngân sách trung ương > Tổng số'],
        ['funding.local', 'Trong đó > Ngân sách địa phương > Tổng số'],
        ['funding.province', 'Trong đó > Ngân sách địa phương > Ngân sách tỉnh'],
        ['funding.commune', 'Trong đó > Ngân sách địa phương > Ngân sách xã'],
      ] as const;
      for (const [id, header] of pairs) {
        const figure = figures.get(id)!;
        expect([id, figure.value.toNumber() / (figure.unit === 'nghìn đồng' ? 1000 : 1)]).toEqual([
          id,
          first!.of(header),
        ]);
      }
    });
  },
);

/** The lines that a printed row is about, by its words: the total, an agency, "Dự án 3: …", "Tiểu dự án 1: …" below it. */
function linesOf(
  row: FormRow,
  lines: readonly TrueLine[],
  enter: (project: string) => void,
  project: () => string,
): readonly TrueLine[] {
  if (row.name.startsWith('TỔNG CỘNG')) return lines;
  const part = /^Tiểu dự án (\d)(?:\s*[–-]\s*Dự án (\d))?/.exec(row.name);
  if (part)
    return lines.filter(
      (line) => line.code === `${part[2] ? `DA${part[2]}` : project()}.${part[1]}`,
    );
  const whole = /^Dự án (\d)/.exec(row.name);
  if (whole) {
    enter(`DA${whole[1]}`);
    return lines.filter(
      (line) => line.code === `DA${whole[1]}` || line.code.startsWith(`DA${whole[1]}.`),
    );
  }
  return lines.filter((line) => line.lead === row.name);
}

test('an identity that is broken by one is seen: a cell that it reads is changed', async () => {
  const { made } = await of(PERIODS[0]);
  const blind = IDENTITIES.filter((identity) => {
    const read = new Set<string>();
    const forms = (changed: string | null): Forms =>
      new Map(
        made.made.map(({ form, rendered: { plan } }) => {
          const cells = new Map(
            plan.cells.map((cell) => [toA1(cell.row, cell.column), cell.value]),
          );
          return [
            form.form,
            formTable(plan, (address): CellValue => {
              const value = cells.get(address) ?? null;
              const place = `${form.form} ${address}`;
              if (typeof value === 'number') read.add(place);
              return place === changed
                ? identity.kind === 'equal'
                  ? (value as number) + 1
                  : 1_000_000
                : value;
            }),
          ];
        }),
      );
    const plain = forms(null);
    read.clear();
    identity.pairs(plain);
    // One of the cells that are read is enough to be seen; an upper bound is broken by its left side alone.
    return ![...read].some((place) => brokenPairs(identity, forms(place)).length > 0);
  });
  expect(blind.map((identity) => identity.name)).toEqual([]);
});

test.each(
  PERIODS.filter((period) => FULL || period[0] === '2025').map(
    (period) => [period[0], period] as const,
  ),
)(
  'LibreOffice computes every formula of every form for %s to what is written, and the identities hold in its own figures',
  async (_, period) => {
    const { made } = await of(period);
    const computed = await recalculate(
      await createXlsx(made.made.map((item) => item.rendered.plan)),
    );
    const wrong = made.made.flatMap(({ form, rendered: { plan } }) =>
      plan.cells
        .filter((cell) => cell.formula)
        .flatMap((cell) => {
          const address = toA1(cell.row, cell.column);
          const found = computed.get(plan.name)!.get(address) ?? '';
          const same =
            typeof found === 'number' && typeof cell.value === 'number'
              ? Math.abs(found - cell.value) < 1e-9 * Math.max(1, Math.abs(found))
              : found === cell.value;
          return same
            ? []
            : [
                `${form.form} ${address} ${cell.formula}: written ${cell.value}, computed ${JSON.stringify(found)}`,
              ];
        }),
    );
    expect(wrong).toEqual([]);
    expect(
      made.made.filter(({ rendered }) => rendered.plan.cells.some((cell) => cell.formula)).length,
    ).toBeGreaterThanOrEqual(17);
    const forms = printedForms(made, rounded(computed));
    expect(
      IDENTITIES.filter((identity) => brokenPairs(identity, forms).length > 0).map(
        (identity) => identity.name,
      ),
    ).toEqual([]);
  },
);

/** LibreOffice adds in binary; what it shows to nine places is what counts. */
function rounded(cells: CellsBySheet): CellsBySheet {
  return new Map(
    [...cells].map(([sheet, values]) => [
      sheet,
      new Map(
        [...values].map(([address, value]) => [
          address,
          typeof value === 'number' ? Number(value.toFixed(9)) : value,
        ]),
      ),
    ]),
  );
}
