/**
 * What a bare machine lacks for the whole test: independent readers and writers of workbooks (LibreOffice, openpyxl, XlsxWriter; for the full
 * test Gnumeric), a reader of PDF, fonts with Vietnamese glyphs, a browser. On Debian as root they are installed; elsewhere the command to run is named.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import browsers from './browsers.json' with { type: 'json' };

const works = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const font = (family) =>
  spawnSync('fc-list', [`:family=${family}`], { encoding: 'utf8' }).stdout?.trim() !== '';

const needs = [
  [
    'libreoffice-calc',
    () =>
      works('sh', '-c', 'command -v soffice') &&
      existsSync('/usr/lib/libreoffice/program/libsclo.so'),
  ],
  ['poppler-utils', () => works('sh', '-c', 'command -v pdftoppm && command -v pdftotext')],
  ['python3-openpyxl', () => works('/usr/bin/python3', '-c', 'import openpyxl')],
  ['python3-xlsxwriter', () => works('/usr/bin/python3', '-c', 'import xlsxwriter')],
  ['fontconfig', () => works('sh', '-c', 'command -v fc-list')],
  ['fonts-liberation2', () => font('Liberation Serif')],
  ['fonts-crosextra-carlito', () => font('Carlito')],
  ['fonts-crosextra-caladea', () => font('Caladea')],
  // The engine without a window takes a fifth less time than the whole browser.
  ['chromium-headless-shell', () => browsers.some((file) => existsSync(file))],
];
/** What the full test asks for beside them. */
const more = [['gnumeric', () => works('sh', '-c', 'command -v ssconvert')]];

export function missingPackages(full) {
  return (full ? [...needs, ...more] : needs)
    .filter(([, present]) => !present())
    .map(([name]) => name);
}

/** @returns {boolean} whether everything is there afterwards */
export function prepareMachine(full = process.env.FULL === '1') {
  const missing = missingPackages(full);
  if (missing.length === 0) return true;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  const apt = works('sh', '-c', 'command -v apt-get');
  if (!apt || process.getuid?.() !== 0) {
    console.log(
      `The whole test needs ${missing.join(', ')}. On Debian or Ubuntu:\n    sudo ${command}`,
    );
    return false;
  }
  console.log(`Installing ${missing.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Another installation that is under way, perhaps one of this program's own, is waited for.
  const run = (...args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=600', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
  run('update', '-q');
  run('install', '-y', '-q', '--no-install-recommends', ...missing);
  const still = missingPackages(full);
  if (still.length > 0) console.log(`Not installed: ${still.join(', ')}`);
  return still.length === 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = prepareMachine() ? 0 : 1;
