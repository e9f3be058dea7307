/** Opens the host with Microsoft's unmodified office.js in a page of jsdom, and gives its globals to the code under test. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import { ExcelHost } from './host';
import type { Profile } from './profiles';
import { profiles } from './profiles';
import { refuseGroups } from './oddities';
import { prepareWindow } from './start-up';

const served = 'https://localhost/office/';
const folder = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');

/** The page asks for nothing but office.js and what office.js asks for, all out of the installed package. */
class OfficeFiles extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    if (!url.startsWith(served)) throw new Error(`the page asks for ${url}`);
    return Promise.resolve(
      readFileSync(path.join(folder, new URL(url).pathname.replace('/office/', ''))),
    ) as ReturnType<ResourceLoader['fetch']>;
  }
}

export interface OpenExcel {
  readonly host: ExcelHost;
  readonly window: JSDOM['window'];
  /** Takes the globals back and closes the page. */
  close(): void;
}

const names = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'] as const;

/** One page for a whole suite: `host.reset()` gives the next test a fresh workbook. */
export async function openExcel(profile: Profile = profiles.ltsc2021): Promise<OpenExcel> {
  const host = new ExcelHost(profile);
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => {
    throw error;
  });
  const page = new JSDOM(`<!doctype html><script src="${served}office.js"></script>`, {
    url: 'https://localhost/taskpane.html',
    runScripts: 'dangerously',
    resources: new OfficeFiles(),
    pretendToBeVisual: true,
    virtualConsole,
    beforeParse: (window) => prepareWindow(window, host),
  });
  const window = page.window as JSDOM['window'] & Record<string, unknown>;
  await new Promise<void>((resolve) => window.addEventListener('load', () => resolve()));
  await (window.Office as typeof Office).onReady();
  // The client's own first requests (it announces its handlers) are not the program's.
  await new Promise((resolve) => setTimeout(resolve, 20));
  host.reset();
  refuseGroups(window.Excel as object, () => host.oddities);
  const outside = globalThis as unknown as Record<string, unknown>;
  const before = names.map((name) => outside[name]);
  for (const name of names) outside[name] = window[name];
  return {
    host,
    window,
    close: () => {
      names.forEach((name, index) => {
        outside[name] = before[index];
      });
      page.window.close();
    },
  };
}
