/** Work with further workbooks: merging, flows, last year, duplicates, in Vietnamese. */
import words from './books.json';

export const books = {
  merge: {
    ...words.merge,
    ready: (files: string, sheets: string) =>
      `Đã gộp ${files} tệp thành các trang ${sheets}. Chưa ghi gì cho tới khi anh/chị lấy sổ gộp.`,
    more: (count: string) => `Còn ${count} phát hiện khác.`,
  },
  flows: {
    ...words.flows,
    agrees: (value: string) => `Cuối kỳ khớp: ${value}`,
    differs: (computed: string, declared: string, difference: string) =>
      `Cuối kỳ tính được ${computed}, ghi ${declared}: lệch ${difference}`,
    crossAgrees: (what: string, left: string, arrived: string) =>
      `${what}: ${left} = ${arrived}, khớp`,
    crossDiffers: (what: string, left: string, arrived: string) =>
      `${what}: ${left} ≠ ${arrived}, không khớp chéo`,
    undecided: (down: string, up: string) =>
      `Chưa rõ ${down} hộ giảm, ${up} hộ tăng: chưa tính vào đường nào.`,
  },
  follow: {
    ...words.follow,
    againWith: (count: string) => `Tính lại với ${count} trả lời`,
    side: (year: string | null, households: string, complete: boolean) =>
      `${year === null ? 'chưa rõ năm' : `năm ${year}`}, ${households} hộ, ${complete ? 'mọi hộ dân cư' : 'chỉ hộ nghèo, cận nghèo'}`,
    doubts: (count: string) => `Cặp hộ cần xác định (${count})`,
    pair: (old: string, now: string) => `${old} (năm trước) và ${now} (năm nay)`,
    household: (id: string | null, people: string | null) =>
      [id === null ? 'không có số CCCD' : `CCCD ${id}`, people === null ? null : `${people} khẩu`]
        .filter((part) => part !== null)
        .join(', '),
    moreDoubts: (count: string) =>
      `Còn ${count} cặp khác; trả lời các cặp trên rồi bấm «Tính lại».`,
    renamed: (old: string, now: string, shared: string, of: string) =>
      `Thôn «${old}» nay là «${now}» (${shared}/${of} hộ)`,
    willWrite: (cells: string, sheet: string) => `Sẽ ghi ${cells} ô vào trang mới «${sheet}».`,
    write: (count: string) => `Ghi ${count} trang vào sổ`,
    written: (count: string) => `Đã ghi ${count} trang.`,
  },
  duplicates: {
    title: 'Trùng lắp',
    text: 'Tìm hộ, người ghi hai lần hoặc hưởng hai dự án. Không dòng nào bị xóa.',
    look: 'Tìm trùng lắp',
  },
} as const;
