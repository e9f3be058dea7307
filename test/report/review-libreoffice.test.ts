import { renderBieu } from '../../src/report';
import { templates } from '../../src/templates';
import { createXlsx } from '../../src/workbook/xlsx/create';
import { toPdf } from '../judge/libreoffice';
import { flowSheets, householdsOf, registerSheet, summarySheet } from './commune';
import { differences } from './recalculated';
import { balancedFlows, surveyOf } from './review-facts';

jest.setTimeout(180_000);
const forms = templates.filter((template) => template.group !== 'plan');
const FULL = process.env.FULL === '1';

test('LibreOffice computes for every formula of the sample the result that is written with it', async () => {
  const { facts } = await balancedFlows();
  expect(await differences(forms.map((template) => renderBieu(template, facts).plan))).toEqual([]);
});

test.each(FULL ? [1, 2, 3, 4] : [1])(
  'and of a commune of a few hundred households, number %i',
  async (seed) => {
    const households = householdsOf(300, 11, seed);
    // Without its first table, or its people, a form has blanks that no formula may take for a zero.
    const register = registerSheet(households);
    const blank = {
      ...register,
      rows: register.rows.map((row, index) =>
        index > 3 && index % 40 === 0
          ? row.map((cell, column) => (column === 5 ? null : cell))
          : row,
      ),
    };
    const full = await surveyOf([summarySheet(households), register, ...flowSheets(households)], {
      nam: '2025',
    });
    const gaps = await surveyOf([blank, flowSheets(households)[0]!], { nam: '2025' });
    const plans = [full, gaps].flatMap(({ facts }) =>
      forms.map((template) => renderBieu(template, facts).plan),
    );
    expect(await differences(plans)).toEqual([]);
  },
);

describe('on paper', () => {
  test('every form is A4, one page wide, and no word of it is cut off', async () => {
    const { facts } = await balancedFlows();
    const plans = forms.map((template) => renderBieu(template, facts).plan);
    const { pages } = await toPdf(await createXlsx(plans));
    for (const page of pages) expect(page).toMatchObject({ a4: true, overflows: [] });
    expect(new Set(pages.map((page) => page.orientation))).toEqual(
      new Set(['landscape', 'portrait']),
    );
    const printed = pages.flatMap((page) => page.words.map((word) => word.text)).join(' ');
    const wanted = plans
      .flatMap((plan) =>
        plan.cells.filter(
          (cell) =>
            typeof cell.value === 'string' &&
            !cell.formula &&
            cell.column <= plan.page!.printArea.right,
        ),
      )
      .flatMap((cell) => String(cell.value).split(/\s+/))
      .filter((word) => word.length > 1 && !/^…+$/.test(word));
    expect([...new Set(wanted)].filter((word) => !printed.includes(word))).toEqual([]);
    for (const plan of plans) expect(printed).not.toContain(plan.tag!.fingerprint);
  });
});
