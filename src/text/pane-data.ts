/**
 * Words that name data rather than the pane, and so stay Vietnamese in every language of the pane.
 */
export const paneData = {
  counterpart: 'Tỷ lệ vốn đối ứng tối thiểu',
  ownValue: 'Do đơn vị ghi ở trang «Thông số»',
  planDocument: (number: string | null, year: number | null): string =>
    `Kế hoạch của xã${number === null ? '' : ` số ${number}/KH-UBND`}${year === null ? '' : ` năm ${year}`} (bảng chỉ tiêu trong sổ)`,
} as const;
