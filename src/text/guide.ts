/**
 * The officer's guide: what each part of the pane is for, step by step. Its pictures are made by
 * the browser tests.
 */

export interface GuideChapter {
  /** Also the name of its picture and the place that the pane's links lead to. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly steps: readonly string[];
  /** What the picture shows; null for a chapter without one. */
  readonly picture: string | null;
}

export const guideWords = {
  title: 'Hướng dẫn dùng Giảm nghèo',
  lead: 'Từ sổ Excel của xã đến các Biểu: đọc sổ, kiểm tra số liệu, lập Biểu thành trang mới. Các trang của anh/chị không bị sửa, số liệu không rời khỏi máy.',
  contents: 'Mục lục',
  search: 'Tìm trong hướng dẫn',
  /** With # for the number. */
  found: '# chỗ có những chữ ấy',
  codes: 'Giải thích từng mã kiểm tra',
  codesText:
    'Mỗi phát hiện có một mã, ví dụ VON-001. Dấu «…» thay cho số và tên trong sổ của anh/chị.',
  happened: 'Chuyện gì xảy ra',
  effect: 'Ảnh hưởng đến Biểu',
  fix: 'Cách xử lý',
  ground: 'Căn cứ',
  up: 'Về mục lục',
  illustrative: 'Hình chụp với sổ ví dụ, số liệu minh họa.',
  noEffect: 'Biểu vẫn được lập; xem lại trước khi ký.',
  noFix: 'Xem lại; nếu đúng như vậy thì không phải làm gì.',
  noDocument: 'Các số trong sổ phải khớp nhau; không dựa vào văn bản riêng.',
  groups: {
    BANG: 'Nhận ra bảng và cột',
    SO: 'Số, ngày tháng, dấu đánh',
    CHU: 'Chữ và tên thôn',
    TEP: 'Tệp và gộp tệp',
    LUAT: 'Quy định theo ngày',
    HO: 'Hộ nghèo, hộ cận nghèo',
    DB: 'Diễn biến hộ',
    VON: 'Kinh phí và giải ngân',
    CT: 'Chỉ tiêu',
    PC: 'Phân công',
    TL: 'Trùng lắp',
    HAN: 'Thời hạn',
    VB: 'Văn bản kế hoạch',
  } as Readonly<Record<string, string>>,
} as const;

