/** Where the guide explains a code or a part of the pane; the page itself is made when the program is built. */
import { FINDINGS } from '../text/findings';
import { guideChapters } from '../text/guide';

export function titleOfCode(code: string): string {
  return FINDINGS[code]?.title ?? code;
}

const PLACES: ReadonlySet<string> = new Set([...Object.keys(FINDINGS), ...guideChapters.map((chapter) => chapter.id), 'cac-ma']);

/**
 * The address of a place of the guide. Nothing but the guide's own places ever stands in it.
 * @param place a code such as "VON-001", or a chapter such as "kiem-tra"
 */
export function guideAddress(place: string): string {
  return PLACES.has(place) ? `huong-dan.html#${place}` : 'huong-dan.html';
}
