/** Dots in the title of a form that ask for the time of the report. */
import { readPeriod } from '../../src/domain/period';
import { filledTitle } from '../../src/forms/titles';

const FACTS = { year: 2025, settings: new Map() };

it.each([
  ['Từ ngày …/…/… đến ngày …/…/…', '2025-6t', 'Từ ngày 01/01/2025 đến ngày 30/06/2025'],
  [
    '(Từ ngày ...../...../20... đến ngày ....../...../20....)',
    '2025',
    '(Từ ngày 01/01/2025 đến ngày 31/12/2025)',
  ],
  ['từ ngày … đến ngày …', '2025-08-31', 'từ ngày … đến ngày 31/08/2025'],
  ['Tính đến ngày …/…/2025', '2025-6t', 'Tính đến ngày 30/06/2025'],
  ['Tính đến ngày …/6/2025 (lần 1)', '2025-6t', 'Tính đến ngày 30/06/2025 (lần 1)'],
  ['Đến ngày ... tháng ... năm 2025', '2025-6t', 'Đến ngày 30 tháng 06 năm 2025'],
  ['Đến ngày ... tháng 6 năm 2025', '2025-6t', 'Đến ngày 30 tháng 06 năm 2025'],
  ['Đến ngày …/…/2024', '2025-6t', 'Đến ngày …/…/2024'],
  ['Đến ngày …/9/2025', '2025-6t', 'Đến ngày …/9/2025'],
  ['Đến ngày ... tháng 9 năm ...', '2025-6t', 'Đến ngày ... tháng 9 năm ...'],
  ['Từ ngày …/…/2024 đến ngày …/…/2025', '2025', 'Từ ngày …/…/2024 đến ngày …/…/2025'],
  ['Đến ngày …/…/202…', '2025-6t', 'Đến ngày 30/06/2025'],
  ['Đến ngày …/…/25', '2025-6t', 'Đến ngày …/…/25'],
  ['Đến ngày …/6/…', '2025-6t', 'Đến ngày 30/06/2025'],
  ['Báo cáo tháng … năm 2025', '2025-08-31', 'Báo cáo tháng 08 năm 2025'],
  ['Báo cáo tháng … năm 2024', '2025-08-31', 'Báo cáo tháng … năm 2024'],
  ['Báo cáo tháng … năm … của xã', '2025-08-31', 'Báo cáo tháng 08 năm 2025 của xã'],
  ['Xã Mẫu, ngày     tháng … năm …', '2025-08-31', 'Xã Mẫu, ngày     tháng … năm …'],
  ['Xã Mẫu, ngày 05 tháng … năm …', '2025-08-31', 'Xã Mẫu, ngày 05 tháng … năm …'],
  ['Tính đến ngày …/…/20…', '2025-6t', 'Tính đến ngày 30/06/2025'],
  [
    '(Số liệu đến hết ngày … tháng … năm …)',
    '2025-6t',
    '(Số liệu đến hết ngày 30 tháng 06 năm 2025)',
  ],
  ['BÁO CÁO THÁNG … NĂM …', '2025-08-31', 'BÁO CÁO THÁNG 08 NĂM 2025'],
  ['BÁO CÁO THÁNG … NĂM …', '2025-6t', 'BÁO CÁO THÁNG … NĂM …'],
  ['Xã Mẫu, ngày … tháng … năm …', '2025-6t', 'Xã Mẫu, ngày … tháng … năm …'],
  ['Xã Mẫu, ngày ... tháng ... năm 20...', '2025-08-31', 'Xã Mẫu, ngày ... tháng ... năm 20...'],
  ['Kết quả 6 tháng đầu năm …', '2025-6t', 'Kết quả 6 tháng đầu năm 2025'],
  ['Từ ngày 01/01/2025 đến ngày 30/6/2025', '2025', 'Từ ngày 01/01/2025 đến ngày 30/6/2025'],
])('%s, of %s', (text, code, filled) => {
  expect(filledTitle(text, FACTS, readPeriod(code))).toBe(filled);
});

it('leaves them where nobody said the period', () => {
  for (const text of ['Từ ngày …/…/… đến ngày …/…/…', 'Tính đến ngày …/…/20…'])
    expect(filledTitle(text, FACTS)).toBe(text);
});
