/** The command line is stopped at any moment, or finds no room: the output is whole or absent, the input is as it was. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { blankForm } from '../forms/blank-form';
import { LAYOUTS } from '../forms/layouts';
import { story } from '../make/stories';
import { bieu, json, opened, workFolder } from './run';

jest.setTimeout(process.env.FULL ? 1_500_000 : 180_000);

const BUNDLE = path.resolve('dist/cli/program.cjs');
const MANY = path.resolve('test/cli/many.cjs');
const folder = workFolder();
const sample = readFileSync('assets/so-mau.xlsx');
const second = readFileSync('test/workbooks/xa-thu-hai.xlsx');
const [input, other] = [folder.file('vao.xlsx', sample), folder.file('vao-hai.xlsx', second)];
const made = folder.file('da-lap.xlsx');
/** A total that was typed as a text, so that there is something to mend. */
const toMend = path.join(folder.path, 'so-ghi-chu.xlsx');
const blank = path.join(folder.path, 'mau-cua-tinh.xlsx');
const place = folder.file('ra');
const out = path.join(place, 'so.xlsx');
const LEFT_OVER = /^\.bieu-[0-9a-f]{8}-\d+\.tmp$/;

const COMMANDS: readonly (readonly string[])[] = [
  ['lap', input, '-o', out, '--ghi-de'],
  ['sua', toMend, '-o', out, '--ghi-de'],
  ['gop', input, other, '-o', out, '--ghi-de'],
  ['cap-nhat', made, '-o', out, '--ghi-de', '--tham-so', 'so-ke-hoach=77'],
  // Whole outputs are compared byte by byte, over midnight too.
].map((args) => [...args, '--den-ngay', '2025-12-31']);

/**
 * Runs until it ends by itself, or until it is at its n-th call to the file system; n and a share ends it when so much is written.
 * @returns the names of its calls, when it ended by itself
 */
function run(args: readonly string[], killAt?: number): string[] {
  const account = path.join(folder.path, 'calls.txt');
  rmSync(account, { force: true });
  spawnSync(process.execPath, ['-r', path.resolve('test/cli/kill-at.cjs'), BUNDLE, ...args], {
    stdio: 'ignore',
    env: { ...process.env, CALLS_TO: account, ...(killAt ? { KILL_AT: String(killAt) } : {}) },
  });
  return existsSync(account) ? readFileSync(account, 'utf8').split('\n') : [];
}

/** The long test ends every command that writes at each of its calls. */
const killed = (): readonly (readonly string[])[] =>
  process.env.FULL
    ? [
        ...COMMANDS,
        ...writers(place)
          .slice(COMMANDS.length)
          .map((args) => [...args, '--ghi-de', '--den-ngay', '2025-12-31']),
      ]
    : COMMANDS;

/** Amid the write, and beside it, lies what matters most; FULL=1 tries every call of every command. */
function momentsOf(calls: readonly string[], index: number): number[] {
  const write = calls.indexOf('writeFile') + 1;
  expect(write).toBeGreaterThan(0);
  const every = [...calls.keys()].map((call) => call + 1);
  return process.env.FULL
    ? [...every, ...[0.125, 0.5, 0.999].map((share) => write + share)]
    : [[1, calls.length], [write + 0.5], [write], [write + 1]][index]!;
}

beforeAll(async () => {
  mkdirSync(place);
  writeFileSync(toMend, await story('S5-chu'));
  const [layout] = LAYOUTS;
  if (layout)
    writeFileSync(blank, (await blankForm(layout, { hamlets: ['Gò Lê'], lines: [] })).bytes);
  expect((await json('lap', input, '-o', made)).code).toBe(0);
});

