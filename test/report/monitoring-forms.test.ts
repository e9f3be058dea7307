/** Disbursement, duties by lead and the tracking of targets. */
import { makeBieu } from '../../src/app/make-bieu';
import { messageOf } from '../../src/app/describe';
import { differenceOf } from '../../src/domain/finding';
import { renderBieu, type RenderedBieu } from '../../src/report';
import { templateOf } from '../../src/templates';
import type { Survey } from '../../src/app/survey';
import { edited } from '../make/edit';
import { grid } from '../make/cell';
import { sampleSheets } from '../make/sample';
import { disbursementSheet } from './disbursed';
import { cell, figures, formulas, rowWith, texts } from './look-up';
import { differences } from './recalculated';
import { balancedFlows, surveyOf } from './review-facts';

jest.setTimeout(120_000);
const form = (name: string, seen: Survey, period?: string): RenderedBieu =>
  renderBieu(templateOf(name)!, seen.facts, {
    findings: seen.findings,
    describe: messageOf,
    ...(period ? { period } : {}),
  });

describe('disbursement', () => {
  test('rates and what is left are live formulas on the plan and what was carried over', async () => {
    const { plan } = form('bc-13', await balancedFlows());
    expect(figures(plan, 'Dự án 2: ')).toMatchObject({
      1: 460,
      5: 12.5,
      6: 460,
      7: 97.35,
      8: 210,
      12: 44.44,
      13: 262.5,
      14: 'Chờ thẩm định mô hình',
    });
    expect(formulas(plan, 'Dự án 2: ')[13]).toMatch(
      /^=IF\(AND\(COUNT\(\w+\)=1,COUNT\(.*\)>0\),SUM\(/,
    );
    expect(figures(plan, 'Dự án 3: ')).toMatchObject({ 1: 243, 8: 100, 12: 41.15 });
    expect(figures(plan, 'TỔNG CỘNG')).toMatchObject({ 1: 795, 8: 310, 12: 38.39, 13: 497.5 });
    expect(cell(plan, 'A1')!.value).toBe('UBND XÃ BA DINH');
  });

  test.each([
    ['a source of what was spent', { K4: '21' }, 'VON-021', 'I4', '1'],
    ['a sub-project', { C6: '174', D6: '151' }, 'VON-022', 'C5', '1'],
    ['the total row', { I9: '311', J9: '281' }, 'VON-023', 'I9', '-1'],
    ['more spent than there is', { I8: '93', J8: '93' }, 'VON-020', 'I8', '1'],
    ['what is left', { N4: '263.5' }, 'VON-027', 'N4', '-1'],
    ['a typed rate', { M4: '44.45' }, 'VON-024', 'M4', '0.01'],
    ['the plan of another table', { C7: '71', D7: '62' }, 'VON-025', 'C7', '1'],
  ] as const)(
    '%s is told with its cell and the difference',
    async (_, changes, code, place, difference) => {
      const seen = await surveyOf([...sampleSheets(), disbursementSheet(changes)]);
      const found = seen.findings.filter((item) => item.code === code);
      expect(found.map((item) => item.cells[0]!.cell)).toContain(place);
      const one = found.find((item) => item.cells[0]!.cell === place)!;
      expect(differenceOf(one)!.toString()).toBe(difference);
      expect(messageOf(one)).toMatch(/\d/);
    },
  );

  test('the sound table has no finding, and a stop blocks this form alone', async () => {
    expect((await balancedFlows()).findings.filter((item) => /^VON-02/.test(item.code))).toEqual(
      [],
    );
    const made = makeBieu(await surveyOf([...sampleSheets(), disbursementSheet({ K4: '21' })]), {
      forms: ['bc-13', 'bc-14', 'phu-luc-01'],
    });
    expect(made.made.map((item) => item.form.form)).toEqual(['phu-luc-01', 'bc-14']);
    expect(made.notMade[0]!.findings.map((item) => item.code)).toContain('VON-021');
  });
});

describe('duties', () => {
  test('a block for each agency, then two leads, then none; every line once', async () => {
    const { plan } = form('bc-14', await balancedFlows());
    const names = plan.cells
      .filter((item) => item.column === 1 && item.row > plan.page!.repeatRows![1])
      .map((item) => item.value);
    const blocks = [
      'Trung tâm cung ứng dịch vụ công',
      'Phòng Kinh tế',
      'Phòng Văn hóa – Xã hội',
      'Giao cho nhiều cơ quan chủ trì (cần thống nhất)',
      'Chưa giao cơ quan chủ trì',
    ];
    expect(names.filter((name) => blocks.includes(String(name)))).toEqual(blocks);
    const total = (name: string) => figures(plan, name)[1];
    expect([...blocks.slice(0, 4), 'TỔNG CỘNG'].map(total)).toEqual([219, 92, 230, 460, 1001]);
    expect(texts(plan).filter((text) => text.startsWith('Dự án 2: '))).toHaveLength(1);
    expect(rowWith(plan, 'Dự án 5: ')).toBeGreaterThan(rowWith(plan, 'Chưa giao cơ quan chủ trì'));
  });
});

describe('tracking', () => {
  /** The middle of the year: 258 of 1.867 households are still poor on 31 July. */
  const middle = () =>
    surveyOf(
      [
        {
          name: 'Hộ',
          rows: grid(`TỔNG HỢP HỘ NGHÈO XÃ BA DINH NĂM 2025 (tính đến ngày 31/7/2025)

STT | Thôn | Tổng số hộ | Hộ nghèo đầu năm | Hộ nghèo hiện nay
1 | Thôn A | 1000 | 200 | 140
2 | Thôn B | 867 | 168 | 118`),
        },
        {
          name: 'Chỉ tiêu',
          rows: grid(`CHỈ TIÊU NĂM 2025

STT | Chỉ tiêu | ĐVT | Kế hoạch năm 2025 | Số đối tượng | Số thực hiện
1 | Tỷ lệ hộ nghèo toàn xã | % | <= 5,57 |  |
2 | Số hộ nghèo giảm trong năm | hộ | >= 264 |  |
3 | Trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi | % | >= 90 | 143 | 100
4 | Người lao động được hỗ trợ kết nối việc làm thành công | người | khoảng 20 |  | 9`),
        },
      ],
      { nam: '2025' },
    );

  test('what is reached now, and the year at this pace: households are rounded before the rate', async () => {
    const seen = await middle();
    const { plan, notes } = form('bc-15', seen);
    expect(figures(plan, 'Tỷ lệ hộ nghèo')).toMatchObject({
      1: 5.57,
      2: 1867,
      3: 258,
      4: 13.82,
      5: 'Chưa đạt',
      6: 179,
      7: 9.59,
      8: 'Chưa đạt',
    });
    expect(figures(plan, 'Tỷ lệ hộ nghèo')[9]).toBe(
      '368 + (258 − 368) × 12/7 = 179; 179 ÷ 1.867 = 9,59 %',
    );
    expect(figures(plan, 'Số hộ nghèo giảm')).toMatchObject({ 3: 110, 6: 189, 8: 'Chưa đạt' });
    expect(figures(plan, 'Trẻ em')).toMatchObject({ 4: 69.93, 6: 143, 7: 100, 8: 'Vượt' });
    expect(figures(plan, 'kết nối việc làm')).toMatchObject({
      3: 9,
      5: 'Chưa đạt',
      6: 15,
      8: 'Chưa đạt',
    });
    for (const words of ['15,7 hộ/tháng', '4,02', '154 hộ', '30,8'])
      expect(notes.join(' ')).toContain(words);
    expect(await differences([plan])).toEqual([]);
  });

  test('at the end of the year the forecast is what was reached', async () => {
    const { plan } = form('bc-15', await balancedFlows());
    expect(figures(plan, 'Tỷ lệ hộ nghèo')).toMatchObject({
      3: 104,
      4: 5.57,
      5: 'Đạt',
      6: 104,
      7: 5.57,
      8: 'Đạt',
      9: 'Đã hết năm: lấy số thực hiện',
    });
  });

  test('without a day the half year counts six months', async () => {
    const seen = await surveyOf(edited(sampleSheets(), {}), {});
    const facts = { ...seen.facts, households: null };
    const { plan } = renderBieu(templateOf('bc-15')!, facts, { period: '2025-6t' });
    expect(texts(plan).join(' ')).toContain('× 12/6');
    expect(texts(plan).join(' ')).toContain('6 THÁNG ĐẦU NĂM 2025');
  });
});
