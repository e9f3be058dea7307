/**
 * The sample's plan in seven other wordings, with figures beside it that neither the workbook nor the law holds. All of it is right, so
 * that no word may be raised. Figures that are held stand in square brackets. Made up for the tests.
 */
export const REWORDINGS: readonly string[] = [
  `KẾ HOẠCH công tác giảm nghèo năm [2025]
I. Chỉ tiêu
Hạ tỷ lệ hộ nghèo từ [19,71]% đầu năm xuống còn [5,57]% vào cuối năm; tương ứng giảm [264] hộ.
Hạ tỷ lệ hộ cận nghèo từ [10,5]% xuống [0,59]%, giảm [185] hộ cận nghèo.
II. Vốn
Nguồn vốn thực hiện Chương trình năm [2025]:
Tổng số vốn: [1,001] tỷ đồng; NSTW [871] triệu đồng; NSĐP [130] triệu đồng.`,
  `Phấn đấu đến hết năm [2025], toàn xã còn [104] hộ nghèo, chiếm tỷ lệ 5,57 %; còn [11] hộ cận nghèo.
Trong 6 tháng đầu năm, xã đã giảm 110 hộ nghèo. Có 52 hộ nghèo không có khả năng lao động.
Tỷ lệ hộ nghèo dân tộc thiểu số giảm còn 7,2 %. Bình quân mỗi năm giảm 3,5 % hộ nghèo.
Dự kiến 40 hộ nghèo đăng ký thoát nghèo; hỗ trợ 15 hộ nghèo sửa nhà ở, mỗi nhà 60 triệu đồng.
Kinh phí Dự án 2: [460] triệu đồng, gồm ngân sách trung ương [400] triệu đồng, ngân sách tỉnh [40] triệu đồng, ngân sách xã [20] triệu đồng.
Dự án 2: mua 12 con bò sinh sản 240 triệu đồng; tập huấn 3 lớp, 15 triệu đồng.`,
  `- [80] % người có khả năng lao động, có nhu cầu thuộc hộ nghèo được nâng cao năng lực sản xuất nông, lâm, ngư nghiệp.
- [85] % hộ nghèo, hộ cận nghèo có nhu cầu được tiếp cận dịch vụ viễn thông, internet.
- 30 % số thôn có tủ sách; 95 % hộ dân dùng điện lưới; 12 % lao động có chứng chỉ ngoại ngữ.
- Đã có 92 % hộ nghèo được cấp thẻ; tỷ lệ tiêm chủng đạt 98 %.
- Đến nay 74 % người lao động thuộc hộ nghèo được tư vấn việc làm.`,
  `Tổng kinh phí thực hiện các dự án: [1.001.000.000] đồng (Một tỷ không trăm linh một triệu đồng), bao gồm: [871.000.000] đồng vốn ngân sách trung ương, [87.000.000] đồng vốn ngân sách tỉnh và [43.000.000] đồng vốn ngân sách xã.
Tổng kinh phí xây dựng nhà văn hóa thôn: 350 triệu đồng. Tổng kinh phí tập huấn: 12 triệu đồng.
Ngân sách xã chi 5 triệu đồng cho công tác tuyên truyền; ngân sách tỉnh cấp bù 18 triệu đồng tiền điện.`,
  `Năm 2024 tỷ lệ hộ nghèo là 19,71 %, giảm 5,02 % so với năm 2023. Giai đoạn 2016-2020 đã giảm 420 hộ nghèo.
Kế hoạch năm [2025] phấn đấu giảm [264] hộ nghèo và [185] hộ cận nghèo.
Giai đoạn 2026-2030 tiếp tục giảm bình quân 1-1,5 %/năm. Chuẩn bị Kế hoạch năm 2026.
Toàn tỉnh giảm 4.500 hộ nghèo; huyện cũ giảm 900 hộ nghèo.`,
  `Vốn đối ứng tối thiểu [15] % vốn ngân sách trung ương. Hằng tháng rà soát từ ngày 15, báo cáo trước ngày 05.
Rà soát định kỳ hộ nghèo, hộ cận nghèo từ ngày [01/9] đến hết ngày [14/12]; niêm yết 03 ngày làm việc; gửi kết quả trong 5 ngày làm việc kể từ ngày họp thôn.
Trong [15] ngày làm việc kể từ ngày Kế hoạch được phê duyệt, các đơn vị tổ chức thực hiện.
Chuẩn nghèo khu vực nông thôn [1.500.000] đồng/người/tháng; học phí hỗ trợ 150.000 đồng/người/tháng.`,
  `Thôn Gò Lê còn [28] hộ nghèo, Thôn Làng Măng còn [24] hộ nghèo.
Thôn Gò Lê có 5 hộ nghèo làm mô hình nuôi dê; Thôn Suối Mẫu vận động 8 hộ nghèo vay vốn.
Cải thiện dinh dưỡng: [70] triệu đồng. Truyền thông về giảm nghèo đa chiều: [46] triệu đồng. In tờ rơi: 6 triệu đồng.
Theo Quyết định số 12/QĐ-UBND ngày 05/01/2024 về giao chỉ tiêu giảm nghèo cho các xã năm 2024 và Quyết định số 15/QĐ-UBND ngày 08/01/2025 về giao chỉ tiêu giảm nghèo cho các xã năm 2025.`,
];
