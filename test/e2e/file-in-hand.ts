/** A file that is dropped as from the machine's own file manager: the page gets a true handle on it. */
import type { Page } from 'playwright-core';

export async function drop(page: Page, ...files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 200, y: 300, data });
  await session.detach();
}

/**
 * The dialogs for files give handles on files of the browser's own disk, as nobody is there to
 * press their buttons: writing, sizes and times are real.
 * @returns the names that the page proposed
 */
export async function answerSaveDialogs(page: Page, name: string): Promise<void> {
  await page.evaluate((file) => {
    const kept = window as unknown as { asked: string[]; target: FileSystemFileHandle };
    kept.asked = [];
    window.showSaveFilePicker = async ({ suggestedName }) => {
      kept.asked.push(suggestedName);
      const folder = await navigator.storage.getDirectory();
      kept.target = await folder.getFileHandle(file, { create: true });
      return kept.target;
    };
  }, name);
}

export const asked = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { asked: string[] }).asked);

/** What stands in the file that the page was given to write into. */
export async function written(page: Page): Promise<Uint8Array> {
  const bytes = await page.evaluate(async () => {
    const { target } = window as unknown as { target: FileSystemFileHandle };
    return [...new Uint8Array(await (await target.getFile()).arrayBuffer())];
  });
  return Uint8Array.from(bytes);
}

/** Another program saves that file meanwhile. */
export const savedElsewhere = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { target } = window as unknown as { target: FileSystemFileHandle };
    const stream = await target.createWritable();
    await stream.write('khác');
    await stream.close();
  });
