/** Names of places and agencies without the person or the telephone written beside them. */

const PHONE = String.raw`(?<!\d)(?:\+?84|0)(?:[ .-]?\d){8,10}(?!\d)`;
const ROLE = String.raw`(?:[Tt]rưởng|[Pp]hó) (?:thôn|bản|ấp|buôn|làng|xóm|khu|khóm|tổ)|[Bb]í thư(?: chi bộ)?|[Gg]ià làng|(?:[Nn]gười |[Cc]án bộ )?[Pp]hụ trách|[Ll]iên hệ`;
const LOWER = String.raw`ông|bà|anh|chị|cô|chú|bác|cụ|đồng chí|[Đđ]\/[Cc]|${ROLE}`;
const named = (leads: string, then = String.raw`\p{Lu}`): string =>
  String.raw`(?:(?:${leads})(?!\p{L})[.:\s–-]*){1,3}(?:${then})`;

const IN_BRACKETS = new RegExp(
  String.raw`${PHONE}|(?:^|[,;:/–-]\s*)${named(`${LOWER}|Ông|Bà|ÔNG|BÀ`, String.raw`\p{Lu}|$`)}|^\p{Lu}\p{Ll}+ (?:Văn|Thị) \p{Lu}`,
  'u',
);
const AFTER_A_SIGN = new RegExp(String.raw`\s*[,;:/–-]\s*${named(LOWER)}.*$`, 'u');
const CALLED = new RegExp(
  String.raw`[\s,;:/–-]*(?:\s(?:${named(LOWER)}[^\d]*|(?:SĐT|sđt|ĐT|đt|Tel|tel|Zalo|zalo)[.:\s]*))?${PHONE}.*$`,
  'u',
);

/** "Thôn Mẫu (ông A 0900000000)" → "Thôn Mẫu"; "Ấp Bà Mẫu (cũ)" stays. */
export function ownName(text: string): string {
  if (!/[([\d,;:/–-]/.test(text)) return text;
  const own = text
    .replace(/\s*[([]([^()[\]]*)(?:[)\]]|$)/g, (all, inner: string) =>
      IN_BRACKETS.test(inner.trim()) ? '' : all,
    )
    .replace(AFTER_A_SIGN, '')
    .replace(CALLED, '')
    .trim();
  return own === '' ? text : own;
}
