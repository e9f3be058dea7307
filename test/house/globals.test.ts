/** What dependency-cruiser cannot see: globals, the clock, ambient declarations. Each ban is planted in a room and must be caught there. */
import { lint, plantedFile } from './planted';
import type { Room } from './planted';

const { rooms } = jest.requireActual<{ rooms: readonly Room[] }>('../../.config/rooms.cjs');

const hosts = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'];
const browser = ['window', 'document', 'localStorage', 'navigator'];
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
const machine = ['process', 'Buffer', 'console'];
const storage = ['indexedDB', 'sessionStorage'];

describe('globals', () => {
  const uses = new Map<string, { room: Room; name: string; shape: string }>();
  const files = new Map<string, string>([['test/keeps.ts', 'export const one = 1;\n']]);
  for (const room of rooms) {
    if (/^workbook\/(port|plan)$|^taskpane\/excel$/.test(room.name)) continue;
    for (const name of [...hosts, ...browser, ...network, ...machine, ...storage]) {
      const file = plantedFile(room.name, `uses-${name}`);
      uses.set(file, { room, name, shape: 'bare' });
      files.set(file, `export const seen = ${name};\n`);
    }
    for (const [shape, text] of [
      ['part', 'Excel.Range'],
      ['whole', 'typeof Excel'],
    ] as const) {
      const type = plantedFile(room.name, `type-${shape}`);
      uses.set(type, { room, name: 'Excel', shape });
      files.set(type, `export type Seen = ${text};\n`);
    }
    const through = plantedFile(room.name, 'through-global');
    uses.set(through, { room, name: 'fetch', shape: 'globalThis' });
    files.set(through, "export const seen = globalThis.fetch('/');\n");
  }
  for (const file of ['src/workbook/port.ts', 'src/workbook/plan.ts'])
    files.set(file, 'export const seen = document;\n');
  files.set(
    'src/taskpane/excel.tsx',
    'export const seen = [Excel, Office, CustomFunctions, document, WebSocket];\n',
  );
  const found = lint(files);
  const globalsIn = (file: string): readonly string[] =>
    (found.get(file) ?? []).flatMap((one) => {
      if (one.ruleId === 'no-restricted-syntax' && one.message.includes('types of this host'))
        return ['Excel'];
      return one.ruleId === 'no-restricted-globals' ? [/'(\w+)'/.exec(one.message)![1]!] : [];
    });

  it.each(rooms.map((room) => room.name))(
    '%s reaches for nothing that the table does not give it',
    (name) => {
      const wrong = [...uses]
        .filter(([, use]) => use.room.name === name)
        .filter(
          ([file, use]) =>
            globalsIn(file).includes(use.name) === use.room.globals.includes(use.name),
        )
        .map(([, use]) => `${use.shape} ${use.name}`);
      expect(wrong).toEqual([]);
    },
  );

  it('guards the rooms of a single file', () => {
    expect(globalsIn('src/workbook/port.ts')).toEqual(['document']);
    expect(globalsIn('src/workbook/plan.ts')).toEqual(['document']);
    expect(globalsIn('src/taskpane/excel.tsx')).toEqual(['WebSocket']);
  });
});

describe('syntax', () => {
  const pure: readonly [string, string][] = [
    ['clock-new', 'export const now = new Date();\n'],
    ['clock-now', 'export const now = Date.now();\n'],
    ['clock-call', 'export const now = Date();\n'],
    ['chance', 'export const any = Math.random();\n'],
    ['declare-const', 'declare const Excel: { run(): void };\nexport const seen = 1;\n'],
    [
      'declare-global',
      'declare global { interface Window { x: number } }\nexport const seen = 1;\n',
    ],
    ['declare-function', 'declare function alert(text: string): void;\nexport const seen = 1;\n'],
    ['declare-class', 'declare class WebSocket {}\nexport const seen = 1;\n'],
    [
      'declare-module',
      "declare module 'hidden' { const x: number; export default x; }\nexport const seen = 1;\n",
    ],
  ];
  const everywhere: readonly [string, string, string][] = [
    [
      'src/taskpane/markup.tsx',
      '<p dangerouslySetInnerHTML={{ __html: "" }} />',
      'no-restricted-syntax',
    ],
    ['src/workbench/markup.ts', 'document.body.innerHTML', 'no-restricted-syntax'],
    ['src/domain/any.ts', '(1 as any)', '@typescript-eslint/no-explicit-any'],
    ['src/domain/eval.ts', "eval('1')", 'no-eval'],
  ];
  const testFiles: readonly [string, string][] = [
    ['test/house/only.ts', "it.only('x', () => {});\n"],
    ['test/house/skip.ts', "describe.skip('x', () => {});\n"],
    ['test/house/x.ts', "xit('x', () => {});\n"],
    ['test/house/under-if.ts', "if (process.env['X']) expect(1).toBe(1);\n"],
    ['test/house/under-and.ts', "process.env['X'] && expect(1).toBe(1);\n"],
    ['test/house/under-choice.ts', "process.env['X'] ? expect(1).toBe(1) : null;\n"],
    ['test/house/under-catch.ts', 'try {\n  throw 1;\n} catch {\n  expect(1).toBe(1);\n}\n'],
    [
      'test/house/under-case.ts',
      "switch (process.env['X']) {\n  case '1':\n    expect(1).toBe(1);\n}\n",
    ],
  ];
  const pureRooms = rooms.filter((room) => room.pure && !/^workbook\/(port|plan)$/.test(room.name));
  const files = new Map<string, string>(testFiles);
  for (const room of pureRooms)
    for (const [rule, text] of pure) files.set(plantedFile(room.name, rule), text);
  for (const [file, text] of everywhere) files.set(file, `export const seen = ${text};\n`);
  files.set('src/domain/long.ts', 'export const one = 1;\n'.repeat(1) + '// A line.\n'.repeat(301));
  files.set('src/domain/day.ts', 'export const day = (text: string): Date => new Date(text);\n');
  files.set('src/cli/now.ts', 'export const now = (): Date => new Date();\n');
  const found = lint(files);
  const rulesIn = (file: string): readonly (string | null)[] =>
    (found.get(file) ?? []).map((one) => one.ruleId);

  it.each(pure.map(([rule]) => rule))('%s is caught in every pure room', (rule) => {
    const missed = pureRooms
      .map((room) => plantedFile(room.name, rule))
      .filter((file) => !rulesIn(file).includes('no-restricted-syntax'));
    expect(missed).toEqual([]);
  });

  it.each(everywhere)('%s is caught', (file, _text, rule) => {
    expect(rulesIn(file)).toContain(rule);
  });

  it.each(testFiles)('%s is caught', (file) => {
    expect(rulesIn(file)).toContain('no-restricted-syntax');
  });

  it('the list of older files with assertions under a condition becomes shorter', () => {
    const older = jest.requireActual<readonly string[]>('../../.config/conditional-asserts.json');
    expect(older.length).toBeLessThanOrEqual(21);
  });

  it('catches a file of more than 300 lines', () => {
    expect(rulesIn('src/domain/long.ts')).toContain('max-lines');
  });

  it('leaves a given day, and the clock of the command line, alone', () => {
    expect([...rulesIn('src/domain/day.ts'), ...rulesIn('src/cli/now.ts')]).toEqual([]);
  });
});
