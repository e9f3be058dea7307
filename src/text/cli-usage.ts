/** How each command is called: lines of its own, and what every command takes. */

const HEAD = 'Cách dùng: npm run --silent bieu -- <lệnh> [SO] [tùy chọn]';

const BARE =
  '  (không có lệnh)            chạy trên sổ mẫu: nhận diện, kiểm tra, lập mọi biểu vào ket-qua/';

/** In the order in which they are listed; a command that does two things stands twice. */
const LINES: readonly (readonly [command: string, ...lines: string[]])[] = [
  [
    'nhan-dien',
    '  nhan-dien SO [-o F.json]   các bảng nhận ra được, nghĩa của từng cột; F.json: các hiệu chỉnh đã lưu trong sổ, để dùng lại bằng --anh-xa',
    '                             [--truc] các bảng trên từng trang và nhãn của từng ô, chỉ theo hình thức trình bày (ghi địa chỉ ô, không ghi nội dung)',
  ],
  ['so-lieu', '  so-lieu SO                 các số liệu'],
  ['kiem-tra', '  kiem-tra SO                các phát hiện khi kiểm tra'],
  [
    'lap',
    '  lap SO -o RA               sổ của đơn vị giữ nguyên, thêm các biểu thành trang mới',
    '                             [--bieu phu-luc-01,bieu-02 | tat-ca] [--ky 2025 | 2025-6t | 2025-08-31] [--chi-bieu] [--gui-di]',
    '                             [--gui-di --kem-cccd] bản gửi đi có thêm cột số định danh đầy đủ trong danh sách hộ (bc-11); không ghi thì không có',
    '                             [--giai-trinh] kèm mỗi biểu một phiếu giải trình: từng số lấy ở ô nào, tính thế nào, theo văn bản nào',
    '                             không có --bieu: ba biểu của kế hoạch; tat-ca: thêm mọi biểu rà soát, giám sát (bc-01 …) mà sổ có số liệu',
  ],
  [
    'sua',
    '  sua SO -o RA               bản sao đã sửa những chỗ chắc chắn (số ghi dạng chữ, sai dấu phân cách)',
  ],
  [
    'gop',
    '  gop A B … -o RA            gộp sổ các thôn (hoặc các xã) thành một sổ mới, kèm báo cáo gộp',
    '                             [--bo-dong-an] không tính dòng ẩn  [--chi-tong-hop] không kèm danh sách hộ',
  ],
  [
    'trung-lap',
    '  trung-lap SO [SO2 …]       người, hộ ghi trùng; người hưởng hai dự án (không xóa gì)',
  ],
  [
    'cap-nhat',
    '  cap-nhat SO -o RA          lập lại các biểu đã có trong sổ; chỗ bạn đã sửa tay thì giữ [--bieu …] [--lay-moi "Biểu 02!L18"]',
  ],
  [
    'chot',
    '  chot SO -o RA              chốt số gửi đi: sổ nhớ các số của biểu và mã chốt [--bieu …] [--ky …] [--den-ngay ngày gửi] [--ban-gui BAN-GUI.xlsx [--kem-cccd]]',
  ],
  [
    'so-sanh',
    '  so-sanh SO --chot          số trong sổ hôm nay khác số đã gửi ở ô nào, gửi ngày nào',
  ],
  [
    'lich',
    '  lich SO                    thời hạn và lịch báo cáo trong năm, còn mấy ngày làm việc [--ics F.ics] [--den-ngay …]',
  ],
  [
    'van-ban',
    '  van-ban SO [-o F.docx]     đoạn văn chỉ tiêu, kinh phí của kế hoạch với đúng số của biểu',
    '                             [--loai bao-cao] các đoạn chính của báo cáo [--ky 2025 | 2025-6t | 2025-08-31]: kết quả rà soát, diễn biến, chỉ tiêu, giải ngân, vướng mắc',
  ],
  [
    'dien',
    '  dien MAU SO -o RA          điền mẫu trống của tỉnh bằng số của sổ; RA là mẫu đã điền, chỗ chưa có số để trống và nói vì sao',
    '                             mẫu đã điền từ trước: chỉ cập nhật ô bạn chưa sửa, ô đã sửa thì nêu cả hai số [--lay-moi "Trang!C7"]',
    '                             [--nho] ghi nhớ trong tệp mẫu các ô đã điền, để lần sau cập nhật được; không ghi thì ngoài các ô đã điền, tệp mẫu giữ nguyên từng byte',
    '                             [--ca-nhan] điền cả danh sách hộ theo tên; không ghi thì danh sách để trống',
    '                             dien MAU SO1 SO2 … -o THU-MUC: mỗi sổ một mẫu đã điền; dien MAU SO -o F.json: các câu trả lời về mẫu, một tệp dùng cho mọi xã (--anh-xa F.json)',
    '                             [--trang "Tên trang"] một trang của mẫu, không ghi thì mọi trang có bảng trống; không có MAU thì là một trang của SO, RA là SO với trang ấy đã điền',
  ],
  [
    'doi-chieu',
    '  doi-chieu KE-HOACH SO      văn bản kế hoạch (.docx, .txt) so với số liệu trong sổ, và chỗ còn thiếu trong văn bản',
  ],
  [
    'doi-chieu',
    '  doi-chieu MAU.xlsx SO      mẫu đã điền so từng ô với sổ: ô nào khác, số trong mẫu, số trong sổ, lấy ở đâu [--trang "Tên trang"]',
  ],
  [
    'so-sanh',
    '  so-sanh A B                chênh lệch giữa hai sổ theo thôn, dự án, chỉ tiêu (thôn đổi tên: --anh-xa)',
  ],
  [
    'bien-dong',
    '  bien-dong CU MOI [-o RA]   diễn biến hộ giữa danh sách năm trước và năm nay, từng hộ vì sao [--cung-ho, --khac-ho "Trang!B12=Trang!B14"]',
  ],
  [
    'chuyen-chuan',
    '  chuyen-chuan SO [-o RA]    từng hộ theo chuẩn nghèo đang dùng và chuẩn mới: bao nhiêu hộ đổi loại, theo thôn; RA: thêm biểu và danh sách hộ, vì sao [--chi-bieu] [--tu 2026-12-31 --den 2027-01-01]',
  ],
  [
    'xuat',
    '  xuat SO… -o F.csv          các số của một hay nhiều sổ thành một bảng dữ liệu, mỗi số một dòng, cho Power BI, DuckDB, Spark',
  ],
  [
    'mau',
    '  mau -o SO                  một sổ trống để nhập [--so-thon 7] [--tham-so thon="Thôn A; Thôn B"]',
  ],
  [
    'ham',
    '  ham TEN đối-số…            một hàm tính riêng, ví dụ: ham HOCUOIKY 368 "{8;264;3}" "{4;2}" [--den-ngay ngày áp dụng chuẩn khi hàm không ghi ngày]',
  ],
  ['danh-sach', '  danh-sach                  các biểu, hàm, quy tắc, trường, tham số pháp lý'],
];

const COMMON = [
  'Tùy chọn chung: --json  --ghi-de  --tham-so MA=giá-trị (hoặc tệp JSON)  --anh-xa TEP.json',
  '                --bo-qua "VON-001@Kinh phí!D12=lý do"  --den-ngay YYYY-MM-DD',
  '                --ky 2025 | 2025-6t | 2025-08-31 ở mọi lệnh đọc sổ',
];

/** Everything. */
export const usage: string = [
  HEAD,
  '',
  BARE,
  ...LINES.flatMap(([, ...lines]) => lines),
  '',
  ...COMMON,
].join('\n');

/** What concerns one command; everything where it is none. */
export function usageOf(command: string | null): string {
  const own = LINES.filter(([name]) => name === command).flatMap(([, ...lines]) => lines);
  return own.length === 0 ? usage : ['Cách dùng:', ...own, '', ...COMMON].join('\n');
}
