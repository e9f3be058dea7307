/** The officer picks files, by the browser's own dialog or by its classic one. */
import { useRef, type RefObject } from 'react';
import { EVERY_KIND } from '../../taskpane/parts/picked-file';
import type { InHand } from './in-hand';
import { pickFiles } from './pickers';

/**
 * @param description what the dialog calls such files
 * @returns input: to be shown for the classic dialog; pick: whether files were picked, or are by
 * that
 */
export function usePick(
  openFiles: (hands: readonly InHand[]) => Promise<void>,
  description: string,
): { readonly input: RefObject<HTMLInputElement | null>; readonly pick: () => Promise<boolean> } {
  const input = useRef<HTMLInputElement>(null);
  const pick = async (): Promise<boolean> => {
    const picked = await pickFiles(description, EVERY_KIND.split(','));
    if (picked === 'classic') input.current?.click();
    else if (picked) await openFiles(picked);
    // What the input brings is opened by itself.
    return picked !== null;
  };
  return { input, pick };
}
