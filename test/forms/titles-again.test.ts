/** The day in a title that was filled in, when the figures become those of another day. */
import { surveyOf } from '../make/surveyed';
import { FORM_SHEET, OPTIONS, SMALL, blank, fill, reopened, type, values } from './filling';

const TITLED = {
  ...FORM_SHEET,
  rows: [['BIỂU TỔNG HỢP HỘ NGHÈO'], ['(đến ngày …/…/…)'], ...FORM_SHEET.rows.slice(2)],
};
const HALF = SMALL.map((sheet) => ({
  ...sheet,
  rows: sheet.rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'string'
        ? cell.replace(/31\/12\/2025/g, '30/6/2025').replace(/cuối năm 2025/gi, '30/6/2025')
        : cell,
    ),
  ),
}));

it('follows the period, and goes back to its dots where none is asked for', async () => {
  const form = await blank(TITLED);
  await fill(form, await surveyOf(...SMALL), { ...OPTIONS, period: '2025' });
  expect(await values(form, 'A2', 'C4')).toEqual(['(đến ngày 31/12/2025)', 412]);
  const half = await surveyOf(...HALF);
  const { update } = await fill(await reopened(form), half, { ...OPTIONS, period: '2025-6t' });
  expect(update?.changed).toContainEqual({
    cell: 'A2',
    from: '(đến ngày 31/12/2025)',
    to: '(đến ngày 30/06/2025)',
  });
  const open = await reopened(form);
  await fill(open, await surveyOf(...SMALL));
  expect(await values(open, 'A2')).toEqual(['(đến ngày …/…/…)']);
});

it('leaves a title that a person has written, and what it says of the time holds', async () => {
  const form = await blank(TITLED);
  await fill(form, await surveyOf(...SMALL), { ...OPTIONS, period: '2025' });
  await type(form, { A2: '(đến ngày 30/9/2025)' });
  const later = await reopened(form);
  const { plan, update } = await fill(later, await surveyOf(...SMALL), {
    ...OPTIONS,
    period: '2025',
  });
  expect(await values(later, 'A2', 'C4')).toEqual(['(đến ngày 30/9/2025)', 412]);
  expect(update?.conflicts.find(({ cell }) => cell === 'C4')).toMatchObject({
    untouched: true,
    why: { why: 'period' },
  });
  expect(plan.filled).toEqual([]);
});

it('takes no figures of a half-year for those of the end of the year', async () => {
  const year = await surveyOf(...SMALL);
  const { households } = year.facts;
  if (!households) throw new Error('no households');
  const asOf = { ...households, asOf: '2025-06-30' };
  const seen = { ...year, facts: { ...year.facts, households: asOf } };
  const ends = {
    ...TITLED,
    rows: [TITLED.rows[0] ?? [], ['(đến 31/12/2025)'], ...TITLED.rows.slice(2)],
  };
  const { plan } = await fill(await blank(ends), seen);
  expect(plan.filled).toEqual([]);
});
