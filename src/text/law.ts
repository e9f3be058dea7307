/** Words about how sure a legal value is, the same on the command line and in the pane. */
export const lawWords = {
  trust: {
    seen: 'đã đọc văn bản',
    secondary: 'theo báo chí, nguồn khác',
    unconfirmed: 'chưa xác nhận',
  },
  ends: { repealed: 'hết hiệu lực', unknown: 'chưa biết', before: 'chưa có hiệu lực' },
  switched: (name: string, id: string) => `${name} – chỉ tính khi cơ quan bật lich-nghi=${id}`,
  noThreshold: 'chưa biết ngưỡng thiếu hụt',
  off: 'ngày nghỉ',
  worked: 'ngày làm bù',
  until: (day: string) => `đến hết ${day}`,
  tick: 'Giá trị pháp lý cơ quan đã đối chiếu',
  compared: (label: string, from: string) => `Đã đối chiếu: ${label} (từ ${from})`,
  columns: [
    'Mã',
    'Nội dung',
    'Giá trị',
    'Từ ngày',
    'Văn bản',
    'Mức tin cậy',
    'Ngày xem lại',
    'Cơ quan đối chiếu',
  ],
  looked: (day: string) => `xem lại ngày ${day}`,
} as const;
