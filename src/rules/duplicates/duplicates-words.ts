/** Words and parameters of the findings about lines that seem to be one person. */
import { gradeWord, reasonWords } from '../../text/links';
import type { Lists, Texts } from '../define';
import { capital } from '../say';

/** What is said of the lines, whichever finding it is. */
export const LINES = {
  grade: 'text',
  reason: 'text',
  count: 'number',
  at: 'list',
  ids: 'list',
  hamlets: 'list',
  restored: 'number',
  supports: 'list',
} as const;

export const KEPT = 'Phần mềm không xóa dòng nào.';
export const KEPT_EN = 'No line is deleted.';

type Because = Texts<'restored' | 'reason'> & Lists<'ids'>;

function withIds({ ids, restored }: Because, why: string, after: string): string {
  const zeros = restored !== '0' && restored !== '' ? after : '';
  return `${why}${zeros}${ids.length > 0 ? ` (${ids.join(', ')})` : ''}`;
}

export function because(p: Because): string {
  return withIds(p, reasonWords(p.reason), ' sau khi khôi phục số 0 ở đầu');
}

export function becauseEn(p: Because): string {
  return withIds(p, reasonWords(p.reason, 'en'), ' once the leading zero is put back');
}

export function grade(p: Texts<'grade'>): string {
  return capital(gradeWord(p.grade));
}

export function gradeEn(p: Texts<'grade'>): string {
  return capital(gradeWord(p.grade, 'en'));
}

export function at({ at: shown, count }: Texts<'count'> & Lists<'at'>): string {
  return `${shown.join(', ')}${Number(count.replace(/\./g, '')) > shown.length ? ', …' : ''}`;
}
