/** Words and parameters of the findings about lines that seem to be one person. */
import type { Language, Said } from '../../domain/language';
import { gradeWord, reasonWords } from '../../text/links';
import type { Around, Lists, Texts } from '../define';
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

export const KEPT: Said = {
  vi: 'Phần mềm không xóa dòng nào.',
  en: 'No line is deleted.',
};

type Because = Texts<'restored' | 'reason'> & Lists<'ids'>;

const ZEROS: Said = {
  vi: ' sau khi khôi phục số 0 ở đầu',
  en: ' once the leading zero is put back',
};

export function because({ ids, restored, reason }: Because, language: Language = 'vi'): string {
  const zeros = restored !== '0' && restored !== '' ? ZEROS[language] : '';
  return `${reasonWords(reason, language)}${zeros}${ids.length > 0 ? ` (${ids.join(', ')})` : ''}`;
}

export function grade(p: Texts<'grade'>, language: Language = 'vi'): string {
  return capital(gradeWord(p.grade, language));
}

/** The first cells; a finding keeps more of them than its sentence names. */
export function at(p: Lists<'at'>, a: Around): string {
  return p.at.join(', ') + (a.finding.cells.length > p.at.length ? ', …' : '');
}
