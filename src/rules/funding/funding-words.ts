/** Words that several of these findings share. */

import { versionName } from '../../text/versions';
import type { Around, Texts } from '../define';

export const BLOCKS = 'Biểu kinh phí chưa được lập khi còn sai lệch này.';

export function suspect(p: Texts<'suspect' | 'suspectCell' | 'typed' | 'proposed'>): string {
  return p.suspect !== ''
    ? `Kiểm tra ô ${p.suspectCell} (${p.suspect}: ${p.typed}). Chênh lệch chia hết cho 9 – có thể đảo chữ số ${p.proposed} ↔ ${p.typed}.`
    : '';
}

export function direction(a: Around): string {
  return a.isMore ? `thừa ${a.gap}` : `thiếu ${a.gap}`;
}

export function assumed(p: Texts<'assumed'>): string {
  return p.assumed !== '' ? ` Sổ chưa ghi tỉnh nên xét theo mức của tỉnh ${p.assumed}.` : '';
}

export function version(written: string): string {
  const [role, document, date, sheet] = written.split('|') as [string, string, string, string];
  return versionName(role, document, date, sheet);
}
