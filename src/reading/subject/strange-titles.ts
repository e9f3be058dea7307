/**
 * Titles that limit a table to some of the households, or that are of another matter: what is left
 * of them once the words of the review, of places and of times are out.
 */
import { nameKey } from '../../domain/match-key';
import words from './title-words.json';

/** A place with its name, up to what follows it. */
const PLACE =
  /(?:^|[\s(–-])(?:ubnd |cấp |toàn |các )?(?:xã|phường|thị trấn|đặc khu|huyện|tỉnh|thành phố|tp\.?|thị xã|quận|thôn|bản|ấp|buôn|làng|xóm|khóm|khu phố|khu dân cư|khu|tổ dân phố|tdp|tổ|phum|sóc)(?!\p{L}):?(?: (?:có|là|bị|đi)(?= \p{L}))?(?:(?! (?:năm|quý|tháng|đến|tính|theo|được|có|thuộc|cuối|đầu|giai đoạn|thời điểm|là|bị|chưa|không)(?!\p{L}))[^,;()–-])*/gu;
const KNOWN = new RegExp(`(?<!\\p{L})(?:${words.known.join('|')})(?!\\p{L})`, 'gu');
const STRANGE = new RegExp(`(?<!\\p{L})(?:${words.strange})(?!\\p{L})`, 'u');
const OF_A_LIST =
  /(?<!\p{L})(?:hộ|nghèo|danh sách|tổng hợp|kết quả|thống kê|biểu|bảng|số|tình hình)(?!\p{L})/u;
/** Remarks, and lines that name the paper which a table belongs to. */
const REMARK =
  /^\(?\s*(?:ghi chú|lưu ý|quy ước|ký hiệu|chú thích|hướng dẫn|cách ghi|nguồn|kèm theo|ban hành|căn cứ|theo (?:quyết định|công văn|kế hoạch|thông tư)|đơn vị|đvt|thời điểm|số liệu|người|ngày)(?!\p{L})/u;
const MOST_LETTERS = 160;

/** Whether a title says more than that households that are poor are counted or listed. */
export function isStrangeTitle(title: string): boolean {
  const own = nameKey(title);
  if (isSentence(title) || own.length > MOST_LETTERS || REMARK.test(own) || !OF_A_LIST.test(own))
    return false;
  return isStrange(own);
}

/** "Ô nền vàng để nhập; ô nền xám tự tính." is no title. */
function isSentence(title: string): boolean {
  const bare = title.trim();
  return /[;.]\s|[;.]$/.test(bare) && !bare.startsWith('(') && bare !== bare.toUpperCase();
}

const FEWER =
  /nghèo (?:phát sinh )?mới(?!\p{L})|(?<!\p{L})(?:giao|đạt chuẩn|chuẩn (?:tỉnh|thành phố|địa phương))(?!\p{L})/u;

/** "Hộ nghèo được vay vốn", "Chỉ tiêu giao hộ nghèo": fewer than all, or none that are there. */
export function isStrangeHeader(text: string): boolean {
  const own = nameKey(text);
  return isStrange(own) || FEWER.test(own);
}

function isStrange(own: string): boolean {
  const rest = own
    .replace(PLACE, ' ')
    .replace(/\d[\d/.,-]*/g, ' ')
    .replace(KNOWN, ' ');
  return STRANGE.test(rest);
}
