/**
 * Titles of tables of money that say more than that the programme's money was given: what is left
 * of them once the words of an ordinary title, of places and of times are out.
 */
import { nameKey, plainKey } from '../domain/match-key';

const OF_MONEY = /\b(?:kinh phi|von|ngan sach|du toan|nguon|tien|chi phi)\b/;
/** A place with its name; "xã hội" is none, and "ngân sách xã" a source. */
const PLACE =
  /(?<!\p{L})(?:xã|phường|thị trấn|đặc khu|huyện|tỉnh|thành phố|tp\.?|thị xã|thôn|bản|ấp|buôn|làng|xóm|khóm|khu|tổ)(?!\p{L}| hội)(?: (?!(?:năm|quý|tháng|từ|theo|được|và|đến|giai|đợt|do|cho|hỗ|đối|quản|giao|phân|bố|bổ)(?!\p{L}))\p{L}+){0,4}/gu;
const SOURCE =
  /(?<!\p{L})(?:ngân sách|vốn|nguồn|ns|cấp|đối ứng)(?: (?:cấp|đối ứng))? (?:tỉnh|huyện|xã|phường)(?!\p{L}| hội)/gu;
/** Papers, units and headings of parts say nothing of the money. */
const ASIDE =
  /\(\s*(?:kèm|theo|ban hành|đvt|đơn vị|số liệu|trích|bảng|biểu|phụ lục|(?:triệu|nghìn|ngàn|tỷ|tr\.?|1\.000)[ .]?đ)[^)]*\)?|(?<!\p{L})(?:đvt|đơn vị(?: tính)?)\s*:?.*|(?<!\p{L})(?:theo|kèm theo|tại|căn cứ)(?: các)? (?:quyết định|nghị quyết|công văn|kế hoạch số|tờ trình|thông tư|văn bản).*|(?<!\p{L})(?:tiểu )?dự án \d.*/gu;
const REMARK =
  /^(?:[-+*(]|ghi chu|luu y|quy uoc|nguon so lieu|can cu|kem theo|ban hanh|theo |don vi|dvt|nguoi|ngay|tong kinh phi\b.*:)/;
const ORDINARY = [
  'bang|bieu|phu luc|phu bieu|mau|so|tong hop|bang tong hop|chi tiet|danh muc|danh sach|thong bao|thuyet minh|theo doi|bao cao|tong|cong|phan|muc|tt',
  'ket qua phan bo|tinh hinh phan bo|ket qua giao|tinh hinh giao|ke hoach|phuong an|phan bo|phan khai|phan giao|giao|bo tri|cap|du toan|quyet dinh|phe duyet|trien khai|thuc hien|quan ly|su dung|dieu chinh|bo sung|dau nam|sau|truoc|lan|dot|dau|tang|giam|moi|cac dot|nhiem vu',
  'kinh phi|tien|von|nguon|nguon luc|ngan sach|nha nuoc|trung uong|dia phuong|doi ung|long ghep|tw|nstw|nsdp|ns|dp|dau tu|dau tu cong|phat trien|su nghiep|ho tro|chi ngan sach|du toan chi',
  'chuong trinh|muc tieu|quoc gia|mtqg|ctmtqg|ct|giam ngheo|ngheo|da chieu|ben vung|gnbv|gn|an sinh xa hoi|an sinh|xay dung nong thon moi|nong thon moi|ntm|nong thon|dong bao|dan toc thieu so|dtts|mien nui|mn|vung|kinh te|xa hoi|kt|xh',
  'du an|tieu du an|thanh phan|hop phan|noi dung|hoat dong|cong trinh|hang muc|linh vuc|mo hinh|sinh ke|da dang hoa|san xuat|ha tang|giao duc|nghe nghiep|viec lam|dinh duong|truyen thong|nang cao nang luc|giam sat|danh gia|nha o',
  'cac|nhung|cua|theo|tren|dia ban|nam|giai doan|quy|thang|ky|den|ngay|va|cho|tai|tu|o|sap xep|sap nhap|hop nhat|ve|de|thuoc|trong|do|voi|duoc|da|don vi|thon|xa|tinh|phuong|huyen|ubnd|co quan|phong|chu tri|mot|hai|ba|chuan|so lieu|minh hoa|gia dinh|vi du|tham khao|i|ii|iii|iv|v|vi|a|b|c|d|trieu|nghin|ngan|ty|tr|dong|chinh thuc',
]
  .flatMap((words) => words.split('|'))
  .sort((a, b) => b.length - a.length);
const KNOWN = new RegExp(`(?<![a-z])(?:${ORDINARY.join('|')})(?![a-z])`, 'g');
const MOST_LETTERS = 160;

/** @param others words that the table's own columns, or the names over it, explain */
export function saysMoreThanGiven(title: string, others: readonly string[]): boolean {
  const plain = plainKey(title);
  if (title.length > MOST_LETTERS || REMARK.test(plain) || !OF_MONEY.test(plain)) return false;
  const rest = plainKey(nameKey(title).replace(ASIDE, ' ').replace(SOURCE, ' ').replace(PLACE, ' '))
    .replace(KNOWN, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim();
  const explained = new Set(others.flatMap((text) => plainKey(text).split(/[^a-z]+/)));
  return rest.split(' ').some((word) => word !== '' && !explained.has(word));
}
