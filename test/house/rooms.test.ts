/** A rule that was never seen to fail is not known to work: one violation of each is planted, and each must be caught by its own rule. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cleanFile, cleanTree, importOf, plant, plantedFile } from './planted';
import type { Room, Tree } from './planted';

const top = path.resolve(__dirname, '../..');
const { rooms } = jest.requireActual<{ rooms: readonly Room[] }>('../../.config/rooms.cjs');
const { forbidden } = jest.requireActual<{ forbidden: readonly { name: string }[] }>(
  '../../.dependency-cruiser.cjs',
);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'house-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function check(tree: Tree): { status: number | null; lines: readonly string[] } {
  plant(folder, tree);
  const run = spawnSync(process.execPath, [path.join(top, '.config/check-rooms.mjs'), folder], {
    encoding: 'utf8',
  });
  return { status: run.status, lines: `${run.stdout}${run.stderr}`.trim().split('\n') };
}

const dashed = (name: string): string => name.replace('/', '-');

/** A room that `room` may not import, as a target of the planted violation. */
function forbiddenRoom(room: Room): Room {
  const closed = (other: Room): boolean =>
    other.name !== room.name && !room.may.includes(other.name) && !room.types.includes(other.name);
  return rooms.find((other) => closed(other) && other.name === 'documents') ?? rooms.find(closed)!;
}

/** Every rule with the file that breaks it. */
function violations(): {
  rule: string;
  file: string;
  text: string;
  extra?: readonly (readonly [string, string])[];
}[] {
  const list = rooms.flatMap((room) => {
    const plan = (
      rule: string,
      text: (file: string) => string,
    ): { rule: string; file: string; text: string } => {
      const file = plantedFile(room.name, rule);
      return { rule, file, text: text(file) };
    };
    return [
      plan(`room-${dashed(room.name)}`, (file) =>
        importOf(file, cleanFile(forbiddenRoom(room).name)),
      ),
      ...room.types.map((other) =>
        plan(`types-${dashed(room.name)}`, (file) => importOf(file, cleanFile(other))),
      ),
      plan(
        `npm-${dashed(room.name)}`,
        () => "import fc from 'fast-check';\nexport const seen = fc;\n",
      ),
      ...(room.node
        ? []
        : [
            plan(
              `node-${dashed(room.name)}`,
              () => "import { readFileSync } from 'node:fs';\nexport const seen = readFileSync;\n",
            ),
          ]),
    ];
  });
  return [
    ...list,
    {
      rule: 'no-cycle',
      file: 'src/domain/egg.ts',
      text: importOf('src/domain/egg.ts', 'src/domain/hen.ts') + 'export const thing = 1;\n',
      extra: [
        [
          'src/domain/hen.ts',
          importOf('src/domain/hen.ts', 'src/domain/egg.ts') + 'export const thing = 1;\n',
        ],
      ],
    },
    {
      rule: 'no-import-of-an-entry',
      file: 'src/taskpane/opens.ts',
      text: importOf('src/taskpane/opens.ts', 'src/taskpane/excel.tsx'),
    },
    {
      rule: 'one-file-opens-excel',
      file: 'src/app/opens.ts',
      text: importOf('src/app/opens.ts', 'src/workbook/officejs/clean.ts'),
    },
    {
      rule: 'no-test-in-the-program',
      file: 'src/domain/tested.ts',
      text: importOf('src/domain/tested.ts', 'test/thing.ts'),
      extra: [['test/thing.ts', 'export const thing = 1;\n']],
    },
    {
      rule: 'no-missing-module',
      file: 'src/domain/missing.ts',
      text: "import { thing } from './nowhere';\nexport const seen = thing;\n",
    },
  ];
}

describe('the table of rooms', () => {
  it('has a planted violation for every rule', () => {
    expect(
      violations()
        .map((one) => one.rule)
        .sort(),
    ).toEqual(forbidden.map((rule) => rule.name).sort());
  });

  it('catches every planted violation by its own rule', () => {
    // Rooms of a single file are broken one rule at a time, so their violations go into trees of their own.
    const rest = [
      ...violations(),
      {
        rule: 'no-file-outside-the-rooms',
        file: 'src/stray.ts',
        text: 'export const thing = 1;\n',
      },
    ];
    const missed: string[] = [];
    while (rest.length > 0) {
      const tree = cleanTree(rooms);
      const taken = new Set<string>();
      const now = rest.filter((one) => !taken.has(one.file) && taken.add(one.file));
      for (const one of now) {
        rest.splice(rest.indexOf(one), 1);
        const text = tree.get(one.file);
        tree.set(one.file, text === undefined ? one.text : text + one.text);
        for (const [file, added] of 'extra' in one ? (one.extra ?? []) : []) tree.set(file, added);
      }
      const { status, lines } = check(tree);
      expect(status).toBe(1);
      for (const one of now)
        if (!lines.some((line) => line.startsWith(`${one.rule}: ${one.file}`)))
          missed.push(`${one.rule} in ${one.file}`);
      rmSync(folder, { recursive: true });
    }
    expect(missed).toEqual([]);
  });

  it('lets every import through that the table allows', () => {
    const tree = cleanTree(rooms);
    for (const room of rooms) {
      for (const other of [...room.may, ...room.types]) {
        const file = plantedFile(room.name, `uses-${dashed(other)}`);
        const text = importOf(file, cleanFile(other), true);
        if (!tree.has(file)) tree.set(file, text);
      }
    }
    expect(check(tree)).toEqual({ status: 0, lines: [expect.stringContaining(', 0 violations')] });
  });

  it('fails when no module was read', () => {
    const { status, lines } = check(new Map([['src/notes.txt', 'nothing']]));
    expect(status).toBe(1);
    expect(lines).toContain('no-module-read: the reader found nothing under src');
  });

  it('names only rooms that exist', () => {
    const names = new Set(rooms.map((room) => room.name));
    expect(
      rooms.flatMap((room) => [...room.may, ...room.types]).filter((name) => !names.has(name)),
    ).toEqual([]);
  });
});
