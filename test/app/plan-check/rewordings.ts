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

/** Situations, histories and tasks as plans tell them, full of figures that are none of the plan's own. */
export const CROWDED: readonly string[] = [
  `UỶ BAN NHÂN DÂN XÃ BA DINH
Ba Dinh, ngày 05 tháng 01 năm 2025
KẾ HOẠCH
Triển khai công tác giảm nghèo năm 2025
Căn cứ Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ quy định chuẩn nghèo đa chiều giai đoạn 2021 - 2025;
Căn cứ Quyết định số 1722/QĐ-TTg ngày 02/9/2016 phê duyệt Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2016-2020;
Thực hiện Kế hoạch số 12/KH-UBND ngày 10/01/2024 của UBND tỉnh về giảm nghèo năm 2024, UBND xã xây dựng kế hoạch như sau:
I. ĐẶC ĐIỂM TÌNH HÌNH
Xã có 5 thôn, 1.867 hộ với 7.112 nhân khẩu. Đầu năm 2025 có 368 hộ nghèo (19,71%), 196 hộ cận nghèo (10,50%).
Kết quả năm 2024: tỷ lệ hộ nghèo giảm từ 24,3% xuống còn 19,71%, giảm 4,59%; tỷ lệ hộ cận nghèo giảm còn 10,5%.
Trong số 368 hộ nghèo có 210 hộ nghèo là người dân tộc thiểu số, 45 hộ nghèo thuộc chính sách bảo trợ xã hội.
Kinh phí giải ngân năm 2024 đạt 812 triệu đồng, trong đó ngân sách trung ương 700 triệu đồng.
II. MỤC TIÊU
- Giảm tỷ lệ hộ nghèo từ 3-4%/năm; giảm 264 hộ nghèo; hộ cận nghèo giảm 185 hộ.
- Tỷ lệ hộ nghèo giảm 14,14 điểm %, còn 5,57%. Tỷ lệ hộ cận nghèo giảm 9,91%, còn 0,59%.
- Không để hộ nghèo tăng quá 2%. Hộ tái nghèo dưới 1 %.
- 100% hộ nghèo có nhu cầu được vay vốn; 95% hộ nghèo có nhà ở kiên cố; 80% hộ nghèo sử dụng internet.
- 100% cán bộ giảm nghèo cấp xã, thôn được tập huấn; 50% cán bộ thôn được đi học tập kinh nghiệm.
- Ít nhất 25% lao động qua đào tạo có bằng cấp, chứng chỉ; giải quyết việc làm cho 120 lao động; xuất khẩu lao động 8 người.
- Trên 98% trẻ em 6 tuổi vào lớp 1; phổ cập giáo dục đạt 100%.
- Tỷ lệ hộ sử dụng nước hợp vệ sinh toàn xã đạt 97%; tỷ lệ hộ có nhà tiêu hợp vệ sinh toàn xã đạt 78%.
- Tỷ lệ người dân tham gia bảo hiểm y tế toàn xã đạt 95%.
III. KINH PHÍ
Tổng kinh phí: 1.001 triệu đồng (vốn sự nghiệp).
1. Dự án 2: 460 triệu đồng
- Hỗ trợ mô hình chăn nuôi bò: 300 triệu đồng
- Hỗ trợ mô hình trồng keo: 160 triệu đồng (NSTW 140 triệu đồng, NS xã 20 triệu đồng)
2. Dự án 3: 243 triệu đồng
- Tiểu dự án 1: 173 triệu đồng; Tiểu dự án 2: 70 triệu đồng.
3. Dự án 7: 92 triệu đồng, trong đó tập huấn 40 triệu đồng, giám sát 52 triệu đồng.
Ngoài ra, ngân sách tỉnh hỗ trợ nhà ở 600 triệu đồng; vốn vay Ngân hàng chính sách 3.200 triệu đồng; quỹ Vì người nghèo 55 triệu đồng.
Năm 2025 phân bổ 2 đợt: đợt 1 là 500 triệu đồng, đợt 2 là 501 triệu đồng.
IV. THỰC HIỆN
Quý I năm 2025 hoàn thành rà soát; tháng 6/2025 sơ kết; tháng 12 năm 2025 tổng kết; đến năm 2030 không còn hộ nghèo.
Phòng Kinh tế báo cáo trong 3 ngày làm việc sau khi nhận; giải ngân trước ngày 31/12/2025. Kéo dài sang năm 2026.
Chuẩn nghèo khu vực thành thị 2.000.000 đồng/người/tháng, nông thôn 1.500.000 đồng/người/tháng. Hộ có 3 chỉ số thiếu hụt trở lên là hộ nghèo; đo lường bằng 12 chỉ số.
Mỗi hộ nghèo được hỗ trợ 30 triệu đồng; 264 hộ được hỗ trợ; trong đó Thôn Gò Lê 64 hộ, Thôn Làng Măng 57 hộ.
Thôn Gò Lê giảm 64 hộ nghèo, còn 28 hộ nghèo (6,8%).
Ngân sách xã đối ứng 5% vốn ngân sách trung ương, ngân sách tỉnh đối ứng 10%.
Phấn đấu đến cuối năm 2025 có 50 hộ thoát nghèo từ mô hình. Năm 2025 xã được giao 2 lớp nghề.`,
  `KẾ HOẠCH giảm nghèo năm 2025
1. Giảm nghèo: phấn đấu cuối năm 2025 tỷ lệ hộ nghèo còn dưới 5,57%, hộ cận nghèo còn 0,59%.
2. Tỷ lệ hộ nghèo (đầu năm): 19,71%; tỷ lệ hộ nghèo (cuối năm): 5,57%.
3. 30% lao động thuộc hộ nghèo qua đào tạo có chứng chỉ từ 3 tháng trở lên.
4. 70% hộ nghèo, hộ cận nghèo ở vùng sâu sử dụng nhà tiêu tự hoại.
5. Hỗ trợ 40 hộ nghèo làm nhà tiêu hợp vệ sinh; 55% hộ nghèo có nhà tiêu hợp vệ sinh vào cuối quý II.
6. Có 12 người lao động thuộc hộ nghèo đi làm việc ở nước ngoài; tư vấn cho 150 người lao động thuộc hộ nghèo, hộ cận nghèo.
7. Kết nối việc làm cho 60 người, trong đó 20 người thành công.
8. Cấp thẻ bảo hiểm y tế cho 100% hộ nghèo, hộ cận nghèo; hỗ trợ 70% mức đóng bảo hiểm y tế cho người thuộc hộ cận nghèo.
9. Miễn giảm học phí cho 100% học sinh thuộc hộ nghèo, giảm 50% học phí cho học sinh hộ cận nghèo.
10. 100% hộ nghèo được hỗ trợ tiền điện; 100% người nghèo được trợ giúp pháp lý khi có yêu cầu.
11. Tỷ lệ hộ nghèo thiếu hụt nhà ở giảm còn 12%; tỷ lệ hộ nghèo thiếu hụt nước sạch giảm còn 8%.
12. Ngân sách trung ương 871 triệu đồng, đạt 87% tổng kinh phí; ngân sách địa phương 13%.
13. Vốn năm trước chuyển sang 35 triệu đồng, trong đó ngân sách trung ương 30 triệu đồng.
14. Kinh phí quản lý Chương trình: 20 triệu đồng. Tổng kinh phí hỗ trợ nhà ở: 600 triệu đồng.
15. Dự án 2: 460 triệu đồng; Dự án 3, Dự án 4: 403 triệu đồng. Vốn đối ứng của dân trong Dự án 2: 50 triệu đồng.
16. Tổng kinh phí dự kiến là 1.001 triệu đồng. Trong đó, quý I giải ngân 200 triệu đồng, quý II giải ngân 300 triệu đồng.
17. Tổng kinh phí giai đoạn 2021-2025 là 5.200 triệu đồng, trong đó ngân sách trung ương 4.500 triệu đồng.
18. Trong 6 tháng giảm 100 hộ nghèo, 6 tháng cuối năm giảm 164 hộ nghèo. Mỗi tháng giảm 22 hộ nghèo.
19. Giao Hội Phụ nữ giúp 30 hộ nghèo, Hội Nông dân giúp 25 hộ nghèo thoát nghèo. Giảm 10 hộ nghèo là hội viên.
20. Số hộ nghèo: 104 hộ; số hộ cận nghèo: 11 hộ. Tổng số hộ nghèo, hộ cận nghèo: 115 hộ.
21. Trong 10 ngày làm việc kể từ ngày ban hành Kế hoạch, các thôn đăng ký hộ thoát nghèo.
22. Giảm hộ nghèo từ 368 hộ xuống 104 hộ; hộ cận nghèo từ 196 hộ xuống 11 hộ.
23. Trong năm giảm 264 hộ nghèo, vượt 14 hộ so với chỉ tiêu tỉnh giao là 250 hộ nghèo.
24. Tỉnh giao chỉ tiêu giảm 250 hộ nghèo, xã phấn đấu giảm 264 hộ nghèo. Giảm tỷ lệ hộ nghèo 14,14%.
25. Năm 2025 là năm cuối thực hiện Chương trình giai đoạn 2021-2025; từ năm 2026 áp dụng chuẩn mới giai đoạn 2026-2030.`,
];
