import { renderBieu } from '../../src/report';
import { templateOf, type Template } from '../../src/templates';
import { facts } from '../report/sample';
import { figures, formulas, rowWith, styleOf, texts } from '../report/look-up';

/** The form as another province might print it: other columns in another order, two levels of header, the total on top. */
const other: Template = {
  ...templateOf('bieu-02')!,
  form: 'bieu-tinh-khac', version: '2026-1', label: { local: 'Biểu số 05', nd30: 'Phụ lục V' }, sheet: { local: 'Biểu 05', nd30: 'Phụ lục V' },
  title: ['TỔNG HỢP HỘ NGHÈO ĐA CHIỀU {period}'], orientation: 'portrait', margins: { top: 20, bottom: 20, left: 30, right: 15 }, size: 12,
  total: { position: 'top', label: 'TOÀN XÃ' }, zero: 'dash', notes: [], aside: undefined,
  columns: [
    { key: 'no', header: ['TT'], kind: 'ordinal', width: 5 },
    { key: 'name', header: ['Địa bàn'], kind: 'text', width: 22, source: 'name' },
    { key: 'near', header: ['Cuối năm', 'Hộ cận nghèo'], kind: 'count', width: 9, source: 'closing.nearPoor' },
    { key: 'poor', header: ['Cuối năm', 'Hộ nghèo'], kind: 'count', width: 9, source: 'closing.poor' },
    { key: 'both', header: ['Cuối năm', 'Cộng'], kind: 'count', width: 9, formula: 'sum(poor,near)' },
    { key: 'households', header: ['Tổng số hộ'], kind: 'count', width: 9, source: 'total' },
    { key: 'rate', header: ['Tỷ lệ nghèo đa chiều (%)'], kind: 'rate', width: 14, formula: '(poor+near)/households*100', places: 1 },
  ],
};

describe('a form of another province, which is data alone', () => {
  const { plan } = renderBieu(other, facts());

  it('has its own columns, order, numbers and formulas', () => {
    expect(texts(plan)).toEqual(expect.arrayContaining(['Biểu số 05', 'TỔNG HỢP HỘ NGHÈO ĐA CHIỀU NĂM 2025', 'Địa bàn', '3=2+1', '5=(2+1)/4*100']));
    expect(figures(plan, 'TOÀN XÃ')).toEqual({ A: null, B: 'TOÀN XÃ', 1: 11, 2: 104, 3: 115, 4: 1867, 5: 6.2 });
    expect(formulas(plan, 'Thôn Gò Lê')['5']).toBe('=IF(AND(COUNT(D10,C10,F10)=3,F10<>0),ROUND((D10+C10)/F10*100,1),"")');
  });

  it('has its own place of the total, zero, paper and rounding', () => {
    expect(rowWith(plan, 'TOÀN XÃ')).toBe(plan.page!.repeatRows![1] + 1);
    expect(plan.page).toMatchObject({ orientation: 'portrait', margins: { left: 30, right: 15 } });
    expect(styleOf(plan, 'G9').format).toBe('#,##0.0;-#,##0.0;"-"');
    expect(styleOf(plan, 'C9').format).toBe('#,##0;-#,##0;"-"');
  });

  it('rounds money for print so that the parts add up to the rounded total, and names the adjusted line', () => {
    const rounding: Template = { ...templateOf('phu-luc-01')!, moneyPlaces: 0 };
    const base = facts();
    const lines = base.funding!.lines.map((line, index) => ({ ...line, commune: { value: line.commune!.value.plus(index < 3 ? '0.5' : 0), cells: line.commune!.cells } }));
    const rounded = renderBieu(rounding, { ...base, funding: { ...base.funding!, lines } });
    expect(figures(rounded.plan, 'TỔNG CỘNG')['7']).toBe(45);
    expect(['Dự án 2:', 'trong lĩnh vực nông nghiệp', 'Cải thiện dinh dưỡng'].map((name) => figures(rounded.plan, name)['7'])).toEqual([21, 9, 3]);
    expect(rounded.notes.join()).toMatch(/làm tròn đến 0 số lẻ.*Cải thiện dinh dưỡng/);
  });
});
