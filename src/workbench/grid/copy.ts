/**
 * Puts what the officer selected on the clipboard of the machine.
 * @returns whether the browser allows it: a page that is served without a safe address has none
 */
export async function putOnClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
