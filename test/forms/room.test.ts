/** Blank rows whose header does not say what they are for: asked, and filled in by the answer. */
import { fillForm } from '../../src/app/fill-form';
import { NO_CORRECTIONS } from '../../src/sources/corrections';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book } from '../make/book';
import { sampleSurvey } from '../make/surveyed';
import { formIn } from './filling';

const TABLE = [
  ['TỔNG HỢP HỘ NGHÈO'],
  ['TT', 'Nội dung', 'Số hộ nghèo'],
  [null, null, null],
  [null, null, null],
  [null, 'Cộng', null],
];

async function fill(answers: Readonly<Record<string, string>>, rows = TABLE) {
  const questions = new Map(Object.entries(answers));
  const seen = await sampleSurvey({
    corrections: { ...NO_CORRECTIONS, questions },
  });
  const port = await openXlsx(
    await book([
      {
        name: 'Mẫu',
        looks: { 'A2:C5': { border: true }, 'A8:C11': { border: true } },
        rows,
      },
    ]),
  );
  const sheet = await formIn(port);
  return fillForm(port, sheet, seen, { today: '2026-01-05' });
}

it('asks what the rows are for, and takes the answer', async () => {
  const open = await fill({});
  const [question] = open.plan.questions;
  expect(question).toMatchObject({ code: 'form-room', answer: null });
  expect(question?.cells).toEqual([{ sheet: 'Mẫu', cell: 'B3' }]);
  expect(open.plan.blank.map(({ cell, why }) => [cell, why.why])).toEqual([
    ['C3', 'room'],
    ['C4', 'room'],
  ]);
  const id = question?.id ?? '';
  const hamlets = await fill({ [id]: 'place' });
  expect(hamlets.plan.filled.map(({ value }) => value)).toEqual([28, 24, 21, 17, 14, 104]);
  expect(hamlets.plan.inserts).toEqual([{ after: 3, count: 3 }]);
  const left = await fill({ [id]: 'de-trong' });
  expect(left.plan.filled.map(({ cell }) => cell)).toEqual(['C5']);
  expect(left.plan.inserts).toEqual([]);
});

it('asks once for two tables, and names the cells of both', async () => {
  const { plan } = await fill({}, [...TABLE, [], ...TABLE]);
  expect(plan.tables.map(({ top }) => top)).toEqual([1, 7]);
  expect(plan.questions.map(({ code, cells }) => [code, cells.map(({ cell }) => cell)])).toEqual([
    ['form-room', ['B3', 'B9']],
  ]);
});
