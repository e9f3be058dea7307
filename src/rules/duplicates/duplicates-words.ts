/** Words that several of these findings share. */

import { gradeWord, reasonWords } from '../../text/links';
import type { Lists, Texts } from '../define';

export const KEPT = 'Phần mềm không xóa dòng nào.';

export function because(p: Texts<'restored' | 'reason'> & Lists<'ids'>): string {
  const ids = p.ids;
  const restored = p.restored !== '0' && p.restored !== '' ? ' sau khi khôi phục số 0 ở đầu' : '';
  return `${reasonWords(p.reason)}${restored}${ids.length > 0 ? ` (${ids.join(', ')})` : ''}`;
}

export function grade(p: Texts<'grade'>): string {
  return gradeWord(p.grade);
}

export function at(p: Texts<'count'> & Lists<'at'>): string {
  const shown = p.at;
  return `${shown.join(', ')}${Number(p.count.replace(/\./g, '')) > shown.length ? ', …' : ''}`;
}
