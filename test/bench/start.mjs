/** Cold starts: the pane and the workbench in a browser that has never seen them, and the built command line. */
import browsers from '../../.config/browsers.json' with { type: 'json' };
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import '../../.config/typescript-loader.mjs';
import { buildCli } from '../../.config/build-cli.mjs';
import { bundle as cli, isFresh } from '../../.config/cli-bundle.mjs';
import { keep, machine, table } from './measure.mjs';

const { initFromFile } = await import('../excel-host/from-file.ts');
const top = path.resolve(import.meta.dirname, '../..');
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.json': 'application/json',
};
const middle = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** What an officer can press first, on each page, and within how many milliseconds. */
const PAGES = [
  ['pane in Excel', 'taskpane.html', '[role=tab], button', 600],
  ['workbench', 'workbench.html', 'input[type=file]', 250],
];
/** Of the script that a page names itself, packed, without Microsoft's office.js. */
const MOST_KILOBYTES = 130;

async function inBrowser(runs) {
  const executablePath = browsers.find((file) => existsSync(file));
  if (!executablePath) {
    console.error(
      'SKIPPED: Chromium is not here: apt-get install --no-install-recommends chromium',
    );
    return [];
  }
  const built = path.join(top, process.env.E2E_BUILD ?? '.cache/e2e');
  // The settings of the browser tests build the pages with an own copy of office.js, and the played Excel.
  createRequire(import.meta.url)('../../.config/e2e-setup.cjs')();
  const { chromium } = await import('playwright-core');
  const server = createServer((request, response) => {
    const file = path.join(
      built,
      decodeURIComponent(new URL(request.url, 'http://localhost').pathname),
    );
    if (!file.startsWith(built) || !existsSync(file)) return void response.writeHead(404).end();
    response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(file));
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const base = `http://127.0.0.1:${server.address().port}/`;
  const host = `window.excelHostSetup=${JSON.stringify({ profile: 'ltsc2021', book: await initFromFile(path.join(top, 'assets/so-mau.xlsx')) })};${readFileSync(path.join(top, '.cache/excel-host.js'), 'utf8')}`;
  const results = [];
  for (const [what, file, first, aim] of PAGES) {
    const times = [];
    for (let run = 0; run < runs; run += 1) {
      const profile = mkdtempSync(path.join(tmpdir(), 'start-'));
      const context = await chromium.launchPersistentContext(profile, {
        executablePath,
        locale: 'vi-VN',
        viewport: { width: 320, height: 700 },
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      });
      const page = await context.newPage();
      if (file === 'taskpane.html') await page.addInitScript({ content: host });
      // Counted by the page's own clock from the start of the navigation to the frame in which it can be pressed.
      await page.addInitScript({
        content: `(() => { const look = () => { const found = document.querySelector(${JSON.stringify(first)}); if (found && !found.disabled) window.readyAfter = performance.now(); else requestAnimationFrame(look); }; requestAnimationFrame(look); })();`,
      });
      await page.goto(base + file);
      await page.waitForFunction(() => window.readyAfter !== undefined, undefined, {
        timeout: 60_000,
      });
      times.push(await page.evaluate(() => window.readyAfter));
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
    const html = readFileSync(path.join(built, file), 'utf8');
    const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].flatMap(([, name]) =>
      name && !name.startsWith('office/') ? [readFileSync(path.join(built, name))] : [],
    );
    const kilobytes = scripts.reduce((sum, script) => sum + gzipSync(script).length / 1024, 0);
    results.push({ what, milliseconds: middle(times), aim });
    results.push({
      what: `${what}: first script, KB packed`,
      milliseconds: kilobytes,
      aim: MOST_KILOBYTES,
    });
  }
  server.close();
  return results;
}

function commandMilliseconds(command, args, runs) {
  return middle(
    Array.from({ length: runs }, () => {
      const start = process.hrtime.bigint();
      const { status, stdout } = spawnSync(command, args, { cwd: top, encoding: 'utf8' });
      if (status !== 0) throw new Error(`${command} ended with ${status}`);
      if (!stdout.includes('5.57')) throw new Error(`not 5.57 but ${stdout}`);
      return Number(process.hrtime.bigint() - start) / 1e6;
    }),
  );
}

export async function run(options = []) {
  const runs = options.includes('--nho') ? 1 : 7;
  if (!isFresh() && !(await buildCli())) throw new Error('the command line cannot be built');
  const job = ['ham', 'TYLENGHEO', '104', '1867'];
  const node = commandMilliseconds(process.execPath, ['-e', 'console.log(5.57)'], runs);
  const direct = commandMilliseconds(process.execPath, [cli, ...job], runs);
  const npm = commandMilliseconds('npm', ['run', '--silent', 'bieu', '--', ...job], runs);
  const results = [
    ...(await inBrowser(Math.min(runs, 5))),
    { what: 'command line `ham`, built, called with node', milliseconds: direct, aim: 300 },
    { what: 'of which node itself', milliseconds: node, aim: null },
    { what: 'added by `npm run`', milliseconds: npm - direct, aim: null },
  ];
  const head = ['', 'ms (KB)'];
  const rows = results.map(({ what, milliseconds }) => [what, milliseconds.toFixed(0)]);
  const result = {
    name: 'start',
    title: 'Cold start',
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    command: 'npm run bench -- khoi-dong',
    note: 'Medians. A new browser profile for each start, a warm server on the same machine, the production build; from the start of the navigation to the first thing that can be pressed. The command line answers one function.',
    head,
    rows,
    aims: results
      .filter(({ aim }) => aim !== null)
      .map(({ what, milliseconds, aim }) => ({
        what,
        value: milliseconds.toFixed(0),
        aim: `at most ${aim.toLocaleString('en')}`,
        reached: milliseconds <= aim,
      })),
    results,
  };
  console.log(table(head, rows));
  for (const aim of result.aims)
    console.log(
      `${aim.reached ? 'reached' : 'MISSED '}  ${aim.what}: ${aim.value} (aim: ${aim.aim})`,
    );
  if (options.includes('--ghi') && !options.includes('--nho')) keep('start', result);
  return result;
}
