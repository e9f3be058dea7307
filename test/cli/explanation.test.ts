/** The sheet that explains a Biểu: each figure of the Biểu once, with its cells, and nothing about a person. */
import { createXlsx } from '../../src/workbook/xlsx/create';
import { explanationSheets } from '../../src/app/explain-bieu';
import { EVERY_FORM, makeBieu } from '../../src/app/make-bieu';
import { figuresOf } from '../../src/app/sent/figures';
import { formulaInWords } from '../../src/app/explain-bieu/words';
import { survey } from '../../src/app/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { readFileSync } from 'node:fs';
import { toPdf } from '../judge/libreoffice';
import { REGISTER } from '../make/sample/households';
import { cellsOf, json, workFolder } from './run';

jest.setTimeout(120_000);
const SAMPLE = 'assets/so-mau.xlsx';
const work = workFolder();

test('every number of every Biểu is explained once, by its cell, with values alone', async () => {
  const seen = await survey(await openXlsx(new Uint8Array(readFileSync(SAMPLE))));
  const made = makeBieu(seen, { forms: [EVERY_FORM] });
  const sheets = explanationSheets(made, seen);
  expect(sheets).toHaveLength(made.made.length);
  sheets.forEach((plan, index) => {
    const figures = figuresOf(made.made[index]!.rendered.plan);
    const cells = plan.cells
      .filter(
        (cell) =>
          cell.column === 1 && typeof cell.value === 'string' && /^[A-Z]+\d+$/.test(cell.value),
      )
      .map((cell) => cell.value);
    expect(cells).toEqual(figures.map((figure) => figure.cell));
    expect(plan.cells.some((cell) => cell.formula)).toBe(false);
    expect(Object.values(plan.styles).every((style) => style.size >= 10)).toBe(true);
    expect(plan.page).toMatchObject({
      orientation: 'landscape',
      repeatRows: [plan.freeze!.rows - 1, plan.freeze!.rows - 1],
    });
    const text = plan.cells.map((cell) => cell.value).join('\n');
    for (const { head, identity } of REGISTER) {
      expect(text).not.toContain(head);
      expect(text).not.toContain(identity);
    }
  });
});

test('the figure of the plan is told as an officer would tell it, with cells, law and day', async () => {
  const out = work.file('gt.xlsx');
  const { code, body } = await json(
    'lap',
    SAMPLE,
    '-o',
    out,
    '--bieu',
    'bieu-02,bieu-03',
    '--giai-trinh',
  );
  expect([code, body.explanations]).toEqual([0, ['GT Biểu 02', 'GT Biểu 03']]);
  const cells = [...(await cellsOf(out, 'GT Biểu 02'))];
  const row = (text: string) =>
    cells
      .filter(
        ([address]) =>
          address.slice(1) === cells.find(([, cell]) => cell.value === text)![0].slice(1),
      )
      .map(([, cell]) => cell.value);
  const rate = row('104 ÷ 1.867 × 100 = 5,5704…, làm tròn 2 số lẻ');
  expect(rate.slice(2)).toEqual([
    'Tổng cộng',
    'Cuối năm › Hộ nghèo › Tỷ lệ (%)',
    '5,57',
    '104 ÷ 1.867 × 100 = 5,5704…, làm tròn 2 số lẻ',
    '«Tổng hợp thôn» C13:C17, L13:L17',
    '[1]',
  ]);
  const texts = cells.map(([, cell]) => cell.value);
  expect(texts).toContainEqual(
    expect.stringMatching(/^\[1\] Chuẩn nghèo.*1\.500\.000.*07\/2021.*có hiệu lực từ 01\/01\/2022/),
  );
  const targets = [...(await cellsOf(out, 'GT Biểu 03'))].map(([, cell]) => cell.value);
  expect(targets).toContainEqual(expect.stringContaining('Kế hoạch của xã'));
  // The explanation is no table of figures: reading the workbook again sees what it saw before.
  const again = await json('kiem-tra', out);
  const first = await json('kiem-tra', SAMPLE);
  expect(again.body.findings).toEqual(first.body.findings);
});

test('on paper its header stands on every page, and nothing runs over', async () => {
  const seen = await survey(await openXlsx(new Uint8Array(readFileSync(SAMPLE))));
  const [plan] = explanationSheets(makeBieu(seen, { forms: ['bieu-02'] }), seen);
  const { pages } = await toPdf(await createXlsx([plan!]));
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) {
    expect(page).toMatchObject({ a4: true, orientation: 'landscape', overflows: [] });
    for (const word of ['STT', 'Cách', 'Căn', 'SỐ LIỆU MINH HỌA'])
      expect(page.text).toContain(word);
  }
});

test.each([
  ['=SUM(C12:C16)', 'Cộng các dòng của biểu: C12 đến C16'],
  ['=IF(COUNT(C12:C16)=0,"",SUM(C12:C13,C15))', 'Cộng các dòng của biểu: C12 đến C13; C15'],
  [
    '=IF(AND(COUNT(D1,C1)=2,C1<>0),ROUND(D1/C1*100,2),"")',
    '28 ÷ 412 × 100 = 6,7961…, làm tròn 2 số lẻ',
  ],
  ['=SUM(C1,D1)', '412 + 28 = 440'],
  ['=IF(COUNT(C1,D1)=2,C1-D1,"")', '412 − 28 = 384'],
  ['=IF(AND(COUNT(C1)=1,COUNT(D1,E1)>0),C1-SUM(D1,E1)+SUM(D1,F1),"")', '412 − (28 + 3) + 28 = 409'],
  ['=COUNTIF(F10:F20,"x")', 'Đếm các dấu «x» của biểu: F10 đến F20'],
])('%s is told in words', (formula, words) => {
  const cells: Record<string, number> = { C1: 412, D1: 28, E1: 3 };
  expect(formulaInWords(formula, (address) => cells[address] ?? null)).toBe(words);
});
