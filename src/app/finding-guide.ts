/** What a code is about. */
import { FINDINGS } from '../text/findings';

export function titleOfCode(code: string): string {
  return FINDINGS[code]?.title ?? code;
}
