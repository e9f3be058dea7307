/** Names of the twelve indicators of deprivation and of the eight causes of poverty, as the review forms print them. */
export const indicatorNames: readonly string[] = [
  'Việc làm',
  'Người phụ thuộc',
  'Dinh dưỡng',
  'Bảo hiểm y tế',
  'Trình độ giáo dục của người lớn',
  'Tình trạng đi học của trẻ em',
  'Chất lượng nhà ở',
  'Diện tích nhà ở',
  'Nguồn nước sinh hoạt',
  'Nhà tiêu hợp vệ sinh',
  'Dịch vụ viễn thông',
  'Phương tiện tiếp cận thông tin',
];
