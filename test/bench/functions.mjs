/** The custom functions against plain numbers and against a spreadsheet engine with native formulas: 100,000 rows of each kind. */
import { createRequire } from 'node:module';
import { bundleFunctions } from '../../.config/functions-bundle.mjs';
import { evaluator, loadHyperFormula } from './hyperformula.mjs';
import { keep, machine, median, table } from './measure.mjs';
import { plain } from './plain.mjs';

const N = 100_000;
const BLOCK = 7;

/** The same figures in every run. */
function generator(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const next = generator(20250820);
const list = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const cell = (value) => [[value]];

const whole = list(N, () => 1 + next(5000));
const part = whole.map((households) => next(households + 1));
const income = list(N, () => 100 + next(100));
const deprivation = list(N, () => 10 * next(13));
const marks = list(N, () => list(12, () => (next(3) === 0 ? 1 : 0)));
const weights = list(N, () => next(900));
const totals = list(Math.floor(N / BLOCK), () => next(5000));
const column = (values) => values.map((value) => [value]);
const blocks = totals.map((_, index) =>
  column(weights.slice(index * BLOCK, index * BLOCK + BLOCK)),
);
const five = (values) => list(N / 5, (index) => column(values.slice(index * 5, index * 5 + 5)));

const each = (count, run) => () => {
  for (let index = 0; index < count; index += 1) run(index);
};

function cases(ours) {
  const parts = part.map(cell);
  const wholes = whole.map(cell);
  const [fiveParts, fiveWholes] = [five(part), five(whole)];
  const [incomes, scores] = [income.map(cell), deprivation.map(cell)];
  const amounts = totals.map(cell);
  const percent = cell(5);
  const [allParts, allWholes, allWeights] = [column(part), column(whole), column(weights)];
  const rowsOfMarks = marks.map((row) => [row]);
  const blockRow = (index) => index % BLOCK;
  return [
    {
      name: `${N} tỷ lệ, từng ô (TYLENGHEO)`,
      ours: each(N, (i) => ours.TYLENGHEO(parts[i], wholes[i], null)),
      plain: each(N, (i) => plain.rate(parts[i], wholes[i])),
      native: () => ({
        rows: list(N, (i) => [
          part[i],
          whole[i],
          `=ROUND(A${i + 1}/B${i + 1}*$E$1,2)`,
          null,
          ...(i === 0 ? [100] : []),
        ]),
        touch: [0, 4],
        values: [100, 100.5],
      }),
    },
    {
      name: `${N / 5} tỷ lệ của vùng 5 ô (TYLENGHEO)`,
      ours: each(N / 5, (i) => ours.TYLENGHEO(fiveParts[i], fiveWholes[i], null)),
      plain: each(N / 5, (i) => plain.rate(fiveParts[i], fiveWholes[i])),
      native: () => ({
        rows: list(N, (i) => [
          part[i],
          whole[i],
          i % 5 === 0 ? `=ROUND(SUM(A${i + 1}:A${i + 5})/SUM(B${i + 1}:B${i + 5})*$E$1,2)` : null,
          null,
          ...(i === 0 ? [100] : []),
        ]),
        touch: [0, 4],
        values: [100, 100.5],
      }),
    },
    {
      name: `một tỷ lệ của vùng ${N} ô (TYLENGHEO)`,
      ours: () => ours.TYLENGHEO(allParts, allWholes, null),
      plain: () => plain.rate(allParts, allWholes),
      native: () => ({
        rows: list(N, (i) => [
          part[i],
          whole[i],
          ...(i === 0 ? [`=ROUND(SUM(A1:A${N})/SUM(B1:B${N})*100,2)`] : []),
        ]),
        touch: [0, 0],
        values: [part[0], part[0] + 1],
      }),
    },
    {
      name: `${N} vốn đối ứng, từng ô (VONDOIUNG)`,
      ours: each(N, (i) => ours.VONDOIUNG(wholes[i], percent, null, null)),
      plain: each(N, (i) => plain.counterpart(wholes[i], percent)),
      native: () => ({
        rows: list(N, (i) => [
          whole[i],
          `=ROUND(A${i + 1}*$E$1/100,0)`,
          null,
          null,
          ...(i === 0 ? [5] : []),
        ]),
        touch: [0, 4],
        values: [5, 6],
      }),
    },
    {
      name: `${totals.length} phép chia vốn cho ${BLOCK} dòng (PHANBOVON)`,
      ours: each(totals.length, (i) => ours.PHANBOVON(amounts[i], blocks[i], null)),
      plain: each(totals.length, (i) => plain.allocate(amounts[i], blocks[i])),
      native: () => ({
        rows: list(totals.length * BLOCK, (i) => {
          const [first, row, last] = [i - blockRow(i) + 1, i + 1, i - blockRow(i) + BLOCK];
          const earlier = blockRow(i) === 0 ? '0' : `COUNTIF(D${first}:D${row - 1},D${row})`;
          return [
            totals[Math.floor(i / BLOCK)],
            weights[i],
            `=INT(A${row}*$G$1*B${row}/SUM(B${first}:B${last}))`,
            `=MOD(A${row}*$G$1*B${row},SUM(B${first}:B${last}))`,
            `=C${row}+IF(COUNTIF(D${first}:D${last},">"&D${row})+${earlier}<A${row}*$G$1-SUM(C${first}:C${last}),1,0)`,
            null,
            ...(i === 0 ? [1] : []),
          ];
        }),
        touch: [0, 6],
        values: [1, 2],
      }),
    },
    {
      name: `một phép chia vốn cho ${N} dòng (PHANBOVON)`,
      ours: () => ours.PHANBOVON(cell(N * 7 + 3), allWeights, null),
      plain: () => plain.allocate(cell(N * 7 + 3), allWeights),
      native: null,
    },
    {
      name: `${N} hộ phân loại, từng ô (PHANLOAIHO)`,
      ours: each(N, (i) => ours.PHANLOAIHO(incomes[i], scores[i], 'nông thôn', '31/12/2025')),
      plain: each(N, (i) => plain.classify(incomes[i], scores[i], 'nông thôn')),
      native: () => ({
        rows: list(N, (i) => [
          income[i],
          deprivation[i],
          `=IF(A${i + 1}>$E$1,"Hộ không nghèo",IF(B${i + 1}>=30,"Hộ nghèo","Hộ cận nghèo"))`,
          null,
          ...(i === 0 ? [140] : []),
        ]),
        touch: [0, 4],
        values: [140, 141],
      }),
    },
    {
      name: `${N} hộ đếm dấu thiếu hụt, vùng 12 ô (SOCHISOTHIEUHUT)`,
      ours: each(N, (i) => ours.SOCHISOTHIEUHUT(rowsOfMarks[i])),
      plain: each(N, (i) => plain.marks(rowsOfMarks[i])),
      native: () => ({
        rows: list(N, (i) => [
          ...marks[i],
          `=COUNTIF(A${i + 1}:L${i + 1},$O$1)`,
          null,
          ...(i === 0 ? [1] : []),
        ]),
        touch: [0, 14],
        values: [1, 0],
      }),
    },
    {
      name: `nghèo đa chiều của ${N} hộ × 12 chỉ số (CHISONGHEODACHIEU)`,
      ours: () => ours.CHISONGHEODACHIEU(marks, null, null),
      plain: () => plain.alkireFoster(marks),
      native: () => ({
        rows: list(N, (i) => [
          ...marks[i],
          `=SUM(A${i + 1}:L${i + 1})*$O$1`,
          null,
          ...(i === 0 ? [1, `=ROUND(SUMIF(M1:M${N},">=3")/(12*${N})*100,2)`] : []),
        ]),
        touch: [0, 14],
        values: [1, 1.0001],
      }),
    },
  ];
}

const ms = (value) => (value === null ? '–' : value < 10 ? value.toFixed(2) : value.toFixed(0));
const times = (value) => (value === null ? '–' : `${value.toFixed(value < 10 ? 2 : 1)}×`);

export async function run(options = []) {
  const { file, minified, gzip } = await bundleFunctions('implementations.ts');
  const { implementations } = createRequire(import.meta.url)(file);
  const HyperFormula = options.includes('--nhanh') ? null : loadHyperFormula();
  const rows = [];
  for (const { name, ours, plain: simple, native } of cases(implementations)) {
    const mine = median(ours);
    const numbers = median(simple);
    let engine = null;
    if (HyperFormula && native) {
      const { rows: sheet, touch, values } = native();
      engine = median(evaluator(HyperFormula, sheet, touch, values), { runs: 3, warmUp: 1 });
    }
    rows.push([
      name,
      ms(mine),
      ms(numbers),
      ms(engine),
      times(mine / numbers),
      times(engine === null ? null : mine / engine),
    ]);
    console.error(rows.at(-1).join('  '));
  }
  const head = [
    'việc',
    'hàm này, ms',
    'số thường, ms',
    'HyperFormula, ms',
    'hàm ÷ số thường',
    'hàm ÷ HyperFormula',
  ];
  const size = `${(minified / 1024).toFixed(1)} KB minified, ${(gzip / 1024).toFixed(1)} KB gzip`;
  const result = {
    name: 'functions',
    title: 'Custom functions',
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    command: 'npm run bench -- ham',
    note:
      `Median of seven runs (HyperFormula three). Bundle: ${size}. "hàm này" is the minified bundle, called with arguments as Excel hands them over; ` +
      '"số thường" is the same figure in plain JavaScript numbers without any check; HyperFormula evaluates the native formula, building its sheet does not count. Below 1× in the last column, the function is quicker than the engine.',
    head,
    rows,
    aims: [],
  };
  console.log(`${size}\n\n${table(head, rows)}`);
  if (options.includes('--ghi') && !options.includes('--nho')) keep('functions', result);
  return result;
}
