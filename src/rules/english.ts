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
  'kế hoạch vốn': 'the plan',
  'kế hoạch vốn trung ương': 'the plan of central money',
  'kế hoạch vốn địa phương': 'the plan of local money',
  'kế hoạch vốn tỉnh': 'the plan of provincial money',
  'kế hoạch vốn xã': 'the plan of communal money',
  'đã phân bổ': 'allocated',
  'đã giải ngân': 'spent',
  'đã giải ngân vốn trung ương': 'spent central money',
  'đã giải ngân vốn địa phương': 'spent local money',
  'đã giải ngân vốn tỉnh': 'spent provincial money',
  'đã giải ngân vốn xã': 'spent communal money',
  'còn lại': 'what is left',
  'tỷ lệ phân bổ': 'the rate of allocation',
  'tỷ lệ giải ngân': 'the rate of disbursement',
  'hộ nghèo': 'poor households',
  'hộ cận nghèo': 'near-poor households',
  'số đối tượng': 'the number entitled',
  'số thực hiện': 'the number reached',
  'tỷ lệ': 'the rate',
  'tỷ lệ hộ nghèo': 'the rate of poor households',
  'số hộ nghèo giảm': 'poor households fewer',
  'tỷ lệ hộ cận nghèo': 'the rate of near-poor households',
  'số hộ cận nghèo giảm': 'near-poor households fewer',
};

/** "địa phương (vốn kéo dài)" → "local (carried over)"; a name that it does not know stays. */
export function inEnglish(words = '…'): string {
  return words
    .split(/( \(|\))/)
    .map((word) => WORDS[word] ?? word)
    .join('');
}
