/** Words of the command line. */
import words from './cli.json';

/** @param name the known one that comes nearest to what was typed */
const orElse = (name: string | null): string => (name === null ? '' : ` Có phải «${name}»?`);

export const cliWords = {
  ...words,
  unknownCommand: (name: string, nearest: string | null) =>
    `Không có lệnh «${name}».${orElse(nearest)}`,
  tooManyFiles: (extra: string) => `Thừa đối số «${extra}».`,
  unknownOption: (name: string, nearest: string | null) =>
    `Không có tùy chọn «${name}».${orElse(nearest)}`,
  /** @param command '' for the run on the sample */
  notTaken: (name: string, command: string, others: readonly string[]) =>
    `${command === '' ? 'Chạy sổ mẫu' : `Lệnh ${command}`} không dùng tùy chọn «${name}» (của lệnh ${others.join(', ')}).`,
  unknownSetting: (code: string, nearest: string | null) =>
    `Không có thông số «${code}».${orElse(nearest)}`,
  optionNeedsValue: (name: string) => `Tùy chọn «${name}» cần một giá trị.`,
  optionNeedsNone: (name: string) => `Tùy chọn «${name}» không nhận giá trị.`,
  unknownForm: (name: string, known: readonly string[], nearest: string | null) =>
    `Không có biểu «${name}».${orElse(nearest)} Các biểu: ${known.join(', ')}.`,
  badPeriod: (text: string) =>
    `Kỳ «${text}» không đúng; ghi dạng 2025 (cả năm), 2025-6t (6 tháng đầu năm) hoặc 2025-08-31 (báo cáo đột xuất, tính đến ngày đó).`,
  badChoice: (
    what: string,
    text: string,
    choices: Readonly<Record<string, string>>,
    nearest: string | null,
  ) => {
    const all = Object.entries(choices).map(([name, meaning]) => `${name} (${meaning})`);
    return `${what} «${text}» không đúng; ghi ${all.join(' hoặc ')}.${orElse(nearest)}`;
  },
  badDate: (text: string) => `Ngày «${text}» không đúng; ghi dạng 2025-12-31.`,
  badSetting: (text: string) =>
    `Tham số «${text}» không đúng; ghi dạng MA=giá trị, hoặc tên một tệp JSON.`,
  badCount: (what: string, text: string, most: number) =>
    `${what} «${text}» không đúng; ghi một số từ 1 đến ${most}.`,
  otherSplit: (line: string, unit: string, list: string) =>
    `  nếu ${line} do ${unit} chủ trì: ${list}`,
  badPass: (text: string) =>
    `Không hiểu --bo-qua «${text}»; ghi dạng "VON-001@Tên trang!D12=lý do".`,
  exists: (file: string) => `Tệp «${file}» đã có, không ghi đè.`,
  otherKind: (from: string, to: string) =>
    `Sổ vào là ${from}, sổ ra phải cùng kiểu (không phải ${to}), để macro và nội dung giữ nguyên.`,
  newKind: (from: string, to: string) =>
    `Sổ vào là ${from}; sổ ra là một sổ mới kiểu .xlsx (không phải ${to}).`,
  newKindFix: (file: string) => `Dùng -o "${file}".`,
  renamed: (kind: string) => `Tệp mang đuôi .xlsm nhưng bên trong là tệp kiểu .${kind}.`,
  renamedFix: (kind: string) => `Đổi đuôi tệp thành .${kind} rồi làm lại.`,
  noFile: (file: string) => `Không thấy tệp «${file}».`,
  isFolder: (file: string) => `«${file}» là thư mục, không phải tệp.`,
  unreadable: (file: string) => `Không mở được tệp «${file}» (thiếu quyền đọc).`,
  /** Why nothing was written, and what to do. */
  cannotWrite: {
    noRoom: (file: string) => [
      `Ổ đĩa hết chỗ nên không ghi được tệp «${file}»; chưa ghi gì, sổ vào giữ nguyên.`,
      'Xóa bớt tệp hoặc chọn ổ đĩa khác cho tệp ra, rồi chạy lại.',
    ],
    noRight: (file: string) => [
      `Không có quyền ghi tệp «${file}» (thư mục chỉ đọc, hoặc tệp đang mở trong Excel); chưa ghi gì, sổ vào giữ nguyên.`,
      'Đóng tệp nếu đang mở, hoặc chọn một thư mục được ghi cho tệp ra, rồi chạy lại.',
    ],
    inUse: (file: string) => [
      `Tệp «${file}» đang mở trong một chương trình khác; chưa ghi gì, sổ vào giữ nguyên.`,
      'Đóng tệp rồi chạy lại, hoặc chọn tên khác cho tệp ra.',
    ],
    noFolder: (file: string) => [
      `Thư mục của tệp «${file}» không có; chưa ghi gì.`,
      'Tạo thư mục trước, hoặc chọn thư mục khác cho tệp ra.',
    ],
    other: (file: string) => [
      `Không ghi được tệp «${file}»; chưa ghi gì, sổ vào giữ nguyên.`,
      'Kiểm tra thư mục có tồn tại, còn chỗ trống và có quyền ghi.',
    ],
  } satisfies Readonly<Record<string, (file: string) => readonly [string, string]>>,
  badCorrections: (file: string, problems: readonly string[]) =>
    [
      `Tệp ánh xạ «${file}» có chỗ không hiểu được nên chưa đọc sổ:`,
      ...problems.map((problem) => `- ${problem}`),
    ].join('\n'),
  correctionsWritten: (file: string, count: number) =>
    `Đã ghi ${count} hiệu chỉnh ra tệp «${file}»; dùng cho sổ khác bằng --anh-xa.`,
  badJson: (file: string) => `Tệp «${file}» không phải JSON đúng dạng.`,
  passed: (reason: string) => `đã bỏ qua, lý do: ${reason}`,
  unusedPass: (text: string) => `--bo-qua «${text}» không ứng với lỗi nào.`,
  counts: (stops: number, checks: number, notes: number) =>
    `${stops} lỗi · ${checks} điểm cần kiểm tra · ${notes} ghi chú`,
  written: (file: string) => `Đã ghi: ${file}`,
  explanationWritten: (sheet: string) => `  ✔ Phiếu giải trình → trang «${sheet}»`,
  sheetWritten: (form: string, sheet: string, rows: number) =>
    `  ✔ ${form} → trang «${sheet}» (${rows} dòng)`,
  sheetNotWritten: (form: string, why: string) => `  ✘ ${form}: ${why}`,
  repaired: (count: number) => `Đã sửa ${count} ô trên bản sao:`,
} as const;
