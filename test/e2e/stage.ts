/** The built pages behind a server of this machine, opened in a real browser; every request that leaves the machine is written down. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import browsers from '../../.config/browsers.json';
import type { HostSetup } from '../excel-host/browser';

const top = path.resolve(__dirname, '../..');
/** Two runs at once on one machine each need a build of their own. */
const built = path.resolve(top, process.env.E2E_BUILD ?? '.cache/e2e');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

export interface Stage {
  /** Requests to anywhere but the own server. */
  readonly outside: readonly string[];
  /** What the page complained about. */
  readonly complaints: readonly string[];
  /** Where the own server is. */
  readonly address: string;
  /** @param file of the build, or about:blank for a page that goes there later; host when given, the page finds itself in Excel with this workbook */
  open(
    file: string,
    options?: { readonly host?: HostSetup; readonly width?: number; readonly height?: number },
  ): Promise<Page>;
  close(): Promise<void>;
}

/** @param built another folder of pages than that of the build, and the path that it is served under */
export async function raiseStage(folder = built, under = '/'): Promise<Stage> {
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.join(folder, name.slice(under.length));
    if (!name.startsWith(under) || !file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(name === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}${under}`;
  const profile = mkdtempSync(path.join(tmpdir(), 'browser-'));
  const executablePath = browsers.find(existsSync);
  if (!executablePath)
    throw new Error('no Chromium on this machine: npm test says how to install it');
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath,
    locale: 'vi-VN',
    viewport: { width: 320, height: 700 },
    acceptDownloads: true,
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
  // No test watches the clock by this: on a busy machine the page only takes longer.
  context.setDefaultTimeout(90_000);
  const outside: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(base))
      outside.push(request.url());
  });
  return {
    outside,
    complaints,
    address: base,
    async open(file, { host, width = 320, height = 700 } = {}) {
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      // Every page is the officer's first: the options that an earlier one kept are gone.
      // The browser's dialogs for files belong to the system: nobody is there to press their buttons.
      await page.addInitScript({
        content:
          'localStorage.clear(); delete window.showOpenFilePicker; delete window.showSaveFilePicker;',
      });
      await page.setViewportSize({ width, height });
      if (host)
        await page.addInitScript({
          content: `window.excelHostSetup=${JSON.stringify(host)};${readFileSync(path.join(top, '.cache/excel-host.js'), 'utf8')}`,
        });
      if (file !== 'about:blank') await page.goto(base + file);
      return page;
    },
    async close() {
      await context.close();
      server.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
