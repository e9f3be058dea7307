/** What an officer calls money by its source and its kind, inside a sentence. */

export const capitalNames = { investment: 'vốn đầu tư phát triển', recurrent: 'vốn sự nghiệp' };

export const sourceNames = {
  central: 'ngân sách trung ương',
  local: 'ngân sách địa phương',
  province: 'ngân sách tỉnh',
  district: 'ngân sách huyện',
  commune: 'ngân sách xã',
  other: 'nguồn khác',
};
