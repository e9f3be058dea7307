// Draws the README's picture of a Biểu anew from the sample: command line → LibreOffice → first page as PNG;
// and takes the pictures of the guide from the pane as it is, in a real browser. With the word "states" it takes those of every
// state of the pane instead, into .cache/states, with a page that shows them beside the drawings of a folder that is named after it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const top = path.resolve(import.meta.dirname, '..');
const jest = (env, ...args) =>
  execFileSync(
    process.execPath,
    [
      'node_modules/jest/bin/jest.js',
      '--config',
      '.config/jest.e2e.config.cjs',
      '--runInBand',
      ...args,
    ],
    { cwd: top, stdio: 'inherit', env: { ...process.env, ...env } },
  );
const pictures = (of) => readdirSync(of).filter((name) => name.endsWith('.png'));
if (process.argv[2] === 'states') {
  const shots = path.join(top, '.cache/states');
  const drawings = process.argv[3];
  mkdirSync(shots, { recursive: true });
  jest({ SHOTS: shots }, 'test/e2e/access', '-t', 'in every state');
  const all = [shots, ...(drawings ? [path.resolve(drawings)] : [])].flatMap((of) =>
    pictures(of).map(
      (name) =>
        `<figure><figcaption>${name}</figcaption><img src="${path.relative(shots, path.join(of, name))}"></figure>`,
    ),
  );
  writeFileSync(
    path.join(shots, 'index.html'),
    `<!doctype html><meta charset="utf-8"><style>img{max-width:45vw}figure{display:inline-block}</style>${all.join('')}`,
  );
  process.exit();
}
const folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
const run = (command, ...args) =>
  execFileSync(command, args, { cwd: top, stdio: ['ignore', 'ignore', 'inherit'] });
try {
  const book = path.join(folder, 'bieu.xlsx');
  run(
    process.execPath,
    '.config/run-cli.mjs',
    'lap',
    'assets/so-mau.xlsx',
    '-o',
    book,
    '--chi-bieu',
    '--bieu',
    'bieu-02',
    '--den-ngay',
    '2025-12-31',
  );
  // Numbers look as they do on a Vietnamese machine: the separators come from the system, not from the workbook.
  mkdirSync(path.join(folder, 'profile/user'), { recursive: true });
  writeFileSync(
    path.join(folder, 'profile/user/registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi</value></prop></item></oor:items>`,
  );
  run(
    'soffice',
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--norestore',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    book,
  );
  run(
    'pdftoppm',
    '-r',
    '96',
    '-H',
    '560',
    '-f',
    '1',
    '-l',
    '1',
    '-singlefile',
    '-png',
    path.join(folder, 'bieu.pdf'),
    path.join(top, 'assets', 'bieu-02'),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
jest({ MAKE_PICTURES: '1' }, 'test/e2e/guide');
