/**
 * Sentences and words that the custom functions return. Figures come in printed form, names of
 * arguments as an officer calls them.
 */
import words from './functions.json';

const lower = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

export const functionErrors = {
  zero: (label: string) => `${label} bằng 0 hoặc để trống`,
  empty: (label: string) => `${label} để trống`,
  notYet: (label: string) => `${label}: chưa có số (ô trống); không có thì ghi 0`,
  larger: (label: string, value: string, limitLabel: string, limit: string) =>
    `${label} (${value}) lớn hơn ${lower(limitLabel)} (${limit})`,
  notWhole: (label: string, value: string) => `${label} (${value}) phải là số nguyên, không âm`,
  negative: (label: string, value: string) => `${label} (${value}) không được âm`,
  notPositive: (label: string, value: string) => `${label} (${value}) phải lớn hơn 0`,
  outside: (label: string, value: string, from: string, to: string) =>
    `${label} (${value}) phải là số nguyên từ ${from} đến ${to}`,
  outsideRate: (label: string, value: string, to: string) =>
    `${label} (${value}) phải từ 0 đến ${to}`,
  percentAsFraction: (label: string, value: string, points: string) =>
    `${label} (${value}) nhỏ hơn 1: ghi ${points} cho ${points} %, không gõ thêm dấu %`,
  cellError: (label: string, code: string) => `${label}: có ô lỗi ${code}, hãy sửa ô đó trước`,
  notNumber: (label: string, text: string) => `${label}: «${text}» không phải là số`,
  withUnit: (label: string, text: string) =>
    `${label}: «${text}» có chữ chỉ đơn vị; ô tính toán chỉ ghi số (dùng CHUYENSO để đổi)`,
  ambiguous: (text: string, first: string, second: string) =>
    `«${text}» chưa rõ: có thể là ${first} hoặc ${second}`,
  ambiguousIn: (label: string, text: string, first: string, second: string) =>
    `${label}: «${text}» chưa rõ: có thể là ${first} hoặc ${second}`,
  letterInNumber: (text: string) => `«${text}» có chữ cái lẫn trong số`,
  letterInNumberOf: (label: string, text: string) => `${label}: «${text}» có chữ cái lẫn trong số`,
  noNumbers: (label: string) => `${label}: vùng không có ô số nào`,
  logical: (label: string) => `${label}: TRUE/FALSE không phải là số`,
  oneCell: (label: string) => `${label}: chỉ nhận một ô`,
  notText: (label: string) => `${label}: phải là chữ`,
  choice: (label: string, text: string, choices: string) =>
    `${label} («${text}») phải là ${choices}`,
  notDate: (label: string, text: string) =>
    `${label} («${text}») không phải là ngày; ghi dạng 20/08/2025`,
  bareYear: (label: string, year: string) =>
    `${label} («${year}») là một năm; ghi đủ ngày, ví dụ 20/08/${year}`,
  noDay: () => 'Chưa biết áp dụng chuẩn của ngày nào: ghi ngày vào tham số ngay',
  whichLine: (label: string, text: string) =>
    `${label} («${text}»): văn bản chưa nói nơi này theo chuẩn nào; hãy ghi «nông thôn» hoặc «thành thị» theo văn bản của tỉnh`,
  missingArgument: (name: string) => `Thiếu tham số ${name}`,
  tooManyArguments: (name: string, most: string) => `Hàm ${name} nhận nhiều nhất ${most} tham số`,
  unknownFunction: (name: string) => `Không có hàm ${name}`,

  nobodyEntitled: () => 'Không có đối tượng',
  scoreNotTens: (label: string, value: string) =>
    `${label} (${value}) phải là bội số của 10, từ 0 đến 120`,
  noScoreLine: (date: string) => `Chưa có ngưỡng điểm phân loại cho ngày ${date}`,
  noStandard: (date: string) => `Chưa có chuẩn nghèo cho ngày ${date}`,
  noAverageLine: (date: string) =>
    `Chưa có mức thu nhập của hộ có mức sống trung bình cho ngày ${date}`,
  noMark: (label: string, row: string, column: string, text: string) =>
    `${label}: dòng ${row}, cột ${column} («${text}») không phải dấu có/không`,
  tooManyMarks: (count: string, most: string) =>
    `Có ${count} chỉ số thiếu hụt, nhiều hơn ${most} chỉ số của chuẩn`,
  noneMultidimensionallyPoor: () => 'Không có hộ nào nghèo đa chiều nên không có cường độ A',
  closingNegative: (value: string) =>
    `Số cuối kỳ âm (${value}): giảm nhiều hơn số đầu kỳ cộng số tăng`,
  noWeights: (label: string) => `${label}: tất cả bằng 0 hoặc để trống nên không chia được`,
  notMultiple: (label: string, value: string, unitLabel: string, unit: string) =>
    `${label} (${value}) không chia hết cho ${lower(unitLabel)} (${unit})`,
  noHolidays: (year: string) => `Chưa có lịch nghỉ năm ${year}: ghi ngày nghỉ vào tham số nghiThem`,
  tooLargeForCell: () => 'Kết quả quá lớn để ghi vào một ô',
  tooLargeToRead: (value: string) => `Số (${value}) quá lớn để đọc thành chữ`,
  notANumber: (text: string) => `«${text}» không phải là một số`,
  compoundNeedsUnit: (text: string) =>
    `«${text}» có nhiều đơn vị: ghi đơn vị cần đổi vào tham số donVi`,
  nameUnit: (text: string) =>
    `«${text}» có đơn vị: ghi đơn vị cần đổi vào tham số donVi, ví dụ "triệu đồng"`,
  unknownUnit: (text: string) => `Không hiểu đơn vị «${text}»`,
  unitMismatch: (text: string, unit: string) => `«${text}» không đổi được sang «${unit}»`,
} as const;

/** Arguments as an officer calls them, choices of an argument, and the answers to a question. */
export const { arguments: argumentNames, choices: choiceWords, answers } = words;

/** What a household is found to be. */
export { default as householdClasses } from './household-classes.json';

export const targetVerdicts = { above: 'Vượt', met: 'Đạt', missed: 'Chưa đạt' } as const;

export const balanceSentences = {
  closed: () => 'Khớp',
  off: (difference: string, computed: string, written: string) =>
    `Lệch ${difference}: tính được ${computed}, ghi ${written}`,
} as const;

export const fundingSentences = {
  sumHolds: () => 'Khớp tổng',
  sumOff: (difference: string, parts: string, sum: string, total: string) =>
    `Lệch ${difference}: ${parts} = ${sum}, ghi ${total}`,
  digitsSwapped: (pairs: string) => `Có thể đảo chữ số: ${pairs}`,
  swappedPair: (right: string, written: string) => `${right} ↔ ${written}`,
  or: ' hoặc ',
  thousandfold: () => 'Lệch đúng 1.000 lần: có thể sai dấu phân cách hàng nghìn',
  enough: (percent: string, minimum: string) => `Đối ứng ${percent} %, đủ so với ${minimum} %`,
  withinRounding: (percent: string, missing: string, minimum: string) =>
    `Đối ứng ${percent} %, thiếu ${missing} so với ${minimum} % – trong sai số làm tròn`,
  short: (percent: string, missing: string, minimum: string) =>
    `Đối ứng ${percent} %, thiếu ${missing} so với ${minimum} % – vượt sai số làm tròn`,
  noCentral: () => 'Không có vốn trung ương nên không xét đối ứng',
} as const;

export const fundingTable = words.fundingTable;
