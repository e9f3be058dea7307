/**
 * Words of a cell, a header or a line between rows that take what they stand at out of the count.
 * Keys without accents.
 */
import { plainKey } from '../domain/match-key';

interface Outcome {
  /** In the officer's words, for messages: never the cell's own text. */
  readonly label: string;
  readonly words: RegExp;
}

const OUTCOMES: readonly Outcome[] = [
  {
    label: 'thoát nghèo',
    words:
      /\bthoat (?:(?:can )?ngheo|hn|hcn|cn)\b|^thoat$|\bkhong con (?:la )?(?:ho )?(?:can )?ngheo\b/,
  },
  {
    label: 'chuyển đi',
    words:
      /\bchuyen (?:di|khau|ho khau|noi khac|cho o|sang (?:xa|phuong|tinh))\b|^da chuyen\b|\b(?:di|bo|roi) khoi (?:dia phuong|dia ban|noi|xa|thon|ban)\b|^(?:da )?bo di\b|\bkhong con (?:o|cu tru|sinh song)\b/,
  },
  { label: 'đã chết', words: /^(?:ho )?(?:da )?(?:chet|qua doi)$|^da mat$/ },
  {
    label: 'đưa ra khỏi danh sách',
    words: /\b(?:ra|xoa|loai) khoi\b|\b(?:xoa|gach|rut) ten\b/,
  },
  {
    label: 'không được công nhận',
    words:
      /\b(?:khong|chua) (?:duoc )?(?:cong nhan|dong y|duyet|phe duyet|xac nhan|dat|du dieu kien)\b/,
  },
  {
    label: 'chờ xét',
    words: /\b(?:cho|dang) (?:duyet|xet|phe duyet|tham dinh|xac minh|cong nhan|binh xet)\b/,
  },
  {
    label: 'đề nghị',
    words:
      /^(?:[ivx\da-d]+[.)] ?)?(?:cac )?(?:ho )?(?:de nghi|de xuat)(?: (?:bo sung|xet|cong nhan|dua vao|them)\b|$)/,
  },
  {
    label: 'chưa chốt',
    words: /^(?:so lieu )?chua (?:duoc )?(?:chot|thong nhat)\b/,
  },
  { label: 'trùng', words: /^(?:bi )?trung(?: (?:voi|ten|lap|ho|dong)\b|$)/ },
  { label: 'sơ bộ', words: /^(?:danh sach )?(?:so bo|du thao)$/ },
  { label: 'xã khác', words: /\b(?:xa|phuong|tinh|huyen) (?:khac|ben canh|lan can)\b/ },
  { label: 'chỉ để so sánh, tham khảo', words: /\bde (?:so sanh|tham khao)\b|^tham khao\b/ },
  {
    label: 'theo chuẩn của tỉnh',
    words: /\bchuan (?:ngheo )?(?:(?:cua|rieng) )?(?:tinh|thanh pho|tp|dia phuong)\b/,
  },
  { label: 'không tính', words: /\bkhong (?:tinh|cong vao)\b/ },
];

/** What is only meant to happen, or came to nothing: the household is still what it was. */
const NOT_YET =
  /\b(?:dang ky|ke hoach|du kien|kha nang|phan dau|muc tieu|nguyen vong|cam ket|se|co the|tai (?:can )?ngheo|chua thoat|khong thoat)\b/;

/** @returns what takes the row out of the count, in a few words; null for any other text */
export function outcomeOf(text: string): string | null {
  const key = plainKey(text);
  if (NOT_YET.test(key)) return null;
  return OUTCOMES.find(({ words }) => words.test(key))?.label ?? null;
}

/** "Được công nhận", "Xác nhận của xã": a no below it takes the row out. */
export function isOfRecognition(header: string): boolean {
  return /\b(?:cong nhan|xac nhan|phe duyet|duoc duyet|dong y|ket qua binh xet)\b/.test(
    plainKey(header),
  );
}
