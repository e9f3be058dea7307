/** How one decision on funding is named. */

const ROLES: Readonly<Record<string, string>> = {
  initial: 'giao đầu năm',
  addition: 'bổ sung',
  change: 'điều chỉnh',
  replacement: 'điều chỉnh (thay số cũ)',
  unclear: 'bổ sung hay điều chỉnh',
};

/** "bổ sung (Quyết định số 45/QĐ-UBND ngày 20/07/2025)" */
export function versionName(role: string, document: string, date: string, sheet: string): string {
  const about = [document, date === '' ? '' : `ngày ${date.split('-').reverse().join('/')}`]
    .filter((text) => text !== '')
    .join(' ');
  return `${ROLES[role] ?? role} (${about === '' ? `trang «${sheet}»` : about})`;
}
