/** Whatever is answered to whichever question, an answer works: the question is gone, and each figure is there or withheld for a reason. */
import { correctionsOfText } from '../../src/actions/corrections';
import { makeBieu } from '../../src/actions/make-bieu';
import { standingStops, survey, type Survey } from '../../src/actions/survey';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { book, type SheetSpec } from '../make/book';
import { grid } from '../make/cell';

const look = async (sheets: readonly SheetSpec[], answers: Record<string, string> = {}) =>
  survey(await openXlsx(await book(sheets)), {
    corrections: correctionsOfText(JSON.stringify({ questions: answers })).corrections ?? undefined,
  } as Parameters<typeof survey>[1]);

const sheet = (name: string, title: string | null, table: string): SheetSpec => ({
  name,
  rows: [...(title === null ? [] : [[title], []]), ...grid(table)],
});

const REGISTER = 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025';
const SUMMARY = 'TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025';

/** Each with the sentence that is asked first, and the figures that its answers give. */
const BOOKS: Readonly<Record<string, readonly [code: string, sheets: readonly SheetSpec[]]>> = {
  'a summary beside another': [
    'two-tables',
    [
      sheet(
        'TH',
        SUMMARY,
        'STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo\n1|Mẫu Một|100|12|5\n2|Mẫu Hai|80|7|9',
      ),
      sheet(
        'TH 2',
        SUMMARY,
        'STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo\n1|Mẫu Một|100|13|5\n2|Mẫu Hai|80|7|9',
      ),
    ],
  ],
  'two columns of one meaning': [
    'same-meaning',
    [
      sheet(
        'TH',
        SUMMARY,
        'STT|Thôn|Tổng số hộ|Hộ nghèo|Số hộ nghèo|Hộ cận nghèo\n1|Mẫu Một|100|12|13|5\n2|Mẫu Hai|80|7|7|9',
      ),
    ],
  ],
  'money without a unit': [
    'money-unit',
    [
      sheet(
        'KP',
        'KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH NĂM 2025',
        'TT|Nội dung|Tổng kinh phí|NSTW|NS tỉnh|NS xã\n1|Dự án 2|460000000|400000000|40000000|20000000\n2|Dự án 4|100000000|80000000|10000000|10000000',
      ),
    ],
  ],
  'separators that may be meant in two ways': [
    'separators',
    [
      sheet(
        'KP',
        'KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH NĂM 2025',
        'TT|Nội dung|Tổng kinh phí (triệu đồng)\n1|Dự án 2|"1.460"\n2|Dự án 4|100,5\n3|Dự án 5|12',
      ),
    ],
  ],
  'funding in two tables': [
    'other-part',
    [
      sheet(
        'KP',
        'KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH NĂM 2025',
        'TT|Nội dung|Tổng kinh phí (triệu đồng)|NSTW|NS tỉnh|NS xã\n1|Dự án 2|460|400|40|20\n2|Dự án 4|100|80|10|10',
      ),
      sheet(
        'KP 2',
        'KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH NĂM 2025',
        'TT|Nội dung|Tổng kinh phí (triệu đồng)|NSTW|NS tỉnh|NS xã\n1|Dự án 5|30|20|5|5\n2|Dự án 6|12|10|1|1',
      ),
    ],
  ],
  'rows without a name': [
    'nameless',
    [
      sheet(
        'DS',
        REGISTER,
        'STT|Họ và tên chủ hộ|Thôn|Số khẩu|Phân loại hộ\n1|Hồ Văn Mẫu A|Thôn Mẫu Một|4|Hộ nghèo\n2||Thôn Mẫu Một|3|Hộ nghèo\n3|Hồ Văn Mẫu C|Thôn Mẫu Một|5|Hộ cận nghèo',
      ),
    ],
  ],
  'a flow of nobody knows whom': [
    'group',
    [
      sheet(
        'DB',
        'DIỄN BIẾN HỘ NĂM 2025',
        'STT|Thôn|Số hộ đầu kỳ|Số hộ giảm|Số hộ tăng|Số hộ cuối kỳ\n1|Mẫu Một|20|5|1|16\n2|Mẫu Hai|30|4|0|26',
      ),
    ],
  ],
  'indicators of nobody knows whom': [
    'group',
    [
      sheet(
        'CS',
        'TỔNG HỢP CÁC CHỈ SỐ THIẾU HỤT DỊCH VỤ XÃ HỘI CƠ BẢN NĂM 2025',
        'STT|Thôn|Việc làm|Người phụ thuộc|Dinh dưỡng|Bảo hiểm y tế|Nhà ở|Nguồn nước\n1|Mẫu Một|3|4|1|0|2|5\n2|Mẫu Hai|2|1|0|1|2|3',
      ),
    ],
  ],
  'results that may be counts or rates': [
    'count-or-rate',
    [
      sheet(
        'CT',
        'CÁC CHỈ TIÊU NĂM 2025',
        'STT|Chỉ tiêu|Đơn vị|Chỉ tiêu giao|Đối tượng|Kết quả thực hiện\n1|Tỷ lệ người lao động được hỗ trợ việc làm|%|90|80|70\n2|Tỷ lệ trẻ em đi học đúng độ tuổi|%|90|95|88',
      ),
    ],
  ],
  'a list that may be of another matter': [
    'subject',
    [
      sheet(
        'Ho tro',
        'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NHẬN QUÀ NĂM 2025 SAU RÀ SOÁT',
        'STT|Họ và tên chủ hộ|Thôn|Phân loại hộ|Ký nhận\n1|Hồ Văn Mẫu A|Thôn Mẫu Một|Hộ nghèo|\n2|Hồ Văn Mẫu B|Thôn Mẫu Một|Hộ cận nghèo|',
      ),
    ],
  ],
  'two columns of classes': [
    'class-column',
    [
      sheet(
        'DS',
        REGISTER,
        'STT|Họ và tên chủ hộ|Thôn|Phân loại hộ|Kết quả rà soát\n1|Hồ Văn Mẫu A|Thôn Mẫu Một|Hộ nghèo|Hộ nghèo\n2|Hồ Thị Mẫu B|Thôn Mẫu Một|Hộ nghèo|Hộ cận nghèo',
      ),
    ],
  ],
  'two registers': [
    'same-list',
    [
      sheet(
        'DS 1',
        REGISTER,
        'STT|Họ và tên chủ hộ|Thôn|Số khẩu|Phân loại hộ\n1|Hồ Văn Mẫu A|Thôn Mẫu Một|4|Hộ nghèo\n2|Hồ Văn Mẫu B|Thôn Mẫu Một|3|Hộ nghèo',
      ),
      sheet(
        'DS 2',
        REGISTER,
        'STT|Họ và tên chủ hộ|Thôn|Số khẩu|Phân loại hộ\n1|Hồ Văn Mẫu A|Thôn Mẫu Một|4|Hộ nghèo\n2|Hồ Văn Mẫu B|Thôn Mẫu Một|3|Hộ nghèo\n3|Hồ Văn Mẫu C|Thôn Mẫu Một|3|Hộ nghèo',
      ),
    ],
  ],
};

const dbg = (seen: Survey) => ({
  questions: seen.questions.map(({ question, changes }) => [
    question.code,
    question.id,
    question.answer,
    JSON.stringify([...changes].map(([c, l]) => [c, l.map((x) => `${x.figure}=${x.to}`)])),
  ]),
  stops: standingStops(seen.findings).map(
    (f) => `${f.code}@${f.cells[0]?.sheet}!${f.cells[0]?.cell}`,
  ),
  all: seen.findings.map((f) => f.code).join(),
  tables: seen.recognition.tables.map((t) => t.kind),
  made: makeBieu(seen, { forms: ['tat-ca'] }).made.map(({ form }) => form.form),
});

test.each(Object.entries(BOOKS))('%s', async (_, [code, sheets]) => {
  const open = await look(sheets);
  console.log(code, dbg(open));
  for (const { question } of open.questions)
    for (const choice of question.choices)
      console.log(choice.id, dbg(await look(sheets, { [question.id]: choice.id })));
});
