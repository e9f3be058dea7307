/** Addresses in the guide. Light, because the first page of all leads to it. */
import { GUIDE, GUIDE_PLACE } from './guide-place';

const CODE = /^[A-Z]{2,4}-\d{3}$/;
const CHAPTERS: ReadonlySet<string> = new Set([
  'bat-dau',
  'tong-quan',
  'du-lieu',
  'kiem-tra',
  'lap-bieu',
  'ham',
  'thong-so',
  'ban-lam-viec',
  'cac-ma',
]);

/**
 * The address of a place of the guide. Nothing but a code or a chapter ever stands in it.
 * @param place a code such as "VON-001", or a chapter such as "kiem-tra"
 */
export function guideAddress(place: string): string {
  return CODE.test(place) || CHAPTERS.has(place) ? `${GUIDE_PLACE}${place}` : GUIDE;
}
