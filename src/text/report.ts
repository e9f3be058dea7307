/**
 * Words of the Biểu themselves: what stands around a table, and the foot notes by their stable
 * codes.
 */
import type { Said } from '../domain/language';
import classes from './household-classes.json';
import words from './report.json';

export const reportWords = {
  ...words.reportWords,
  upTo: (day: string) => `đến ngày ${day}`,
  coverage: (covered: number, all: number, what: string) => `${covered}/${all} ${what}`,
  attachedTo: (parts: {
    number: string;
    day: string;
    month: string;
    year: string;
    place: string;
  }) =>
    `(Kèm theo Kế hoạch số ${parts.number}/KH-UBND ngày ${parts.day} tháng ${parts.month} năm ${parts.year} của UBND ${parts.place})`,
  placeAndDate: (place: string, day: string, month: string, year: string) =>
    `${place}, ngày ${day} tháng ${month} năm ${year}`,
} as const;

/** The result of a review, as a list prints it. */
export const classWords: Readonly<Record<string, string>> = classes;

/** What a form is made of, as it is named where it is missing. */
export const needWords: Said<typeof words.needs.vi> = words.needs;

/** The mark beside the printed area. */
export const markWords = words.markWords;

type Params = Readonly<Record<string, string>>;

const notes: Readonly<Record<string, (params: Params) => string>> = {
  'two-leads': (p) =>
    `${p.name}: đang giao cho nhiều cơ quan chủ trì (${p.units}); cần thống nhất một cơ quan.`,
  'no-lead': (p) => `Chưa có cơ quan chủ trì: ${p.names}.`,
  'targets-without-lead': (p) => `${p.count} chỉ tiêu chưa có cơ quan chủ trì (cột này để trống).`,
  'funding-versions': (p) =>
    `Kinh phí ${p.end === '' ? '' : `đến ngày ${p.end}, `}theo: ${p.used}.${p.later === '' ? '' : ` Chưa gồm: ${p.later}.`}`,
  'no-programme': (p) =>
    `Năm ${p.year} chưa có dữ liệu danh mục nội dung của Chương trình; các dòng và cấp dòng lấy theo bảng trong sổ.`,
  'two-programmes': (p) => `Tổng cộng gồm vốn của nhiều chương trình: ${p.names}.`,
  'carried-over': (p) =>
    `${p.name}: vốn kéo dài, được giải ngân đến hết ngày ${p.until} (${p.document}).`,
  'programme-unconfirmed': (p) =>
    `${p.what} ghi theo ${p.document}, chưa đối chiếu với nguyên văn.`,
  'line-outside-programme': (p) =>
    `Không có trong danh mục của ${p.document}, xếp theo bảng trong sổ: ${p.names}.`,
  'unit-converted': (p) => `Số liệu trong sổ tính bằng ${p.from}, đã đổi sang ${p.to}.`,
  'unit-kept': (p) =>
    `Đơn vị của sổ là "${p.from}", chưa đổi được sang ${p.to}; số in theo đơn vị của sổ.`,
  rounded: (p) =>
    `Số tiền làm tròn đến ${p.places} số lẻ cho khớp tổng; dòng nhận phần lẻ: ${p.names}.`,
  'closing-is-actual': () =>
    'Số cuối năm là số đã thực hiện; số giảm là số giảm thực tế trong năm.',
  'as-of': (p) => `Số liệu tính đến ngày ${p.date}.`,
  'as-of-several': (p) =>
    `Số liệu ghép từ các danh sách của những ngày khác nhau: ${p.dates}; cần thống nhất một ngày.`,
  'people-from-register': () =>
    'Nhân khẩu của hộ nghèo, hộ cận nghèo được cộng từ danh sách hộ trong sổ.',
  'no-people': () => 'Sổ không có số nhân khẩu; các dòng «Nhân khẩu» để trống.',
  'disbursement-base': () =>
    'Tỷ lệ phân bổ, tỷ lệ giải ngân và số còn lại tính trên kế hoạch vốn cộng vốn kéo dài.',
  'each-line-once': () =>
    'Mỗi dòng kinh phí chỉ ghi một lần; dòng có nhiều cơ quan chủ trì không tính cho cơ quan nào.',
  forecast: (p) =>
    `Ước cả năm = số đầu năm + (số thực hiện − số đầu năm) × 12 ÷ ${p.months} tháng, làm tròn đến đơn vị trước khi tính tỷ lệ; chỉ tiêu cộng dồn thì số đầu năm bằng 0.`,
  'to-leave': (p) =>
    `Đang giảm ${p.pace} hộ/tháng; theo đà này cuối năm còn cao hơn chỉ tiêu ${p.missing} điểm %. Để đạt chỉ tiêu còn phải giảm ${p.count} hộ trong ${p.left} tháng (${p.perMonth} hộ/tháng).`,
  'rates-of-class': () =>
    'Tỷ lệ tính trên tổng số hộ của nhóm, không phải trên tổng số hộ dân cư; số hộ thiếu hụt từng chỉ số xem biểu phân tích theo số hộ.',
  'groups-overlap': () =>
    'Một hộ có thể thuộc nhiều nhóm đối tượng, nên cộng các nhóm có thể lớn hơn tổng số.',
  'causes-overlap': () =>
    'Một hộ có thể có nhiều nguyên nhân nghèo, nên cộng các nguyên nhân có thể lớn hơn tổng số.',
  'full-ids': () =>
    'Biểu có số định danh cá nhân đầy đủ theo yêu cầu của người gửi; chỉ gửi nơi có thẩm quyền nhận, không niêm yết, không chuyển tiếp.',
  'ids-left-out': (p) =>
    `Số định danh cá nhân: để trống ${p.count} hộ vì sổ chưa ghi hoặc số không rõ.`,
  'ids-masked': (p) =>
    `Số định danh cá nhân: ${p.count} dòng để trống hoặc in số đã che vì sổ chưa ghi đủ hoặc số không rõ.`,
  posting: () =>
    'Bản niêm yết chỉ ghi họ tên, thôn và kết quả; số định danh đã che, không ghi dân tộc, nguyên nhân, tình trạng sức khỏe.',
  'counted-from-register': () => 'Số hộ được đếm từ danh sách hộ trong sổ.',
  'counted-by-table': () =>
    'Số hộ thiếu hụt, nguyên nhân nghèo lấy theo bảng tổng hợp trong sổ, không đếm từ danh sách hộ.',
  'standard-old': (p) =>
    `Chuẩn cũ (đến ngày ${p.day}): thu nhập ${p.rural} đồng/người/tháng ở nông thôn, ${p.urban} ở đô thị; ${p.set}; ${p.document}.`,
  'standard-new': (p) =>
    `Chuẩn mới (từ ngày ${p.day}): thu nhập ${p.rural} đồng/người/tháng ở nông thôn, ${p.urban} ở đô thị; ${p.set}${p.trust === '' ? '' : ' (chưa đối chiếu)'}; ${p.document}.`,
  'standard-open': () =>
    'Hộ chưa xét là hộ mà sổ chưa đủ thu nhập hoặc chỉ số để biết loại; không tính vào cột nào khác.',
  'standard-unlisted': (p) =>
    `Không ghi trong danh sách: ${p.count} hộ không thuộc diện nghèo, cận nghèo mà sổ chưa có thu nhập.`,
  'standard-typed': (p) =>
    `${p.count} hộ có loại ghi trong sổ khác loại tính theo chuẩn của năm ghi trong sổ; biểu theo loại tính được.`,
  'support-once': (p) => `Mỗi nội dung hỗ trợ, một hộ chỉ ghi một lần (${p.document}).`,
  'support-unit': () =>
    'Sổ chưa ghi đơn vị tính của số tiền hỗ trợ, nên cột số tiền để trống; ghi «Đơn vị tính» trên bảng.',
  'low-income': (p) =>
    `Người lao động có thu nhập thấp: không tính người thuộc hộ nghèo, hộ cận nghèo (${p.document === undefined ? 'chưa rõ văn bản quy định của năm' : `${p.document}; ngày có hiệu lực chưa đối chiếu`}).`,
  'points-from-unrounded': () =>
    'Điểm % tính từ tỷ lệ chưa làm tròn; tỷ lệ ở dòng tổng tính từ số tổng, không cộng và không lấy bình quân các dòng.',
  'opening-total-differs': (p) =>
    `Tổng số hộ đầu năm khác cuối năm (${p.list}); tỷ lệ đầu năm và điểm % tính trên tổng số hộ đầu năm.`,
  'reached-by-households': (p) =>
    `${p.name}: bảng chỉ tiêu ghi khác bảng tổng hợp hộ; biểu in kết quả theo số hộ.`,
  'about-band': (p) =>
    `Chỉ tiêu "khoảng" (≈) coi là đạt trong khoảng ±${p.percent} %: từ ${p.from} đến ${p.to} ${p.unit}.`,
  derived: (p) => `Cột ${p.column}: số không có trong sổ được tính theo ${p.formula}.`,
  'typed-differs': (p) =>
    `Cột ${p.column}: sổ ghi ${p.typed}, biểu in số tính được là ${p.printed}.`,
  'sum-with-blank': (p) =>
    `Cột ${p.column}: in số ${p.printed} của sổ, vì cột thành phần còn để trống.`,
  'declared-only': (p) =>
    `Cột ${p.columns}: dòng tổng lấy theo dòng tổng của sổ, vì sổ không có đủ số của từng dòng.`,
  partial: (p) => `Cột ${p.columns}: dòng tổng chỉ gồm các dòng có số liệu.`,
  uncovered: (p) =>
    `Cột ${p.columns}: không tính ở dòng tổng, vì các số tổng không gồm cùng những dòng như nhau.`,
  'typed-rate': (p) =>
    `Cột ${p.column}: tỷ lệ lấy theo sổ, chưa tính lại được vì thiếu số đối tượng hoặc số thực hiện.`,
  'blank-column': (p) => `Cột ${p.columns}: sổ không có số liệu, để trống.`,
  'blank-cells': (p) => `Cột ${p.columns}: để trống vì sổ không có số liệu ở ${p.rows}.`,
  'open-rows': (p) => `Dòng chưa có số liệu trong sổ: ${p.rows}.`,
  'long-note': (p) => p.text!,
  'bare-finding': (p) => `${p.code}: phải là ${p.expected}, đang là ${p.found}.`,
  finding: (p) => p.text!,
  findings: (p) => `${p.text} (và ${p.more} trường hợp cùng loại).`,
};

/** "ở 12 dòng" and the like, when a list is cut. */
export function cutList(items: readonly string[], most: number): string {
  if (items.length <= most) return items.join(', ');
  return `${items.slice(0, most).join(', ')} và ${items.length - most} dòng khác`;
}

/** @throws Error for a code without a sentence: a fault of the program */
export function reportNote(code: string, params: Params): string {
  const sentence = notes[code];
  if (!sentence) throw new Error(`There is no foot note ${code}`);
  return sentence(params);
}

/** Every code that has a sentence, for the tests of completeness. */
export const reportNoteCodes: readonly string[] = Object.keys(notes);
