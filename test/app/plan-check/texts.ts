/**
 * Plans in two wordings over the figures of a workbook. The figures that the workbook or the law holds stand in square brackets, and
 * everything else that has digits belongs to something else, so that no word about it may be raised. All is made up for the tests.
 */
export interface PlanFigures {
  readonly commune: string;
  readonly unit: string;
  readonly poorRate: string;
  readonly poorFall: string;
  readonly nearRate: string;
  readonly nearFall: string;
  /** By target: what the plan asks for. */
  readonly jobs: string;
  readonly insured: string;
  readonly school: string;
  readonly latrine: string;
  readonly total: string;
  readonly central: string;
  readonly local: string;
  readonly province: string;
  readonly ofCommune: string;
  /** One line of the programme, its name and its money. */
  readonly line: { readonly label: string; readonly name: string };
  readonly lineTotal: string;
  readonly lineCentral: string;
  readonly opening: { readonly poor: string; readonly rate: string };
  readonly hamlet: { readonly name: string; readonly poor: string };
  /** Whether the rates are targets, or reached by the workbook's own counts. */
  readonly planned: boolean;
}

const HEAD = (p: PlanFigures): string => `ỦY BAN NHÂN DÂN
XÃ ${p.commune.toUpperCase()}
${p.commune}, ngày 12 tháng 8 năm [2025]
KẾ HOẠCH
Giảm nghèo bền vững trên địa bàn xã ${p.commune} năm [2025]
Căn cứ Quyết định số 90/QĐ-TTg ngày [18/01/2022] của Thủ tướng Chính phủ phê duyệt Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn [2021] - [2025];
Căn cứ Quyết định số 4711/QĐ-UBND ngày 03/6/2023 của UBND tỉnh về Đề án sinh kế giai đoạn 2023-2026;`;

const TAIL = `Trong thời hạn [15] ngày làm việc kể từ ngày UBND xã phê duyệt Kế hoạch, các đơn vị tổ chức triển khai; hồ sơ của dân trả trong 7 ngày làm việc kể từ ngày nhận đủ.
Các thôn báo cáo 6 tháng và cả năm, trước ngày 20 hằng tháng. Năm 2024, xã đã giảm 77 hộ nghèo, tỷ lệ hộ nghèo của tỉnh còn 4,11 %.
Mỗi mô hình có 12 hộ tham gia, mỗi hộ được hỗ trợ 9 triệu đồng; đã có 31 hộ nghèo được vay 1,2 tỷ đồng.
Xây dựng Kế hoạch năm 2026 trước ngày 10/12. Đường dây nóng: 0255 999 888.`;

export const formal = (p: PlanFigures): string => `${HEAD(p)}
I. Mục tiêu
Hoàn thành mục tiêu của Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn [2021]-[2025].
II. Các chỉ tiêu đến cuối năm [2025]
a) ${p.planned ? 'Phấn đấu' : 'Kết quả rà soát:'} giảm tỷ lệ hộ nghèo toàn xã còn [${p.poorRate}] % theo chuẩn nghèo đa chiều giai đoạn [2022]-2025; trong năm giảm [${p.poorFall}] hộ nghèo.
b) ${p.planned ? 'Phấn đấu' : 'Kết quả rà soát:'} giảm tỷ lệ hộ cận nghèo toàn xã còn [${p.nearRate}] % theo chuẩn nghèo đa chiều; trong năm giảm [${p.nearFall}] hộ cận nghèo.
- Về việc làm: khoảng [${p.jobs}] người lao động được kết nối việc làm thành công.
- Về y tế: [${p.insured}]% người thuộc hộ nghèo, hộ cận nghèo được hỗ trợ tham gia bảo hiểm y tế.
- Tỷ lệ trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi đạt [${p.school}]%.
- Về vệ sinh: ít nhất [${p.latrine}]% hộ nghèo, hộ cận nghèo sử dụng nhà tiêu hợp vệ sinh.
III. Kinh phí
Tổng kinh phí dự kiến thực hiện các dự án thuộc Chương trình trên địa bàn xã năm [2025] là: [${p.total}] ${p.unit}, trong đó vốn ngân sách trung ương: [${p.central}] ${p.unit}, vốn ngân sách địa phương [${p.local}] ${p.unit} (trong đó: ngân sách tỉnh: [${p.province}] ${p.unit}, ngân sách xã: [${p.ofCommune}] ${p.unit}).
- ${p.line.label}: [${p.lineTotal}] ${p.unit}, trong đó ngân sách trung ương [${p.lineCentral}] ${p.unit}.
IV. Tổ chức thực hiện
Trong năm [2025], các đơn vị tập trung triển khai các nhiệm vụ sau:
${TAIL}`;

export const bulleted = (p: PlanFigures): string => `${HEAD(p)}
I. Tình hình
- Đầu năm toàn xã có [${p.opening.poor}] hộ nghèo, tỷ lệ hộ nghèo đầu năm là [${p.opening.rate}]%.
- Cuối năm 2023, xã có 401 hộ nghèo.
II. Chỉ tiêu năm [2025]
1. ${p.planned ? 'Đến cuối năm' : 'Kết quả:'} tỷ lệ hộ nghèo còn [${p.poorRate}]%; số hộ nghèo giảm [${p.poorFall}] hộ.
2. ${p.planned ? 'Đến cuối năm' : 'Kết quả:'} tỷ lệ hộ cận nghèo còn [${p.nearRate}]%; số hộ cận nghèo giảm [${p.nearFall}] hộ.
3. Kết nối việc làm thành công cho [${p.jobs}] người lao động.
4. [${p.school}] % trẻ em hộ nghèo, hộ cận nghèo đi học đúng độ tuổi; [${p.latrine}] % hộ nghèo, hộ cận nghèo có nhà tiêu hợp vệ sinh.
5. ${p.hamlet.name} còn [${p.hamlet.poor}] hộ nghèo.
III. Nguồn lực
Tổng nguồn vốn thực hiện Kế hoạch: [${p.total}] ${p.unit}. Trong đó:
- Ngân sách trung ương: [${p.central}] ${p.unit};
- Ngân sách địa phương: [${p.local}] ${p.unit}, gồm [${p.province}] ${p.unit} từ ngân sách tỉnh và [${p.ofCommune}] ${p.unit} từ ngân sách xã.
Kinh phí ${p.line.name}: [${p.lineTotal}] ${p.unit}, NSTW [${p.lineCentral}] ${p.unit}.
Vốn vay tín dụng ưu đãi: 2.750 triệu đồng. Ngân sách xã chi 35 triệu đồng sửa nhà văn hóa thôn.
IV. Thực hiện
${TAIL}`;
