/** Where the guide explains a code or a part of the pane; the page itself is made when the program is built. */
import { FINDINGS } from '../text/findings';

export function titleOfCode(code: string): string {
  return FINDINGS[code]?.title ?? code;
}

/** @param place a code such as "VON-001", or a chapter such as "kiem-tra" */
export function guideAddress(place: string): string {
  return `huong-dan.html#${place}`;
}
