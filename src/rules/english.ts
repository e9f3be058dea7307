/** Words that the checks hand to findings as parameters, for the English sentences. */
const WORDS: Readonly<Record<string, string>> = {
  tổng: 'the total',
  'tổng kinh phí': 'total funding',
  'ngân sách trung ương': 'the central budget',
  'vốn ngân sách trung ương': 'money of the central budget',
  'vốn đầu tư phát triển': 'money for investment',
  'vốn sự nghiệp': 'recurrent money',
  'chi thường xuyên': 'recurrent spending',
  'ngân sách địa phương': 'the local budget',
  'vốn ngân sách địa phương': 'money of the local budget',
  'ngân sách tỉnh': 'the provincial budget',
  'ngân sách huyện': 'the district budget',
  'ngân sách xã': 'the communal budget',
  'nguồn khác': 'other money',
  'địa phương': 'local',
  tỉnh: 'provincial',
  xã: 'communal',
  'vốn giao trong năm': 'given in the year',
  'vốn kéo dài': 'carried over',
  'tỷ lệ vốn đối ứng tối thiểu': 'the least counterpart share',
  'hộ nghèo': 'poor households',
  'hộ cận nghèo': 'near-poor households',
  'số đối tượng': 'the number entitled',
  'số thực hiện': 'the number reached',
  'tỷ lệ': 'the rate',
  'tỷ lệ hộ nghèo': 'the rate of poor households',
  'số hộ nghèo giảm': 'poor households fewer',
  'tỷ lệ hộ cận nghèo': 'the rate of near-poor households',
  'số hộ cận nghèo giảm': 'near-poor households fewer',
  'tổng số hộ': 'households',
  'tổng số hộ đầu năm': 'households at the start of the year',
  'hộ nghèo đầu năm': 'poor households at the start of the year',
  'hộ nghèo giảm': 'fall in poor households',
  'hộ cận nghèo đầu năm': 'near-poor households at the start of the year',
  'hộ cận nghèo giảm': 'fall in near-poor households',
  'hộ nghèo và hộ cận nghèo': 'poor and near-poor households',
  'tất cả các hộ': 'all households',
  'hộ có mức sống trung bình': 'households of average living standard',
  'nhân khẩu': 'people',
  'tỷ lệ nghèo đa chiều': 'the rate of poor and near-poor households',
  'đầu năm': 'start of the year',
  'cuối năm': 'end of the year',
};

/** "địa phương (vốn kéo dài)" → "local (carried over)"; a name that it does not know stays. */
export function inEnglish(words = '…'): string {
  return words
    .split(/( \(|\))/)
    .map((word) => WORDS[word] ?? word)
    .join('');
}
