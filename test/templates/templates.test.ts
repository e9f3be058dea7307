import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { keysOf, parseExpression } from '../../src/report/expression';
import { formColumns } from '../../src/report/columns';
import { countsIndicators, withIndicators } from '../../src/report/indicator-columns';
import { rowModels } from '../../src/report/rows';
import { dec } from '../../src/domain/decimal';
import { reportNoteCodes } from '../../src/text/report';
import { templateOf, templates, type TemplateGroup } from '../../src/templates';
import { indicatorSets, targetDefinitions } from '../../src/regulations';

const FOLDER = join(__dirname, '..', '..', 'src', 'templates');
const lists = { minorities: [{ key: 'hre', name: 'Hrê' }] };
const emptySet = { rows: [], declared: null, moneyFactor: dec(1), moneyUnit: '', notes: [], lists };

/** "3+…+6" is the sum of 3, 4, 5 and 6. */
const written = (label: string): string =>
  label.replace(/(\d+)\+…\+(\d+)/g, (_, from, to) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (__, at) =>
      String(Number(from) + at),
    ).join('+'),
  );

it('lists every data file of every form', () => {
  const files = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) =>
      readdirSync(join(FOLDER, entry.name)).map((file) => `${entry.name}/${file}`),
    );
  expect(templates.map((template) => `${template.form}/${template.version}.json`).sort()).toEqual(
    files.sort(),
  );
});

/** A form with columns for the indicators is another one in each period. */
const ofEachPeriod = templates.flatMap((template) => {
  const name = `${template.form} ${template.version}`;
  return countsIndicators(template)
    ? indicatorSets().map((set) => [`${name}, ${set.id}`, withIndicators(template, set)] as const)
    : [[name, template] as const];
});

describe.each(ofEachPeriod)('the template %s', (_, template) => {
  const keys = template.columns.map((column) => column.key);

  it('has columns with keys of their own and formulas over columns that exist', () => {
    expect(new Set(keys).size).toBe(keys.length);
    const known = new Set([
      ...keys,
      ...(template.aside ? [template.aside.key] : []),
      ...(template.helpers ?? []).map((helper) => helper.key),
    ]);
    const formulas = template.columns.flatMap((column) => [
      column.formula,
      column.otherwise,
      column.withAside?.formula,
      column.verdict &&
        `${column.verdict.target}+${column.verdict.percent}+${column.verdict.other}`,
    ]);
    for (const formula of formulas.filter((text) => text !== undefined)) {
      for (const key of keysOf(parseExpression(formula))) expect(known).toContain(key);
    }
  });

  it('prints column numbers that are the formulas it computes', () => {
    const columns = formColumns(template, emptySet);
    const byNumber = new Map(columns.map((column) => [column.number.split('=')[0]!, column.key]));
    expect(byNumber.size).toBe(columns.length);
    const helpers = new Set((template.helpers ?? []).map((helper) => helper.key));
    const beside = (column: (typeof columns)[number]): boolean =>
      keysOf(parseExpression(column.formula!)).some((key) => helpers.has(key));
    for (const column of columns.filter((item) => item.formula && !beside(item))) {
      const printed = written(column.number.split('=')[1]!);
      const read = [...printed.matchAll(/\d+/g)]
        .map(([number]) => byNumber.get(number))
        .filter(Boolean);
      expect(read).toEqual(expect.arrayContaining(keysOf(parseExpression(column.formula!))));
    }
    for (const column of columns.filter((item) => !item.formula || beside(item)))
      expect(column.number).not.toContain('=');
  });

  it('names a row model, foot notes and sources that there are', () => {
    expect(Object.keys(rowModels)).toContain(template.rows.model);
    for (const code of [
      ...(template.notes ?? []),
      ...(template.aside ? [template.aside.note] : []),
    ])
      expect(reportNoteCodes).toContain(code);
  });

  it('says where its wording comes from, and that nobody has confirmed it', () => {
    expect(template.basis).not.toBe('');
    if (template.status !== 'official') expect(template.confirmed).toBe(false);
  });

  it('knows the target codes that it lists', () => {
    const codes = (groups: readonly TemplateGroup[]): string[] =>
      groups.flatMap((group) => [
        ...(group.items ?? []).filter((item) => !item.name).map((item) => item.code),
        ...codes(group.groups ?? []),
      ]);
    const known = targetDefinitions().map((item) => item.code);
    const listed = codes(template.rows.groups ?? []);
    for (const code of listed) expect(known).toContain(code);
    if (template.rows.model === 'targets') expect(listed.sort()).toEqual([...known].sort());
  });
});

it('finds the newest version of a form, a named one, or none', () => {
  const newest = readdirSync(join(FOLDER, 'bieu-02')).sort().at(-1);
  expect(`${templateOf('bieu-02')!.version}.json`).toBe(newest);
  expect(templateOf('bieu-02', '2025-1')!.version).toBe('2025-1');
  expect(templateOf('bieu-02', '1999-1')).toBeNull();
  expect(templateOf('bieu-99')).toBeNull();
});
