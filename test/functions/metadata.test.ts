import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { functionCatalogue } from '../../src/functions/catalogue';
import { implementations } from '../../src/functions/implementations';
import { DATED_FUNCTIONS } from '../../src/functions/machine-day';

const script = join(__dirname, '../../.config/functions-metadata.mjs');

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly options?: object;
    readonly parameters: readonly {
      readonly name: string;
      readonly type: string;
      readonly dimensionality?: string;
      readonly description?: string;
      readonly optional?: boolean;
    }[];
  }[];
}

const program = `import(${JSON.stringify(script)}).then(async (made) => console.log(JSON.stringify(await made.functionsMetadata())))`;
const metadata = JSON.parse(
  execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' }),
) as Metadata;

describe('functions.json', () => {
  test('declares exactly the functions that have an implementation, and the help describes the same ones', () => {
    const names = Object.keys(implementations).sort();
    expect(metadata.functions.map(({ id }) => id).sort()).toEqual(names);
    expect(
      functionCatalogue()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(names);
  });

  test('declares as many parameters as the implementation takes', () => {
    for (const { id, parameters } of metadata.functions)
      expect([id, implementations[id]!.length]).toEqual([id, parameters.length]);
  });

  test('lets error values in and custom data types out', () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    expect(metadata).not.toHaveProperty('allowCustomDataForDataTypeAny');
  });

  test.each(metadata.functions.map((declared) => [declared.id, declared] as const))(
    '%s: a name that Excel takes, a text for every part, volatile only where a day may be left out',
    (id, declared) => {
      expect(declared.name).toBe(id);
      expect(id).toMatch(/^[A-Z]{5,}$/);
      expect(declared.options).toEqual(
        DATED_FUNCTIONS.includes(id) ? { volatile: true } : undefined,
      );
      expect(declared.description.length).toBeGreaterThan(20);
      for (const parameter of declared.parameters) {
        expect(parameter.description).toMatch(/\S{2}/);
        expect(['any', 'string']).toContain(parameter.type);
      }
      const optional = declared.parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort());
    },
  );
});

test('the catalogue in the tree is the one that the comments make', () => {
  expect(() =>
    execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' }),
  ).not.toThrow();
});

test('the help says which day stands in, and asks for one in lists that are signed', () => {
  const described = functionCatalogue()
    .flatMap(({ parameters }) => parameters)
    .filter(({ name }) => name === 'ngay');
  expect(described).toHaveLength(4);
  for (const { description } of described)
    expect(description).toMatch(/theo máy tính.*danh sách để ký phải ghi ngày/);
});
