/**
 * Puts a text on the clipboard of the machine, when the officer asks for it.
 * @returns whether the browser allows it: Excel's web view, or a page without a safe address, may
 * not
 */
export async function putOnClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
