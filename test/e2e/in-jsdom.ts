/** The built pane in a page of jsdom: the bundle as it is served, Microsoft's unmodified office.js, and the Excel host. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import type { HostSetup } from '../excel-host/browser';
import { bookFrom } from '../excel-host/fill';
import { ExcelHost } from '../excel-host/host';
import { profiles } from '../excel-host/profiles';
import { prepareWindow } from '../excel-host/start-up';

const built = path.resolve(__dirname, '../..', process.env.E2E_BUILD ?? '.cache/e2e');
const served = 'https://localhost/';

class BuiltFiles extends ResourceLoader {
  constructor(private readonly missing: string[]) {
    super();
  }

  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const file = path.join(built, new URL(url).pathname);
    if (!url.startsWith(served) || !existsSync(file)) {
      this.missing.push(url);
      return Promise.reject(new Error(`the page asks for ${url}`)) as unknown as ReturnType<
        ResourceLoader['fetch']
      >;
    }
    return Promise.resolve(readFileSync(file)) as ReturnType<ResourceLoader['fetch']>;
  }
}

export interface JsdomPane {
  readonly host: ExcelHost;
  readonly window: JSDOM['window'];
  /** What the page asked for and the build does not have. */
  readonly missing: readonly string[];
  readonly complaints: readonly string[];
  close(): void;
}

/** What the components ask of a page and jsdom lacks; nothing of Office is here. */
function furnish(window: JSDOM['window']): void {
  const lacking: Record<string, unknown> = {
    ResizeObserver: class {
      observe(): null {
        return null;
      }
      unobserve(): null {
        return null;
      }
      disconnect(): null {
        return null;
      }
    },
    matchMedia: () => ({
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      addListener: () => undefined,
      removeListener: () => undefined,
    }),
    TextDecoder,
    TextEncoder,
    TransformStream,
    ReadableStream,
    WritableStream,
    CompressionStream,
    DecompressionStream,
  };
  for (const [name, value] of Object.entries(lacking))
    (window as unknown as Record<string, unknown>)[name] ??= value;
}

export async function paneInJsdom({ profile, book }: HostSetup): Promise<JsdomPane> {
  const host = new ExcelHost(profiles[profile]);
  host.reset(bookFrom(book));
  const missing: string[] = [];
  const complaints: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => complaints.push(error.message));
  virtualConsole.on('error', (message: unknown) => complaints.push(String(message)));
  const page = new JSDOM(readFileSync(path.join(built, 'taskpane.html'), 'utf8'), {
    url: `${served}taskpane.html`,
    runScripts: 'dangerously',
    resources: new BuiltFiles(missing),
    pretendToBeVisual: true,
    virtualConsole,
    beforeParse: (window) => {
      furnish(window as unknown as JSDOM['window']);
      prepareWindow(window, host);
    },
  });
  await new Promise<void>((resolve) => {
    page.window.addEventListener('load', () => resolve());
  });
  return { host, window: page.window, missing, complaints, close: () => page.window.close() };
}