test('killed at any moment, each command leaves a whole output or none, and the input untouched', async () => {
  const inputs = new Map([input, other, made, toMend].map((file) => [file, readFileSync(file)]));
  let [interrupted, kills] = [0, 0];
  for (const [index, args] of killed().entries()) {
    const out = args[args.findIndex((one) => one === '-o' || one === '--ics') + 1] ?? '';
    rmSync(out, { force: true });
    const calls = run(args);
    const whole = readFileSync(out);
    for (const moment of momentsOf(calls, index)) {
      kills += 1;
      rmSync(out, { force: true });
      expect(run(args, moment)).toEqual([]);
      const left = readdirSync(place).filter((name) => name !== path.basename(out));
      expect(left.filter((name) => !LEFT_OVER.test(name))).toEqual([]);
      // From the opening of the file beside on, something lies there until it gets its name.
      expect(left.length > 0).toBe(moment > calls.indexOf('open') + 1);
      interrupted += left.length;
      // The last call gives the file its name.
      expect(existsSync(out)).toBe(false);
      for (const name of left) rmSync(path.join(place, name));
      for (const [file, before] of inputs) expect(readFileSync(file).equals(before)).toBe(true);
    }
    await bieu(...args);
    // A letter holds the moment at which it was made.
    const same = readFileSync(out).equals(whole) || args[0] === 'van-ban';
    expect([args[0], same]).toEqual([args[0], true]);
    rmSync(out);
  }
  if (process.env.FULL)
    process.stdout.write(`killed ${kills} times, ${interrupted} with something left beside\n`);
  expect(interrupted).toBeGreaterThan(0);
  expect(kills).toBeGreaterThanOrEqual(process.env.FULL ? 200 : 5);
});

test('what a killed run left beside is gone after the next one that ends by itself', async () => {
  const [args = []] = COMMANDS;
  const calls = run(args);
  // A run that finds its output there makes other calls before it writes.
  rmSync(out);
  run(args, calls.indexOf('writeFile') + 1.5);
  expect(readdirSync(place).filter((name) => LEFT_OVER.test(name))).toHaveLength(1);
  await bieu(...args);
  expect(readdirSync(place)).toEqual(['so.xlsx']);
  expect((await (await opened(out)).sheets()).length).toBeGreaterThan(3);
});

interface Told {
  readonly code: number;
  readonly error?: { readonly code: string; readonly message: string; readonly fix: string };
}

/**
 * As an office's account, which is not the machine's master; a master may write into every folder. The commands share one process, in
 * which each begins anew.
 */
function asOffice(commands: readonly (readonly string[])[], before = ''): Told[] {
  const result = spawnSync(
    'bash',
    ['-c', `${before} exec '${process.execPath}' "$@"`, 'bieu', MANY, BUNDLE],
    {
      encoding: 'utf8',
      input: JSON.stringify(commands.map((args) => [...args, '--json'])),
      maxBuffer: 64 * 1024 * 1024,
      ...(process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}),
    },
  );
  const runs = JSON.parse(result.stdout) as { code: number; out: string }[];
  expect(runs).toHaveLength(commands.length);
  return runs.map(({ code, out }) => ({
    code,
    ...(JSON.parse(out) as Pick<Told, 'error'>),
  }));
}

function openPlace(name: string, mode: number): string {
  const made = path.join(folder.path, name);
  mkdirSync(made);
  chmodSync(folder.path, 0o755);
  chmodSync(made, mode);
  return made;
}

test('a disk without room gets a sentence, and nothing is left beside', () => {
  const target = openPlace('day', 0o777);
  // The bound on a file's size is met in the middle of writing, as a full disk is.
  const told = asOffice(
    [
      ['lap', input, '-o', path.join(target, 'a.xlsx')],
      ['gop', input, other, '-o', path.join(target, 'b.xlsx')],
      ['mau', '-o', path.join(target, 'd.xlsx')],
    ],
    'ulimit -f 1;',
  );
  for (const { code, error } of told) {
    expect([code, error?.code]).toEqual([3, 'cannot-write']);
    expect(error?.message).toMatch(/hết chỗ/);
    expect(error?.fix).toMatch(/ổ đĩa khác/);
  }
  expect(readdirSync(target)).toEqual([]);
});

const isMaster = process.getuid?.() === 0;

(isMaster ? test : test.skip)(
  'a disk that is really full gets the same sentence, and keeps the older output',
  () => {
    const target = openPlace('o-dia', 0o777);
    if (
      spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k,mode=777', 'tmpfs', target]).status !== 0
    )
      return;
    try {
      const older = path.join(target, 'so.xlsx');
      copyFileSync(input, older);
      expect(asOffice([['lap', input, '-o', older, '--ghi-de', '--bieu', 'tat-ca']])).toEqual([
        {
          code: 3,
          error: expect.objectContaining({
            code: 'cannot-write',
            message: expect.stringMatching(/hết chỗ/),
          }),
        },
      ]);
      expect(readFileSync(older).equals(sample)).toBe(true);
      expect(readdirSync(target)).toEqual(['so.xlsx']);
    } finally {
      spawnSync('umount', [target]);
    }
  },
);

