import { readFileSync } from 'node:fs';
import { brief, hamletFigures, num, readBytes, registerFigures } from './read';

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(name));

test('the sample gives its figures, and nothing in it stops', async () => {
  const reading = await readBytes(file('assets/so-mau.xlsx'));
  expect(
    reading.findings
      .filter((finding) => finding.severity === 'stop')
      .map((finding) => brief(finding)),
  ).toEqual([]);
  const { households, funding, targets, register } = reading.facts;
  expect([
    num(households!.declared!.figure('closing.total')),
    num(households!.declared!.figure('closing.poor')),
    num(households!.declared!.figure('closing.nearPoor')),
  ]).toEqual([1867, 104, 11]);
  expect(hamletFigures(reading)).toMatchObject({
    'Thôn Gò Lê': [412, 28, 3],
    'Thôn Suối Mẫu': [341, 14, 2],
  });
  expect([funding!.unit, num(funding!.declared!.total), num(funding!.declared!.central)]).toEqual([
    'triệu đồng',
    1001,
    871,
  ]);
  expect(funding!.lines.map((line) => line.code)).toEqual(['DA2', 'DA3', 'DA4', 'DA6', 'DA7']);
  expect(targets!.targets.find((target) => target.code === 'g-ns2')).toMatchObject({
    comparison: '>=',
  });
  expect(
    Object.values(registerFigures(reading))
      .map(([households]) => households)
      .reduce((all, count) => all! + count!, 0),
  ).toBe(115);
  expect(register!.asOf).toBe('2025-12-31');
});

test('the workbook of the second commune, kept in another way, gives its figures', async () => {
  const wanted = JSON.parse(readFileSync('test/workbooks/xa-thu-hai.json', 'utf8')) as {
    households: { byHamlet: { hamlet: string; total: number; poor: number; nearPoor: number }[] };
    funding: {
      unit: string;
      total: number;
      central: number;
      lines: { code: string; central: number }[];
    };
  };
  const reading = await readBytes(file('test/workbooks/xa-thu-hai.xlsx'));
  expect(
    reading.findings
      .filter((finding) => finding.severity === 'stop')
      .map((finding) => brief(finding)),
  ).toEqual([]);
  const figures = hamletFigures(reading);
  for (const hamlet of wanted.households.byHamlet)
    expect([hamlet.hamlet, figures[hamlet.hamlet]]).toEqual([
      hamlet.hamlet,
      [hamlet.total, hamlet.poor, hamlet.nearPoor],
    ]);
  expect(
    num(reading.facts.funding!.declared!.central)! /
      (reading.facts.funding!.unit === 'nghìn đồng' ? 1 : 1),
  ).toBe(wanted.funding.central);
});
