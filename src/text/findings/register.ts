import type { FindingEntries } from './entry';

/**
 * What was met while reading registers of households; nothing here quotes a name or a number of a
 * person.
 */
export const registerEntries: FindingEntries = {
  'HO-018': {
    title: 'Hộ có thể ghi hai lần trong danh sách',
    message: (_, say) =>
      `${say.text('count')} hộ có thể ghi hai lần: cùng số căn cước, hoặc cùng họ tên, ngày sinh và thôn (ô ${say.places()}).`,
    effect: 'Các dòng này đang được đếm như các hộ khác nhau.',
    fix: 'Xem danh sách bằng lệnh trung-lap rồi xóa dòng thừa nếu đúng là một hộ.',
  },
  'SO-015': {
    title: 'Cách đánh dấu',
    message: (_, say) =>
      `Cột đánh dấu: ${say.has('yes') ? `«${say.list('yes').join('», «')}» đọc là có` : 'không ô nào ghi có'}${say.has('no') ? `; «${say.list('no').join('», «')}» và ô trống đọc là không` : '; ô trống đọc là không'}.`,
  },
  'SO-016': {
    title: 'Chữ khác trong cột đánh dấu',
    message: (_, say) =>
      `${say.text('count')} ô trong các cột đánh dấu ghi chữ không rõ có hay không (ô ${say.places()}).`,
    effect: 'Các ô này chưa được tính.',
    fix: 'Ghi x nếu có, để trống nếu không.',
  },
  'SO-020': {
    title: 'Ngày tháng có thể đảo ngày và tháng',
    message: (_, say) =>
      `${say.text('count')} ô trong cột «${say.text('header')}» có thể đọc theo hai cách ngày/tháng (ô ${say.places()}); tạm đọc theo phần lớn cột: ${say.text('order') === 'day-first' ? 'ngày trước, tháng sau' : 'tháng trước, ngày sau'}.`,
    effect: 'Không số liệu nào của biểu lấy các ngày này.',
    fix: 'Kiểm tra ngày trong các ô này; ghi thống nhất ngày/tháng/năm.',
  },
  'SO-021': {
    title: 'Năm ghi hai chữ số',
    message: (_, say) =>
      `${say.text('count')} ô trong cột «${say.text('header')}» ghi năm hai chữ số (ô ${say.places()}): đến ${say.text('pivot').slice(-2)} hiểu là 20…, lớn hơn hiểu là 19….`,
    fix: 'Ghi năm đủ bốn chữ số.',
  },
  'SO-022': {
    title: 'Ngày không có thật',
    message: (_, say) =>
      `${say.text('count')} ô trong cột «${say.text('header')}» ghi ngày không có thật (ô ${say.places()}).`,
    effect: 'Các ngày này không được dùng.',
    fix: 'Kiểm tra và gõ lại ngày.',
  },
  'SO-023': {
    title: 'Ngày chốt số liệu không có thật',
    message: (_, say) => `Ô ${say.cell()} ghi ngày không có thật: «${say.text('text')}».`,
    effect: 'Biểu lấy số này chưa được lập.',
    fix: 'Sửa ngày chốt số liệu.',
  },
  'SO-030': {
    title: 'Khôi phục số 0 đầu số căn cước',
    message: (_, say) =>
      `${say.text('count')} số căn cước mất số 0 ở đầu do ghi dạng số, đã khôi phục số 0 khi đọc (ô ${say.places()}).`,
    effect: 'Ô trong sổ không bị đổi.',
  },
  'SO-031': {
    title: 'Dấu trong số căn cước',
    message: (_, say) =>
      `${say.text('count')} số căn cước có khoảng trắng hoặc dấu, đã bỏ khi đọc (ô ${say.places()}).`,
    effect: 'Ô trong sổ không bị đổi.',
  },
  'SO-032': {
    title: 'Số CMND 9 số',
    message: (_, say) => `${say.text('count')} người còn ghi số CMND 9 số (ô ${say.places()}).`,
    effect: 'Số cũ chỉ dùng để so sánh tham khảo.',
    fix: 'Cập nhật số căn cước 12 số.',
  },
  'SO-035': {
    title: 'Số khẩu quá lớn',
    message: (_, say) =>
      `${say.text('place')}: số nhân khẩu lớn hơn mức có thể so với số hộ (ô ${say.places()}); có thể là số căn cước ghi nhầm vào cột số khẩu.`,
    effect: 'Biểu lấy số nhân khẩu chưa được lập.',
    fix: 'Kiểm tra cột số khẩu.',
  },
  'SO-033': {
    title: 'Số căn cước đã mất chữ số',
    message: (_, say) =>
      `Không đọc được ${say.text('count')} số căn cước (dạng 5,1E+10) ở ${say.places()}.`,
    effect: 'Các số này đã mất chữ số khi lưu CSV.',
    fix: 'Nhập lại từ hồ sơ.',
  },
  'SO-034': {
    title: 'Số căn cước không đúng dạng',
    message: (_, say) =>
      `${say.text('count')} số căn cước không đúng dạng: không đủ 12 số, hoặc ba số đầu không phải mã tỉnh (ô ${say.places()}).`,
    effect: 'Các số này không dùng để so trùng.',
    fix: 'Kiểm tra và gõ lại đủ 12 số, định dạng ô là Văn bản.',
  },
};
