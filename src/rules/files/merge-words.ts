/** Words that several findings of a merge share. */
import type { Said } from '../../domain/language';

export const BLOCKS: Said = {
  vi: 'Chưa gộp và chưa ghi tệp nào.',
  en: 'Nothing is merged and no file is written.',
};

/** What a wrong number of hamlets or times falls on. */
export const HOUSEHOLDS = [
  'households.opening',
  'households.closing',
  'households.reduction',
] as const;
