/** Words about how sure a legal value is, the same on the command line and in the pane. */
export const lawWords = {
  trust: {
    seen: 'đã đọc văn bản',
    secondary: 'theo báo chí, nguồn khác',
    unconfirmed: 'chưa xác nhận',
  },
  ends: { repealed: 'hết hiệu lực', unknown: 'chưa biết', before: 'chưa có hiệu lực' },
  switched: (name: string, id: string) => `${name} – chỉ tính khi cơ quan bật lich-nghi=${id}`,
  looked: (day: string) => `xem lại ngày ${day}`,
} as const;
