/** `xuat`: every figure of `so-lieu` with its coordinates, nothing that a stop stands on, no person, and what other tools make of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { book } from '../make/book';
import { survey } from '../../src/app/survey';
import { bieu, json, opened, workFolder } from './run';

jest.setTimeout(120_000);
const folder = workFolder();
const SAMPLE = 'assets/so-mau.xlsx';
const SECOND = 'test/workbooks/xa-thu-hai.xlsx';

type Line = Readonly<Record<string, string>>;

/** The fields of a text after RFC 4180. */
function linesOf(text: string): Line[] {
  const [head = [], ...rows] = text
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

let csv = '';
let lines: Line[] = [];
beforeAll(async () => {
  csv = folder.file('hai-xa.csv');
  const run = await bieu('xuat', SECOND, SAMPLE, '-o', csv);
  expect([run.code, run.err]).toEqual([0, '']);
  lines = linesOf(readFileSync(csv, 'utf8'));
});

const HEADER =
  'workbook,sheet,cell,subject,measure,unit,group,traits,place,place_parent,period,moment,scenario,move,indicator,cause,line,source,capital,stage,target,agency,value,as_of,status,rule,label';

test('is one tidy table of all workbooks: no mark of the encoding, every dimension filled', () => {
  const text = readFileSync(csv, 'utf8');
  expect(text.split('\r\n')[0]).toBe(HEADER);
  expect(text).not.toMatch(/[^\r]\n|\ufeff/);
  for (const name of HEADER.split(',').slice(3, 22))
    expect([name, lines.filter((line) => line[name] === '')]).toEqual([name, []]);
  expect(lines.every(({ value = '' }) => /^-?\d+(?:\.\d+)?$/.test(value))).toBe(true);
  const key = (line: Line): string =>
    HEADER.split(',')
      .slice(3, 22)
      .map((name) => line[name])
      .join();
  const keys = lines.map((line) => `${line.workbook} ${key(line)}`);
  expect(keys.filter((one, at) => keys.indexOf(one) !== at)).toEqual([]);
});

const ALL = {
  group: '_T',
  traits: '_T',
  place: '_T',
  move: '_T',
  indicator: '_T',
  cause: '_T',
  line: '_T',
  source: '_T',
  capital: '_T',
  target: '_T',
  agency: '_T',
};
const GROUPS = { total: '_T', poor: 'poor', nearPoor: 'near-poor' } as const;
const MONEY = {
  total: {},
  central: { source: 'central' },
  investment: { source: 'central', capital: 'investment' },
  recurrent: { source: 'central', capital: 'recurrent' },
  local: { source: 'local' },
  province: { source: 'province' },
  commune: { source: 'commune' },
};
const MOVES: Readonly<Record<string, string>> = {
  toOtherGroup: 'to-other-group',
  aboveLine: 'above-line',
  fromOtherGroup: 'from-other-group',
  relapsed: 'relapsed',
  new: 'new',
};

/** What `so-lieu` says, as coordinates and values; the forecast is no figure of the workbook. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads keys by name
function said(body: any): (readonly [Line, number])[] {
  const found: (readonly [Line, number])[] = [];
  const put = (at: Line, value: unknown): void => {
    if (typeof value === 'number') found.push([{ ...ALL, ...at }, value]);
  };
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads keys by name
  const counts = (part: any, at: Line): void => {
    for (const [name, group] of Object.entries(GROUPS)) {
      put({ ...at, measure: 'count', unit: 'household', group }, part[name]);
      put({ ...at, measure: 'rate', group }, part[`${name}Rate`]);
    }
  };
  for (const [part, moment] of [
    ['households', 'closing'],
    ['opening', 'opening'],
  ] as const) {
    if (!body[part]) continue;
    counts(body[part], { moment });
    put({ measure: 'count', unit: 'person' }, body[part].people);
    for (const place of body[part].byHamlet) counts(place, { moment, place: place.hamlet });
  }
  for (const [name, group] of Object.entries(GROUPS)) {
    put({ moment: 'change', measure: 'count', group }, body.reduction?.[name]);
    put({ moment: 'change', measure: 'points', group }, body.reduction?.[`${name}Points`]);
    const flow = body.flow?.[name];
    if (!flow) continue;
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads keys by name
    const flowOf = (part: any, at: Line): void => {
      const own = { ...at, group, measure: 'count' };
      put({ ...own, moment: 'opening' }, part.opening);
      put({ ...own, moment: 'closing' }, part.closing);
      put({ ...own, moment: 'closing' }, part.computedClosing);
      put({ ...own, moment: 'change' }, part.netReduction);
      put({ ...own, move: 'leaving' }, part.grossReduction);
      for (const way of ['decrease', 'increase'])
        for (const [move, value] of Object.entries(part[way]))
          put({ ...own, move: MOVES[move] ?? `other-${way}` }, value);
    };
    flowOf(flow, { unit: 'household' });
    if (flow.people) flowOf(flow.people, { unit: 'person' });
    for (const place of flow.byHamlet) {
      flowOf(place, { unit: 'household', place: place.hamlet });
      if (place.people) flowOf(place.people, { unit: 'person', place: place.hamlet });
    }
  }
  const { funding } = body;
  const factor = funding?.unit === 'nghìn đồng' ? 1e3 : 1e6;
  const stage = { subject: 'programme', stage: 'in-force' };
  for (const [name, at] of Object.entries(MONEY)) {
    put({ ...stage, measure: 'money', ...at }, funding?.[name] && funding[name] * factor);
    for (const line of funding?.lines ?? [])
      put(
        { ...stage, measure: 'money', line: line.code, ...at },
        line[name] === undefined || line[name] === null ? null : line[name] * factor,
      );
  }
  for (const { unit, total } of funding?.byUnit ?? [])
    if (unit !== null) put({ ...stage, measure: 'money', agency: unit }, total * factor);
  for (const [measure, part] of [
    ['share', 'shares'],
    ['of-central', 'ofCentral'],
  ] as const)
    for (const [source, value] of Object.entries(funding?.[part] ?? {}))
      put({ ...stage, measure, source }, value);
  for (const { code, name, target, actual } of body.targets ?? []) {
    put({ measure: 'target', target: code ?? name, scenario: 'planned' }, target);
    put({ measure: 'target', target: code ?? name, scenario: 'actual' }, actual);
  }
  return found;
}

test.each([
  [SAMPLE, 'so-mau.xlsx'],
  [SECOND, 'xa-thu-hai.xlsx'],
])('every figure that so-lieu gives of %s is there with the same value', async (file, workbook) => {
  const { body } = await json('so-lieu', file);
  const own = lines.filter((line) => line.workbook === workbook);
  const figures = said(body);
  expect(figures.length).toBeGreaterThan(60);
  for (const [at, value] of figures) {
    const found = own.filter((line) =>
      Object.entries(at).every(([name, member]) => line[name] === member),
    );
    expect([at, found.map((line) => Number(line.value))]).toEqual([at, [value]]);
  }
});

test('holds no household: no name, no paper, no birth of the lists', async () => {
  const { facts } = await survey(await opened(SAMPLE));
  const households = facts.review?.households ?? [];
  expect(households.length).toBeGreaterThan(100);
  expect(lines.some(({ rule }) => rule === 'COUNT(rows)')).toBe(true);
  const text = readFileSync(csv, 'utf8');
  for (const { name, maskedId } of households)
    expect([name, text.includes(name), maskedId && text.includes(maskedId)]).toEqual([
      name,
      false,
      maskedId && false,
    ]);
});

test('a figure that a stop stands on, and a name that begins like a formula, are left out and listed', async () => {
  const file = folder.file(
    'sai.xlsx',
    await book([
      {
        name: 'Tổng hợp',
        rows: [
          ['Tổng hợp hộ nghèo, hộ cận nghèo năm 2025'],
          ['STT', 'Thôn', 'Tổng số hộ', 'Số hộ nghèo', 'Số hộ cận nghèo'],
          [1, 'Thôn Gò Mẫu', 120, 12, 8],
          [2, '=1+1 Bàu Mẫu', 90, 9, 6],
          ['', 'Tổng cộng', 210, 22, 14],
        ],
      },
    ]),
  );
  const target = folder.file('sai.csv');
  const { code, body } = await json('xuat', file, '-o', target);
  expect(code).toBe(1);
  const [own] = body.workbooks;
  const why = (reason: string): string[] =>
    own.leftOut
      .filter((one: { why: string }) => one.why === reason)
      .map((one: { cell: string | null }) => one.cell);
  expect(why('HO-001')).toEqual(expect.arrayContaining(['D3', 'D4']));
  expect(why('text')).toEqual(expect.arrayContaining(['C4', 'E4']));
  const written = linesOf(readFileSync(target, 'utf8'));
  expect(written).toHaveLength(own.rows);
  expect(written.map(({ cell }) => cell)).toEqual(expect.arrayContaining(['C3', 'E3', 'E5']));
  expect(written.filter(({ group }) => group === 'poor')).toEqual([]);
  expect((await bieu('xuat', file, '-o', target)).code).toBe(2);
  expect((await bieu('xuat', file, '-o', folder.file('sai.xlsx.txt'))).code).toBe(2);
});

test('money carried over stands beside the money of the year', async () => {
  const file = folder.file(
    'keo-dai.xlsx',
    await book([
      {
        name: 'KP',
        rows: [
          ['KINH PHÍ NĂM 2025 (ĐVT: triệu đồng)'],
          ['STT', 'Nội dung', 'Vốn kéo dài', 'Vốn giao năm 2025', 'Tổng vốn'],
          [1, 'Dự án 2', 45, 300, 345],
          [2, 'Dự án 7', 12, 70, 82],
        ],
      },
    ]),
  );
  const target = folder.file('keo-dai.csv');
  await bieu('xuat', file, '-o', target);
  const written = linesOf(readFileSync(target, 'utf8'));
  const of = (stage: string) =>
    written
      .filter((one) => one.stage === stage && one.line !== '_T' && one.source === '_T')
      .map(({ line, cell, value }) => [line, cell, value]);
  expect(of('carried-over')).toEqual([
    ['DA2', 'C3', '45000000'],
    ['DA7', 'C4', '12000000'],
  ]);
  expect(of('in-force')).toEqual([
    ['DA2', 'D3', '300000000'],
    ['DA7', 'D4', '70000000'],
  ]);
});

test('DuckDB adds up a folder of such files with the lines of the page', async () => {
  const page = readFileSync('src/README.md', 'utf8');
  const sql = /```sql\n([^]*?)```/.exec(page)?.[1] ?? '';
  expect(sql).toContain("'*.csv'");
  const other = folder.file('thu-muc-1.csv');
  writeFileSync(other, readFileSync(csv, 'utf8').replaceAll('so-mau.xlsx', 'xa-khac.xlsx'));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const [row] = (
    await connection.runAndReadAll(sql.replace("'*.csv'", `'${other}'`))
  ).getRowObjects();
  const poor = (place: string): number =>
    lines
      .filter(
        (line) =>
          line.group === 'poor' &&
          line.moment === 'closing' &&
          line.measure === 'count' &&
          line.unit === 'household' &&
          Object.entries({ ...ALL, group: 'poor', place }).every(
            ([at, member]) => line[at] === member,
          ),
      )
      .reduce((sum, line) => sum + Number(line.value), 0);
  expect(Number(row?.total)).toBe(poor('_T'));
  expect(poor('_T')).toBe(104 + 56);
});

test('the table never takes the place of a workbook that it is made of', async () => {
  const text = 'Thôn,Tổng số hộ,Hộ nghèo\r\nThôn Mẫu,10,1\r\n';
  const own = folder.file('thon.csv', text);
  const { code, body } = await json('xuat', own, '-o', own, '--ghi-de');
  expect([code, body.error.code]).toEqual([2, 'same-file']);
  expect(readFileSync(own, 'utf8')).toBe(text);
});
