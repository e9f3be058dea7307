/** How the reading of a column is explained. */

/** Why a column has its meaning. */
export function whyColumn(how: string, header: string, label: string, unknown: string): string {
  switch (how) {
    case 'exact':
      return `tiêu đề «${header}» nghĩa là «${label}»`;
    case 'doubtful':
      return `tiêu đề «${header}» gần nghĩa «${label}», còn chữ chưa rõ: ${unknown}`;
    case 'borrowed':
      return `tiêu đề «${header}» nghĩa là «${label}», lấy cả ô tiêu đề chung bên trái`;
    case 'correction':
      return `cán bộ đã chỉ rõ cột «${header}» là «${label}»`;
    default:
      return header === '' ? 'cột không có tiêu đề' : `chưa rõ nghĩa của tiêu đề «${header}»`;
  }
}
