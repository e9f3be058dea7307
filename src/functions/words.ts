import { dec } from '../domain/decimal';
import { normaliseText, type Encoding } from '../domain/encodings';
import { plainKey } from '../domain/match-key';
import { measureWord } from '../domain/measure-words';
import {
  USUAL_WORDS,
  WORDS_LIMIT,
  numberWords,
  type NumberWordChoice,
} from '../domain/number-words';
import { convertMeasure, readVietnameseNumber } from '../domain/read-number';
import { decodeTcvn3 } from '../domain/tcvn3';
import { formatVietnamese } from '../domain/vietnamese-format';
import { functionErrors as say } from '../text/functions';
import { single, textOf } from './cells';
import { wrong } from './function-error';
import { resultNumber, quantity } from './numbers';

const CHOICES: Readonly<Record<string, Partial<NumberWordChoice>>> = {
  bốn: { four: 'bốn' },
  tư: { four: 'tư' },
  lẻ: { missingTen: 'lẻ' },
  linh: { missingTen: 'linh' },
  ngàn: { thousand: 'ngàn' },
  nghìn: { thousand: 'nghìn' },
};

function choiceOf(argument: unknown): NumberWordChoice {
  const words = (textOf(argument, 'cachDoc') ?? '')
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean);
  return words.reduce(
    (choice, word) => ({
      ...choice,
      ...(CHOICES[word] ?? wrong(say.choice('cachDoc', word, '«bốn», «lẻ» hoặc «ngàn»'))),
    }),
    USUAL_WORDS,
  );
}

/**
 * Đọc số thành chữ tiếng Việt. Có đơn vị tiền thì viết hoa chữ đầu.
 * @customfunction DOCSO
 * @group Chữ và số
 * @param so Số cần đọc
 * @param [donVi] Đơn vị ghi sau, ví dụ "đồng", "triệu đồng", "phần trăm"
 * @param [cachDoc] Các từ muốn dùng thay: "bốn", "lẻ", "ngàn" (mặc định tư, linh, nghìn), ghi chung
 * một ô
 * @returns Chữ
 * @example =DOCSO(1001) → một nghìn không trăm linh một
 * @example =DOCSO(1001000000; "đồng") → Một tỷ không trăm linh một triệu đồng
 * @example =DOCSO(264; ; "bốn") → hai trăm sáu mươi bốn
 */
export function docSo(so: unknown[][], donVi?: string, cachDoc?: string): string {
  const value = quantity(so, 'Số');
  if (dec(value).abs().gte(WORDS_LIMIT)) return wrong(say.tooLargeToRead(formatVietnamese(value)));
  const words = numberWords(value, choiceOf(cachDoc));
  const unit = textOf(donVi, 'donVi');
  if (unit === null) return words;
  const sentence = `${words} ${unit === '%' ? 'phần trăm' : unit}`;
  const meaning = measureWord(unit);
  const money =
    meaning !== null && (meaning.base === 'dong' || (meaning.base === null && meaning.factor > 1));
  return money ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
}

/** Factors of nghìn, tỷ and nghìn tỷ; triệu is what the programme counts in. */
const SCALED: ReadonlySet<number> = new Set([1e3, 1e9, 1e12]);

/**
 * Đổi chữ số viết kiểu Việt Nam thành số: "1.001" là 1001, "5,57 %" là 5,57. Số viết không rõ, như
 * "10.98", thì báo lỗi chứ không đoán.
 * @customfunction CHUYENSO
 * @group Chữ và số
 * @param chuoi Ô chữ cần đổi
 * @param [donVi] Đơn vị cần đổi sang, ví dụ "triệu đồng"; để trống thì giữ nguyên con số, riêng
 * nghìn và tỷ thì phải ghi
 * @returns Số
 * @example =CHUYENSO("1.001") → 1001
 * @example =CHUYENSO("0,871 tỷ"; "triệu đồng") → 871
 */
export function chuyenSo(chuoi: unknown, donVi?: string): number {
  const value = single(chuoi, 'chuoi');
  if (value === null) return wrong(say.empty('chuoi'));
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return wrong(say.logical('chuoi'));
  const text = textOf(value, 'chuoi')!;
  const target = textOf(donVi, 'donVi');
  const unit = target === null ? null : (measureWord(target) ?? wrong(say.unknownUnit(target)));
  const read = readVietnameseNumber(text);
  switch (read.kind) {
    case 'number': {
      // "1,2 tỷ" beside figures in triệu đồng would be taken a thousand times too small.
      if (!unit && read.unit && SCALED.has(read.unit.factor)) return wrong(say.nameUnit(text));
      if (!unit || !read.unit) return resultNumber(read.value);
      return resultNumber(
        convertMeasure(read.value, read.unit, unit) ?? wrong(say.unitMismatch(text, target!)),
      );
    }
    case 'compound': {
      if (!unit) return wrong(say.compoundNeedsUnit(text));
      return resultNumber(
        convertMeasure(read.value, { factor: 1, base: 'dong' }, unit) ??
          wrong(say.unitMismatch(text, target!)),
      );
    }
    case 'ambiguous':
      return wrong(say.ambiguous(text, ...read.readings));
    case 'letter':
      return wrong(say.letterInNumber(text));
    case 'broken':
    case 'label':
    case 'blank':
      return wrong(say.notANumber(text));
  }
}

const ENCODINGS: Readonly<Record<string, Encoding | 'auto' | 'capitals'>> = {
  'tu dong': 'auto',
  unicode: 'unicode',
  tcvn3: 'tcvn3',
  abc: 'tcvn3',
  'tcvn3 hoa': 'capitals',
  'abc hoa': 'capitals',
  vni: 'vni',
};

/**
 * Chuẩn hóa chữ: Unicode dựng sẵn, bỏ khoảng trắng thừa và ký tự ẩn; đổi từ TCVN3 (.VnTime) hoặc
 * VNI khi được chỉ rõ hoặc khi nhận ra chắc chắn.
 * @customfunction CHUANHOACHU
 * @group Chữ và số
 * @param chuoi Ô chữ cần chuẩn hóa
 * @param [bangMa] "tự động", "Unicode", "TCVN3", "TCVN3 hoa" (phông .VnTimeH) hoặc "VNI"; mặc định
 * "tự động"
 * @returns Chữ
 * @example =CHUANHOACHU("Céng hßa x· héi"; "TCVN3") → Cộng hòa xã hội
 */
export function chuanHoaChu(chuoi: unknown, bangMa?: string): string {
  const value = single(chuoi, 'chuoi');
  if (value === null) return '';
  const named = textOf(bangMa, 'bangMa') ?? 'tự động';
  const encoding =
    ENCODINGS[plainKey(named)] ??
    wrong(say.choice('bangMa', named, '«tự động», «Unicode», «TCVN3», «TCVN3 hoa» hoặc «VNI»'));
  const text = String(value as string | number | boolean);
  if (encoding === 'auto') return normaliseText(text);
  return encoding === 'capitals'
    ? normaliseText(decodeTcvn3(text, true), 'unicode')
    : normaliseText(text, encoding);
}
