/** The names of figures of households that the checks hand in, in English. */
const ENGLISH: Readonly<Record<string, string>> = {
  'tổng số hộ': 'households',
  'tổng số hộ đầu năm': 'households at the start of the year',
  'hộ nghèo': 'poor households',
  'hộ nghèo đầu năm': 'poor households at the start of the year',
  'hộ nghèo giảm': 'fall in poor households',
  'hộ cận nghèo': 'near-poor households',
  'hộ cận nghèo đầu năm': 'near-poor households at the start of the year',
  'hộ cận nghèo giảm': 'fall in near-poor households',
  'hộ nghèo và hộ cận nghèo': 'poor and near-poor households',
  'tất cả các hộ': 'all households',
  'hộ có mức sống trung bình': 'households of average living standard',
  'nhân khẩu': 'people',
  'tỷ lệ hộ nghèo': 'rate of poor households',
  'tỷ lệ hộ cận nghèo': 'rate of near-poor households',
  'tỷ lệ nghèo đa chiều': 'rate of poor and near-poor households',
  'đầu năm': 'start of the year',
  'cuối năm': 'end of the year',
};

export function english(what: string): string {
  return ENGLISH[what] ?? what;
}
