/** Work with further workbooks: merging, flows, last year, duplicates, in Vietnamese. */
export const books = {
  merge: {
    title: 'Gộp sổ các thôn',
    text: 'Chọn các tệp của các thôn (.xlsx, .xls, .xlsb, .ods, .csv); tệp được đọc trên máy này. Sổ đang mở không đổi.',
    choose: 'Chọn các tệp',
    file: 'Tệp',
    rows: 'Số dòng',
    ready: (files: string, sheets: string) =>
      `Đã gộp ${files} tệp thành các trang ${sheets}. Chưa ghi gì cho tới khi anh/chị lấy sổ gộp.`,
    blocked: 'Chưa gộp được: còn lỗi phải xử lý trong các tệp.',
    download: 'Lấy sổ gộp',
    more: (count: string) => `Còn ${count} phát hiện khác.`,
  },
  flows: {
    title: 'Diễn biến hộ nghèo, hộ cận nghèo',
    opening: 'Đầu kỳ',
    decrease: 'Giảm',
    increase: 'Tăng',
    computed: 'Cuối kỳ tính được',
    net: 'Giảm ròng',
    gross: 'Ra khỏi diện',
    grossText:
      'Giảm ròng = đầu kỳ − cuối kỳ. Ra khỏi diện = sang nhóm kia + vượt chuẩn. Kế hoạch không ghi rõ là số nào.',
    ways: {
      opening: 'Đầu kỳ',
      becomes: 'Sang nhóm kia',
      crossesLine: 'Vượt chuẩn cận nghèo',
      otherDecrease: 'Giảm khác',
      comesFrom: 'Từ nhóm kia',
      relapsed: 'Tái',
      newlyPoor: 'Phát sinh mới',
      otherIncrease: 'Tăng khác',
      closing: 'Cuối kỳ',
    },
    groupWays: {
      poor: {
        becomes: 'Trở thành hộ cận nghèo',
        comesFrom: 'Hộ cận nghèo trở thành hộ nghèo',
        relapsed: 'Tái nghèo',
      },
      nearPoor: {
        becomes: 'Trở thành hộ nghèo',
        comesFrom: 'Hộ nghèo trở thành hộ cận nghèo',
        relapsed: 'Tái cận nghèo',
      },
    },
    allWays: 'Từng đường giảm, tăng',
    byHamlet: 'Từng thôn',
    households: 'Hộ',
    people: 'Nhân khẩu',
    whole: 'Toàn xã',
    agrees: (value: string) => `Cuối kỳ khớp: ${value}`,
    differs: (computed: string, declared: string, difference: string) =>
      `Cuối kỳ tính được ${computed}, ghi ${declared}: lệch ${difference}`,
    cross: { poor: 'Nghèo → cận nghèo', nearPoor: 'Cận nghèo → nghèo' },
    crossAgrees: (what: string, left: string, arrived: string) =>
      `${what}: ${left} = ${arrived}, khớp`,
    crossDiffers: (what: string, left: string, arrived: string) =>
      `${what}: ${left} ≠ ${arrived}, không khớp chéo`,
    undecided: (down: string, up: string) =>
      `Chưa rõ ${down} hộ giảm, ${up} hộ tăng: chưa tính vào đường nào.`,
  },
  follow: {
    title: 'Biến động từ năm trước',
    text: 'Chọn sổ năm trước để biết từng hộ nghèo, cận nghèo đi đâu, đến từ đâu. Tệp được đọc trên máy này rồi bỏ; sổ đang mở không đổi.',
    choose: 'Chọn sổ năm trước',
    other: 'Chọn sổ khác',
    again: 'Tính lại',
    drop: 'Bỏ kết quả này',
    againWith: (count: string) => `Tính lại với ${count} trả lời`,
    reread:
      'Sổ đã được đọc lại sau lần so trước. Bấm «Tính lại» để so với số mới; các trả lời còn giữ.',
    sides: { old: 'Năm trước', now: 'Năm nay' },
    side: (year: string | null, households: string, complete: boolean) =>
      `${year === null ? 'chưa rõ năm' : `năm ${year}`}, ${households} hộ, ${complete ? 'mọi hộ dân cư' : 'chỉ hộ nghèo, cận nghèo'}`,
    kinds: 'Biến động của từng hộ',
    kind: 'Biến động',
    count: 'Số hộ',
    doubts: (count: string) => `Cặp hộ cần xác định (${count})`,
    doubtsText:
      'Hai dòng có thể là một hộ nhưng chưa chắc, nên chưa tính vào diễn biến. Xem hai ô rồi trả lời.',
    same: 'Một hộ',
    different: 'Hai hộ',
    open: 'Chưa trả lời',
    pair: (old: string, now: string) => `${old} (năm trước) và ${now} (năm nay)`,
    household: (id: string | null, people: string | null) =>
      [id === null ? 'không có số CCCD' : `CCCD ${id}`, people === null ? null : `${people} khẩu`]
        .filter((part) => part !== null)
        .join(', '),
    moreDoubts: (count: string) =>
      `Còn ${count} cặp khác; trả lời các cặp trên rồi bấm «Tính lại».`,
    assumptions: 'Danh sách không ghi lý do',
    assumptionsText:
      'Chỉ chọn khi mọi hộ ấy cùng một lý do. Chưa chọn thì dùng điều đã ghi ở phần Thông số.',
    absent: 'Hộ năm trước không còn trong danh sách',
    fresh: 'Hộ mới trong danh sách',
    unknown: 'chưa chọn',
    renamed: (old: string, now: string, shared: string, of: string) =>
      `Thôn «${old}» nay là «${now}» (${shared}/${of} hộ)`,
    renamedTitle: 'Thôn đổi tên, sáp nhập',
    findings: 'Điều cần xem',
    preview: 'Ghi kết quả',
    willWrite: (cells: string, sheet: string) => `Sẽ ghi ${cells} ô vào trang mới «${sheet}».`,
    names: 'Trang danh sách có họ tên: chỉ dùng nội bộ. Không sửa trang nào khác.',
    write: (count: string) => `Ghi ${count} trang vào sổ`,
    file: 'Lấy thành tệp riêng',
    written: (count: string) => `Đã ghi ${count} trang.`,
  },
  duplicates: {
    title: 'Trùng lắp',
    text: 'Tìm hộ, người ghi hai lần hoặc hưởng hai dự án. Không dòng nào bị xóa.',
    look: 'Tìm trùng lắp',
  },
} as const;
