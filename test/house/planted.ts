/**
 * A small house with one violation a rule. Every room has a clean file; every planted file breaks the rule that it is named after.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const top = path.resolve(__dirname, '../..');

export interface Room {
  readonly name: string;
  readonly path: string;
  readonly may: readonly string[];
  readonly types: readonly string[];
  readonly npm: readonly string[];
  readonly node: boolean;
  readonly globals: readonly string[];
  readonly pure: boolean;
}

/** "workbook/xlsx" → the clean file that stands in that room. */
export function cleanFile(room: string): string {
  const single: Record<string, string> = {
    'workbook/port': 'src/workbook/port.ts',
    'workbook/plan': 'src/workbook/plan.ts',
    'workbook/shared': 'src/workbook/tag.ts',
    'functions/catalogue': 'src/functions/catalogue.ts',
    'taskpane/excel': 'src/taskpane/excel.tsx',
  };
  return single[room] ?? `src/${room}/clean.ts`;
}

/** The file of a room in which a violation is planted; rooms of one file are broken in that very file. */
export function plantedFile(room: string, rule: string): string {
  if (/^workbook\/(port|plan)$|^taskpane\/excel$/.test(room)) return cleanFile(room);
  if (room === 'workbook/shared') return `src/workbook/${rule}.ts`;
  if (room === 'functions/catalogue') return `src/functions/catalogue-${rule}.ts`;
  return `src/${room}/${rule}.ts`;
}

export function importOf(from: string, to: string, typesOnly = false): string {
  const target = path.relative(path.dirname(from), to).replace(/\.tsx?$/, '');
  const shown = target.startsWith('.') ? target : `./${target}`;
  return typesOnly
    ? `import type { Thing } from '${shown}';\nexport type Same = Thing;\n`
    : `import { thing } from '${shown}';\nexport const seen = thing;\n`;
}

export type Tree = Map<string, string>;

export function cleanTree(rooms: readonly Room[]): Tree {
  return new Map(
    rooms.map((room) => [
      cleanFile(room.name),
      `export interface Thing { readonly name: '${room.name}' }\nexport const thing = 1;\n`,
    ]),
  );
}

/** Writes the tree with a view of the installed packages. */
export function plant(folder: string, tree: Tree): void {
  for (const [file, text] of tree) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const top = path.resolve(__dirname, '../..');
  symlinkSync(path.join(top, 'node_modules'), path.join(folder, 'node_modules'));
}

export interface Message {
  readonly ruleId: string | null;
  readonly message: string;
}

/**
 * Lints all files in one run; the answer maps a file to the rules that it breaks.
 * @param config the rules that read a file as text, or with "eslint.config.mjs" those too that need the types of the program
 */
export function lint(
  files: ReadonlyMap<string, string>,
  config: 'eslint-rules.mjs' | 'eslint.config.mjs' = 'eslint-rules.mjs',
): Map<string, readonly Message[]> {
  // Inside the tree, because the linter leaves alone what stands outside the folder it was started in.
  mkdirSync(path.join(top, '.cache'), { recursive: true });
  const folder = mkdtempSync(path.join(top, '.cache/lint-'));
  try {
    for (const [file, text] of files) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    // The types of planted files are those of a program like the real one, of these files alone.
    const program = { extends: path.join(top, 'tsconfig.json'), include: ['src', 'test'] };
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(program));
    const binary = path.join(top, 'node_modules/eslint/bin/eslint.js');
    const run = spawnSync(
      process.execPath,
      [binary, '--config', path.join(top, '.config', config), '--format', 'json', 'src', 'test'],
      { cwd: folder, encoding: 'utf8' },
    );
    const results = JSON.parse(run.stdout) as { filePath: string; messages: Message[] }[];
    return new Map(
      results.map((result) => [path.relative(folder, result.filePath), result.messages]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