export const guideChapters: readonly GuideChapter[] = [
  {
    id: 'bat-dau',
    title: 'Bắt đầu',
    picture: 'Trang mở đầu với ba cách bắt đầu.',
    text: 'Trong Excel: mở khung từ thẻ Giảm nghèo. Máy có Excel 2019 trở về trước, WPS hay LibreOffice: mở bàn làm việc bằng trình duyệt rồi chọn sổ.',
    steps: [
      '«Đọc sổ đang mở» đọc sổ và nêu các phát hiện, không ghi gì.',
      '«Tạo sổ trống để nhập» thêm các bảng trống đúng tiêu đề thành trang mới để điền.',
      '«Xem thử bằng sổ ví dụ» mở một sổ có số liệu minh họa để làm thử.',
      'Bấm Esc để bỏ qua; mở lại ở «Khác», «Thông số», mục «Hiển thị».',
    ],
  },
  {
    id: 'tong-quan',
    title: 'Tổng quan',
    picture: 'Tổng quan: kết quả kiểm tra, tỷ lệ hộ nghèo và cách tính của một con số.',
    text: 'Tỷ lệ hộ nghèo, ước cả năm khi số liệu mới đến giữa năm, diễn biến hộ, kinh phí theo nguồn và theo dự án, chỉ tiêu, thời hạn sắp tới.',
    steps: [
      'Bấm vào một con số để xem cách tính, các ô nguồn, giá trị pháp lý và văn bản.',
      'Bấm vào địa chỉ ô, ví dụ «Kinh phí, ô C12», để tới ô đó.',
      'Dưới mỗi hình vẽ có «Bảng số liệu» với đúng các số của hình.',
      'Sổ chưa ghi ngày phê duyệt kế hoạch thì phần «Thời hạn» hỏi ngày đó, rồi tính hạn 15 ngày làm việc.',
    ],
  },
  {
    id: 'du-lieu',
    title: 'Dữ liệu',
    picture: 'Dữ liệu: một bảng với nghĩa của từng cột và các giá trị đầu.',
    text: 'Các bảng nhận ra được, nghĩa của từng cột và vì sao hiểu như vậy.',
    steps: [
      'Mở «Các cột». Vạch xanh là chắc chắn, vạch cam là nên xem lại, vạch xám là cột không dùng.',
      'Hiểu sai thì chọn nghĩa khác, đơn vị khác, hoặc ghi tên thôn dùng thay.',
      'Bấm «Ghi … sửa đổi và đọc lại». Điều đã sửa nằm trong trang «Thông số», đi cùng sổ và dùng cho lần sau.',
      'Cột họ tên, căn cước được che; chỉ hiện khi anh/chị bấm nút.',
      '«Biến động từ năm trước»: chọn sổ năm trước để biết từng hộ nghèo, cận nghèo đi đâu, đến từ đâu; hai dòng chưa chắc là một hộ thì trả lời «Một hộ» hay «Hai hộ» rồi bấm «Tính lại». Xong thì ghi Biểu 02/BC, 03/BC vào sổ hoặc lấy thành tệp riêng.',
      '«Gộp sổ các thôn» đọc nhiều tệp một lượt và làm ra một sổ chung.',
    ],
  },
  {
    id: 'kiem-tra',
    title: 'Kiểm tra',
    picture: 'Kiểm tra: một phát hiện với số phải là, số đang là và phần Vì sao.',
    text: 'Mỗi phát hiện nói ô nào, số nào, vì sao và phải làm gì. Điều phải sửa chặn đúng Biểu lấy số đó; điều nên xem và để biết không chặn.',
    steps: [
      'Bấm vào một chỗ, ví dụ «Kinh phí, ô J13», để chọn ô ấy trong sổ; hai mũi tên cạnh tiêu đề đưa lần lượt qua các chỗ phải sửa và nên xem.',
      '«Vì sao» cho biết ảnh hưởng, cách xử lý và căn cứ; bấm vào mã để đọc giải thích ở trang này.',
      'Câu hỏi về sổ (bảng này là danh sách gì, lấy cột nào, đơn vị nào, hai bảng lấy bảng nào) đứng đầu trang, kèm các ô đang hỏi và số của từng câu trả lời. Chọn rồi bấm «Trả lời»; muốn đổi thì mở «Đã trả lời».',
      'Một lỗi đã xem và chấp nhận: «Bỏ qua có lý do». Lý do được ghi vào trang «Thông số».',
      'Sửa số trong sổ rồi bấm «Đọc lại sổ».',
    ],
  },
  {
    id: 'lap-bieu',
    title: 'Biểu',
    picture: 'Biểu: xem trước từng trang sẽ thêm.',
    text: 'Ba bước: chọn biểu, xem trước, lập. Trước bước thứ ba chưa có gì được ghi.',
    steps: [
      'Chọn biểu và kỳ báo cáo, bấm «Xem trước … biểu»; biểu chưa lập được thì không chọn được và nói ngay vì sao.',
      'Ở bàn làm việc, xem trước là chính trang sẽ in, viền đứt là chưa ghi; in thử được ngay từ đó.',
      'Bấm «Thêm … trang vào sổ». Bấm «Hủy» lúc đang ghi thì sổ giữ nguyên.',
      'Lần sau, «So sánh» cho xem số cũ và số mới; ô đã sửa tay được giữ, trừ khi anh/chị chọn lấy số mới.',
    ],
  },
  {
    id: 'ham',
    title: 'Hàm',
    picture: 'Hàm: tìm một hàm, xem ví dụ và chèn vào ô.',
    text: 'Các hàm tính riêng, dùng ngay trong ô của Excel 2021, Microsoft 365 và Excel trên web.',
    steps: [
      'Gõ vài chữ, không cần dấu, để tìm hàm.',
      'Chọn dấu ngăn đối số đúng với Excel của máy: dấu chấm phẩy hay dấu phẩy.',
      '«Chèn vào ô đang chọn» hoặc «Chép công thức».',
      'PHANLOAIHO, PHANLOAITHUNHAP, CHUANNGHEO không ghi ngày thì theo chuẩn của ngày mở sổ trên máy: danh sách để ký phải ghi ngày. Trang «Dữ liệu» liệt kê các công thức chưa ghi ngày và ghi giúp ngày của số liệu.',
    ],
  },
  {
    id: 'thong-so',
    title: 'Thông số',
    picture: 'Thông số: từng nhóm với số chỗ còn trống.',
    text: 'Xã và kỳ số liệu, kế hoạch và người ký, tỷ lệ, thời hạn, quy định đang dùng, cách hiển thị. Mỗi nhóm nói ngay còn mấy chỗ trống.',
    steps: [
      '«Điền … chỗ còn trống» đưa tới chỗ trống đầu tiên; gõ xong bấm «Lưu … thay đổi», muốn thôi bấm «Bỏ».',
      'Mỗi giá trị pháp lý có văn bản, ngày hiệu lực, mức tin cậy và ngày xem lại.',
      '«Căn cứ» liệt kê mọi giá trị để đối chiếu với văn bản gốc. Dấu đã đối chiếu nằm trong trang «Thông số» và xuất được ra tệp.',
      'Lịch hoán đổi mới đề xuất chỉ được tính khi cơ quan chọn ở «Thời hạn, ngày nghỉ», hoặc dùng --tham-so lich-nghi=….',
      'Điều đã lưu (số kế hoạch, ngày ký, người ký …) nằm trong trang «Thông số» của sổ.',
      'Tỷ lệ do đơn vị ghi thay cho giá trị pháp lý; mọi số dùng tới nó đều nói rõ điều đó.',
    ],
  },
  {
    id: 'ban-lam-viec',
    title: 'Bàn làm việc trên trình duyệt',
    picture: 'Bàn làm việc: sổ bên trái, khung bên phải.',
    text: 'Dành cho máy không nạp được phần bổ trợ. Kết quả giống như trong Excel; mở một lần rồi thì dùng được cả khi không có mạng.',
    steps: [
      'Kéo thả tệp (.xlsx, .xls, .xlsb, .ods, .csv) vào trang hoặc bấm «Mở sổ». Thả nhiều tệp một lần thì các tệp được gộp thành một sổ.',
      'Sửa và lưu trong Excel xong, trang báo «Excel vừa lưu sổ này»: bấm «Đọc lại sổ» để đọc lại từ đĩa, vẫn ở ô đang xem.',
      'Ctrl+F tìm trong cả sổ; chọn nhiều ô thì dòng cuối cho tổng, trung bình; Ctrl+C chép sang Excel; «Trang in» để xem và in.',
      'Bấm vào địa chỉ ô trong khung để tới ô trong sổ.',
      '«Lưu sổ» (Ctrl+S) lưu sổ cũ cùng các trang mới thành tệp mới; ghi vào tệp gốc thì phần mềm hỏi trước. Còn trang chưa lưu mà mở sổ khác cũng được hỏi.',
      '«Khác» › «Văn bản, đối chiếu, lịch»: văn bản .docx, lịch .ics, điền mẫu của tỉnh, so với văn bản hay sổ khác.',
    ],
  },
];
