/** Making the forms, in Vietnamese. */
export const make = {
  make: {
    groups: { plan: 'Biểu kèm kế hoạch', review: 'Biểu rà soát hộ', monitoring: 'Biểu theo dõi' },
    period: 'Kỳ báo cáo',
    yearOf: (year: string) => `Cả năm ${year}`,
    halfOf: (year: string) => `6 tháng đầu năm ${year}`,
    onRequest: 'Báo cáo đột xuất (tính đến một ngày)',
    upToDay: 'Số liệu tính đến ngày',
    unknownPeriod: 'Chưa rõ năm: ghi mã nam ở phần Thông số.',
    canBeMade: (ready: string, all: string) => `lập được ${ready} trên ${all}`,
    takeAll: (count: string) => `Chọn cả ${count} biểu`,
    cannot: 'Chưa lập được:',
    ownNote: 'Mẫu do phần mềm đề xuất theo thông lệ, chưa đối chiếu với mẫu tỉnh ban hành.',
    willAdd: (sheet: string, rows: string) => `Trang mới «${sheet}» · ${rows} dòng`,
    nameTaken: (sheet: string) =>
      `Đã có trang «${sheet}»: trang mới được thêm số thứ tự, trang cũ giữ nguyên.`,
    settingsToo: {
      add: 'Thông số mới được ghi vào một trang «Thông số» mới.',
      replace: 'Trang «Thông số» do phần mềm lập được cập nhật.',
    },
    blocked: 'Chưa lập được',
    notMade: (forms: string) => `Chưa lập được ${forms}.`,
    seeFindings: 'Xem lỗi',
    notes: (count: string) => `Ghi chú dưới biểu (${count})`,
    sheet: (sheet: string) => `Trang «${sheet}»`,
    sendOutText: 'Bản gửi đi chỉ có các biểu, mọi ô là giá trị, mở được trên mọi máy.',
    withIds: 'Kèm cột số căn cước',
    withIdsText:
      'Bản gửi đi sẽ có số căn cước đầy đủ của từng hộ. Chỉ gửi nơi có thẩm quyền nhận; không niêm yết, không chuyển tiếp.',
    again: 'Chọn lại biểu',
    explain: 'Kèm phiếu giải trình',
    explained: (count: string) =>
      `Đã thêm ${count} phiếu giải trình: từng số lấy ở ô nào, tính thế nào, theo văn bản nào.`,
    freezeText:
      'Chốt số: sổ nhớ các số đã gửi đi, để sau này so với số hôm nay. Không giữ dữ liệu của từng hộ.',
    frozen: (count: string, code: string) => `Đã chốt ${count} biểu. Mã chốt: ${code}`,
    sent: (count: string) => `${count} biểu đã chốt số`,
    sentText: 'So số trong sổ hôm nay với số đã gửi.',
    againstSent: 'So với số đã gửi',
    update: (count: string) => `Cập nhật ${count} biểu đã lập`,
    updateText:
      'So biểu trong sổ với số hiện nay. Ô đã sửa tay được giữ, trừ khi anh/chị chọn lấy số mới.',
    compare: 'So sánh',
    updateNow: 'Ghi các thay đổi',
    updated: 'Đã cập nhật biểu.',
    take: (cell: string, now: string, source: string) =>
      `${cell}: bạn sửa thành ${now}, số nay là ${source}. Giữ ${now}; đánh dấu để lấy ${source}.`,
    undo: 'Muốn bỏ: nhấn Ctrl+Z trong sổ; bản Excel nào không lùi được thì xóa trang vừa lập. Các trang khác không đổi.',
    emptyCommune: 'Sổ chưa ghi tên xã: chỗ đó in dấu chấm.',
  },
} as const;