test('a folder that may only be read, one that is not there, an output that is a folder or the input', () => {
  const closed = openPlace('chi-doc', 0o555);
  const open = openPlace('mo', 0o777);
  const taken = path.join(open, 'thu-muc.xlsx');
  mkdirSync(taken);
  const told = asOffice([
    ['lap', input, '-o', path.join(closed, 'a.xlsx')],
    ['lap', input, '-o', path.join(folder.path, 'khong-co', 'a.xlsx')],
    ['lap', input, '-o', taken, '--ghi-de'],
    ['lap', input, '-o', input, '--ghi-de'],
  ]);
  expect(told).toMatchObject([
    {
      code: 3,
      error: { code: 'cannot-write', message: expect.stringMatching(/Không có quyền ghi/) },
    },
    { code: 3, error: { code: 'cannot-write', message: expect.stringMatching(/Thư mục/) } },
    { code: 3, error: { code: 'cannot-write' } },
    { code: 2, error: { code: 'same-file' } },
  ]);
  expect(readdirSync(closed)).toEqual([]);
  expect(statSync(taken).isDirectory()).toBe(true);
  expect(readdirSync(open)).toEqual(['thu-muc.xlsx']);
  expect(readFileSync(input).equals(sample)).toBe(true);
});

/** Every command that writes a file, with its output in a folder. A list beside the code: the next test finds a command that is missing. */
const writers = (to: string): readonly (readonly string[])[] => {
  const [old, now] = [folder.file('nam-truoc.xlsx', sample), folder.file('nam-nay.xlsx', second)];
  const at = (name: string): string => path.join(to, name);
  return [
    ['lap', input, '-o', at('a.xlsx')],
    ['sua', toMend, '-o', at('b.xlsx')],
    ['gop', input, other, '-o', at('c.xlsx')],
    ['cap-nhat', made, '-o', at('d.xlsx'), '--tham-so', 'so-ke-hoach=77'],
    ['chot', input, '-o', at('e.xlsx')],
    ['mau', '-o', at('g.xlsx')],
    ['nhan-dien', input, '-o', at('h.json')],
    ['van-ban', input, '-o', at('i.docx')],
    ['lich', input, '--ics', at('k.ics')],
    ['bien-dong', old, now, '-o', at('l.xlsx')],
    ['xuat', input, '-o', at('m.csv')],
    ['dien', blank, input, '-o', at('n.xlsx')],
    ['dien', blank, input, '-o', at('o.json')],
  ];
};

test('the list of writers names every command whose code writes a file', () => {
  const code = readdirSync('src/cli/commands')
    .filter((name) =>
      /\bwriteFile\(/.test(readFileSync(path.join('src/cli/commands', name), 'utf8')),
    )
    .sort();
  expect(code).toEqual([
    'calendar.ts',
    'export.ts',
    'fill-form.ts',
    'fill-one.ts',
    'flows.ts',
    'make-bieu.ts',
    'merge.ts',
    'plan-text.ts',
    'recognise.ts',
    'regenerate.ts',
    'repair.ts',
    'sent.ts',
    'template-book.ts',
  ]);
  expect(writers('x')).toHaveLength(code.length);
});

test.each([
  ['a folder that may only be read', 0o555, '', /Không có quyền ghi/],
  ['a disk without any room', 0o777, 'ulimit -f 0;', /hết chỗ/],
] as const)(
  'every command that writes tells of %s by a sentence and leaves nothing',
  (name, mode, before, sentence) => {
    const target = openPlace(`moi-lenh-${mode}`, mode);
    const commands = writers(target);
    const wrong = asOffice(commands, before).flatMap(({ code, error }, index) => {
      return code === 3 &&
        error?.code === 'cannot-write' &&
        sentence.test(error.message) &&
        error.fix
        ? []
        : [`${commands[index]?.[0]}: ${code} ${JSON.stringify(error)}`];
    });
    expect([name, wrong]).toEqual([name, []]);
    expect(readdirSync(target)).toEqual([]);
  },
);
