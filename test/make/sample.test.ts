import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plain } from './cell';
import { packageParts } from './package';
import { sampleBook, sampleSheets } from './sample';
import { HAMLETS, LINES, percent, total } from './sample/figures';
import { REGISTER } from './sample/households';

const FILE = join(__dirname, '../../assets/so-mau.xlsx');

test('the committed sample workbook is what the script makes, part by part', async () => {
  const committed = await packageParts(new Uint8Array(readFileSync(FILE)));
  const made = await packageParts(await sampleBook());
  expect([...committed.keys()]).toEqual([...made.keys()]);
  const decode = (data: Uint8Array) => Buffer.from(data).toString('utf8');
  for (const [name, data] of made)
    expect([name, decode(committed.get(name)!)]).toEqual([name, decode(data)]);
});

test('making the sample twice gives the same bytes', async () => {
  expect(Buffer.compare(Buffer.from(await sampleBook()), Buffer.from(await sampleBook()))).toBe(0);
});

test('the hamlets add up to the plan: 264 and 185 fewer, 5,57 and 0,59 per cent left', () => {
  const [households, poor, nearPoor] = [
    total((h) => h.households),
    total((h) => h.poor),
    total((h) => h.nearPoor),
  ];
  expect([households, poor, nearPoor]).toEqual([1867, 104, 11]);
  expect([total((h) => h.openingPoor), total((h) => h.openingNearPoor)]).toEqual([
    104 + 264,
    11 + 185,
  ]);
  expect([percent(poor, households), percent(nearPoor, households)]).toEqual([5.57, 0.59]);
});

test('the funding lines add up to 871, 87 and 43 million đồng', () => {
  const leaves = LINES.flatMap((line) => line.parts ?? [line]);
  const sum = (source: 'central' | 'province' | 'commune') =>
    leaves.reduce((all, line) => all + line[source]!, 0);
  expect([sum('central'), sum('province'), sum('commune')]).toEqual([871, 87, 43]);
});

test('the register counts as many households in each hamlet as the summary says', () => {
  for (const hamlet of HAMLETS) {
    const rows = REGISTER.filter((household) => household.hamlet === hamlet.name);
    expect([rows.filter((row) => row.poor).length, rows.filter((row) => !row.poor).length]).toEqual(
      [hamlet.poor, hamlet.nearPoor],
    );
  }
});

test('every household of the register has the scores of its class', () => {
  for (const household of REGISTER) {
    expect(household.incomeScore).toBeLessThanOrEqual(140);
    expect(household.marks.length >= 3).toBe(household.poor);
  }
});

test('names and identity numbers of the register are each used once and cannot be real', () => {
  expect(new Set(REGISTER.map((household) => household.head)).size).toBe(115);
  expect(new Set(REGISTER.map((household) => household.identity)).size).toBe(115);
  for (const household of REGISTER) {
    expect(household.head).toContain(' Mẫu ');
    expect(household.identity).toMatch(/^051000000\d{3}$/);
  }
});

test('every sheet, and every page that it prints, says that its figures are illustrative', () => {
  for (const sheet of sampleSheets()) {
    expect(sheet.rows.flat().some((cell) => String(plain(cell)).includes('SỐ LIỆU MINH HỌA'))).toBe(
      true,
    );
    expect(sheet.print?.header).toContain('SỐ LIỆU MINH HỌA');
  }
});
