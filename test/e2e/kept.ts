/** Everything that a page leaves in the browser, as text: what was put there, and under which names. */
import type { Page } from 'playwright-core';

export interface Kept {
  readonly local: Readonly<Record<string, string>>;
  readonly session: Readonly<Record<string, string>>;
  readonly databases: number;
  readonly cookies: string;
  /** Addresses of the files that a service worker keeps, with the files themselves as text. */
  readonly files: Readonly<Record<string, string>>;
  /** What could be asked from the page's address by anybody who sees it. */
  readonly address: string;
}

export function keptIn(page: Page): Promise<Kept> {
  return page.evaluate(async () => {
    const files: Record<string, string> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const bytes = new Uint8Array(await (await cache.match(request))!.arrayBuffer());
        files[request.url] =
          new TextDecoder('latin1').decode(bytes) + new TextDecoder().decode(bytes);
      }
    }
    return {
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases: (await indexedDB.databases()).length,
      cookies: document.cookie,
      files,
      address: `${location.href} ${JSON.stringify(history.state)} ${window.name} ${document.title}`,
    };
  });
}
