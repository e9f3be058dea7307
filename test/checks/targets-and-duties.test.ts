/** What is told of targets and of who leads which line. */
import type { Assignment, TargetFact } from '../../src/domain/facts';
import { programmeAt } from '../../src/regulations';
import {
  cell,
  facts,
  figures,
  funding,
  households,
  line,
  place,
  told,
  type Written,
} from './facts';

const target = (
  code: string | null,
  written: Written<'target' | 'previous' | 'entitled' | 'served' | 'typedRate'>,
  unit: string | null = '%',
): TargetFact => ({
  code,
  name: `Chỉ tiêu ${code}`,
  group: null,
  ordinal: null,
  unit,
  comparison: null,
  leads: [],
  note: null,
  cell: cell('B5'),
  ...figures(['target', 'previous', 'entitled', 'served', 'typedRate'], written),
});

const COMMUNE = {
  opening: { total: 'C5 1867', poor: 'D5 368', nearPoor: 'E5 196' },
  closing: { total: 'F5 1867', poor: 'G5 104', nearPoor: 'H5 11' },
};
const commune = (figures: Parameters<typeof place>[2] = COMMUNE) =>
  households([place('Thôn A', 'B5', figures)]);
const judged = (targets: readonly TargetFact[], codes: string, given = commune()) =>
  told(facts({ households: given, targets: { targets, tables: [] } }), codes);

describe('a rate that no whole number of households gives', () => {
  test('is told with its neighbours', () => {
    const total = (households: string, written: string, code = 'a1') =>
      judged(
        [target(code, { target: `T5 ${written}` })],
        'CT-001',
        commune({ closing: { total: `F5 ${households}` } }),
      );
    expect(total('1900', '5.57')).toEqual([
      'CT-001 check targets,households.closing · T5,F5 · 5.57→5.53 % · {"what":"hộ nghèo","total":"1900","product":"105.83","belowCount":"105","belowRate":"5.53","aboveCount":"106","aboveRate":"5.58"}',
    ]);
    expect(total('1900', '5.57', 'b1')).toEqual([expect.stringContaining('"what":"hộ cận nghèo"')]);
    expect(total('1867', '5.57')).toEqual([]);
    expect(total('1900', '5.6')).toEqual([expect.stringContaining('CT-001')]);
    expect(total('1900', '5.573')).toEqual([expect.stringContaining('CT-001')]);
    expect(total('1867', '5.570')).toEqual([]);
    expect(total('10', '100')).toEqual([]);
    expect(total('10', '100.5')).toEqual([]);
    expect(total('10', '0.5')).toEqual([
      expect.stringContaining(
        '0.5→0 % · {"what":"hộ nghèo","total":"10","product":"0.05","belowCount":"0","belowRate":"0","aboveCount":"1","aboveRate":"10"}',
      ),
    ]);
    expect(total('10', '-1')).toEqual([
      expect.stringContaining(
        '-1→0 % · {"what":"hộ nghèo","total":"10","product":"-0.1","aboveCount":"0","aboveRate":"0"}',
      ),
    ]);
  });
  test('points to the total row where there is one', () => {
    const total = { closing: { total: 'F9 1900' } };
    expect(
      judged(
        [target('a1', { target: 'T5 5.57' })],
        'CT-001',
        households(
          [place('Thôn A', 'B5', { closing: { total: 'F5 1900' } })],
          place('Tổng', 'B9', total),
        ),
      )[0],
    ).toContain('T5,F9');
    expect(judged([target('a1', { target: 'T5 5.57' })], 'CT-001', commune({}))).toEqual([]);
    expect(judged([target('a2', { target: 'T5 5.57' }), target('a1', {})], 'CT-001')).toEqual([]);
  });
  test('is not asked for where there is no household, or a part of one', () => {
    for (const total of ['0', '10.5'])
      expect(
        judged(
          [target('a1', { target: 'T5 5.57' })],
          'CT-001',
          commune({ closing: { total: `F5 ${total}` } }),
        ),
      ).toEqual([]);
  });
});

describe('the rate that is aimed at and the households that are to leave', () => {
  const both = (rate: string, fewer: string, codes = ['a1', 'a2']) =>
    judged(
      [
        target(codes[0]!, { target: `T5 ${rate}` }),
        target(codes[1]!, { target: `T6 ${fewer}` }, 'hộ'),
      ],
      'CT-003',
    );
  test('lead to the same number', () => {
    expect(both('5.57', '264')).toEqual([]);
    expect(both('5.57', '265')).toEqual([]);
    expect(both('0', '368')).toEqual([]);
  });
  test('do not', () => {
    expect(both('5.57', '263')).toEqual([
      'CT-003 check targets · T5,T6 · 5.57→5.62 % · {"what":"hộ nghèo","opening":"368","fewer":"263","left":"105","total":"1867"}',
    ]);
    expect(both('0.59', '184', ['b1', 'b2'])).toEqual([
      'CT-003 check targets · T5,T6 · 0.59→0.64 % · {"what":"hộ cận nghèo","opening":"196","fewer":"184","left":"12","total":"1867"}',
    ]);
    expect(both('5.57', '369')).toEqual([expect.stringContaining('"left":"-1"')]);
    expect(both('5.623', '263')).toEqual([expect.stringContaining('5.623→5.624')]);
    expect(both('6', '255')).toEqual([expect.stringContaining('6→6.05')]);
  });
  test('are not compared without all of it', () => {
    expect(judged([target('a1', { target: 'T5 1' })], 'CT-003')).toEqual([]);
    expect(judged([target('a2', { target: 'T5 1' })], 'CT-003')).toEqual([]);
    const two = [target('a1', { target: 'T5 1' }), target('a2', { target: 'T6 1' })];
    expect(judged(two, 'CT-003', commune({ opening: { poor: 'D5 368' } }))).toEqual([]);
    expect(judged(two, 'CT-003', commune({ closing: { total: 'D5 368' } }))).toEqual([]);
    expect(
      judged(two, 'CT-003', commune({ opening: { poor: 'D5 3' }, closing: { total: 'D5 0' } })),
    ).toEqual([]);
  });
});

describe('the figures of a target', () => {
  const own = (written: Parameters<typeof target>[1], unit: string | null = '%') =>
    judged([target('x', written, unit)], 'CT-00');
  test('no more are reached than are entitled', () => {
    expect(own({ entitled: 'C5 10', served: 'D5 11' })).toEqual([
      'CT-004 stop targets · D5,C5 · 10→11 · {"name":"Chỉ tiêu x"}',
    ]);
    for (const written of [
      { entitled: 'C5 10', served: 'D5 10' },
      { served: 'D5 11' },
      { entitled: 'D5 11' },
    ])
      expect(own(written)).toEqual([]);
  });
  test('no percentage lies beyond the whole', () => {
    expect(own({ target: 'E5 100.1' })).toEqual([
      'CT-007 stop targets · E5 · 100→100.1 % · {"name":"Chỉ tiêu x"}',
    ]);
    expect(own({ target: 'E5 -1' })).toHaveLength(1);
    for (const at of ['E5 100', 'E5 0']) expect(own({ target: at })).toEqual([]);
    expect(own({ target: 'E5 101' }, 'hộ')).toEqual([]);
  });
  test('a typed rate is that of its counts', () => {
    const rate = (typed: string, unit = '%') =>
      own({ entitled: 'C5 7', served: 'D5 3', typedRate: `F5 ${typed}` }, unit);
    for (const typed of ['42.86', '42.9', '43', '42.857', '42.8571428571'])
      expect(rate(typed)).toEqual([]);
    expect(rate('42.87')).toEqual([
      'CT-005 check targets · F5,D5,C5 · 42.86→42.87 % · {"name":"Chỉ tiêu x","served":"3","entitled":"7"}',
    ]);
    expect(rate('42.8671428571')).toEqual([expect.stringContaining('42.86→42.8671428571')]);
    expect(rate('42.857143')).toEqual([]);
    expect(rate('42.857144')).toHaveLength(1);
    expect(rate('42.87', 'hộ')).toEqual([]);
    expect(own({ entitled: 'C5 0', served: 'D5 0', typedRate: 'F5 5' })).toEqual([]);
    expect(own({ entitled: 'C5 7', typedRate: 'F5 5' })).toEqual([]);
    expect(own({ served: 'C5 7', typedRate: 'F5 5' })).toEqual([]);
  });
});

describe('what the targets repeat of the households', () => {
  const repeated = (code: string, written: Parameters<typeof target>[1]) =>
    judged([target(code, written)], 'CT-008');
  test('is the same', () => {
    expect(repeated('a1', { entitled: 'C5 1867', served: 'D5 104' })).toEqual([]);
    expect(repeated('a2', { entitled: 'C5 1', served: 'D5 264' })).toEqual([]);
    expect(repeated('a1', {})).toEqual([]);
  });
  test('is not', () => {
    expect(repeated('a1', { entitled: 'T5 1866', served: 'T6 105' })).toEqual([
      'CT-008 check targets · T5,F5 · 1867→1866 hộ · {"name":"Chỉ tiêu a1","what":"số đối tượng"}',
      'CT-008 check targets · T6,G5 · 104→105 hộ · {"name":"Chỉ tiêu a1","what":"số thực hiện"}',
    ]);
    expect(repeated('b2', { served: 'T6 184' })).toEqual([
      'CT-008 check targets · T6,E5,H5 · 185→184 hộ · {"name":"Chỉ tiêu b2","what":"số thực hiện"}',
    ]);
  });
});

describe('who leads a line', () => {
  const lead = (key: string, at: string) => ({ unit: `Phòng ${key}`, key, cell: cell(at) });
  const duty = (
    key: string,
    code: string,
    at: string,
    role: Assignment['role'] = 'lead',
  ): Assignment => ({ unit: `Phòng ${key}`, key, code, role, cell: cell(at) });
  const programme = programmeAt('2025-12-31')!;
  const duties = (
    assignments: readonly Assignment[],
    lines: Parameters<typeof funding>[0] = [],
    tree: typeof programme | null = programme,
  ) =>
    told(
      facts({
        funding: funding(lines),
        assignments: {
          assignments,
          tables: [
            { sheet: 'S', range: 'A4:F9' },
            { sheet: 'S', range: 'B4:F9' },
          ],
        },
      }),
      'PC',
      { programme: tree },
    );
  const everybody = programme.lines
    .filter((one) => one.level === 1)
    .map((one, index) => duty('x', one.code, `Z${index}`));

  test('two agencies that both lead', () => {
    const wanted = (...cells: string[]) => [
      `PC-001 check assignments · ${cells.join()} ·  · {"code":"DA2","units":["Phòng x","Phòng y"]}`,
    ];
    const cellOf = everybody.find((one) => one.code === 'DA2')!.cell.cell;
    expect(duties([...everybody, duty('y', 'DA2', 'C9')])).toEqual(wanted(cellOf, 'C9'));
    expect(duties([...everybody, duty('x', 'DA2', 'C9')])).toEqual([]);
    expect(duties([...everybody, duty('y', 'DA2', 'C9', 'support')])).toEqual([]);
    expect(
      duties(
        everybody.filter((one) => one.code !== 'DA2'),
        [line('DA2', 'B5', {}, { leads: [lead('x', 'H5'), lead('y', 'I5')] })],
      ),
    ).toEqual(wanted('H5', 'I5'));
    expect(
      duties(everybody, [
        line('DA0', 'B4', {}, { children: [line('DA2', 'B5', {}, { leads: [lead('y', 'H5')] })] }),
      ]),
    ).toEqual([expect.stringContaining('H5,' + cellOf)]);
    expect(
      duties(everybody, [
        line('DA2', 'B5', {}, { code: null, leads: [lead('x', 'H5'), lead('y', 'H5')] }),
      ]),
    ).toEqual([]);
  });
  test('money that nobody leads', () => {
    const money = { total: 'C5 5' };
    const free = (given: Parameters<typeof line>[2], more: Parameters<typeof line>[3] = {}) =>
      duties(everybody, [line('DA9', 'B5', given, more)]);
    expect(free(money)).toEqual([
      'PC-002 check assignments · B5 ·  · {"code":"DA9","name":"Dự án DA9"}',
    ]);
    expect(free({ central: 'C5 5' })).toHaveLength(1);
    expect(free({ province: 'C5 5' })).toEqual([]);
    expect(free(money, { code: null })).toEqual([
      'PC-002 check assignments · B5 ·  · {"code":"","name":"Dự án DA9"}',
    ]);
    expect(free(money, { code: 'DA2' })).toEqual([]);
    expect(free(money, { code: 'DA2.1' })).toEqual([]);
    expect(free(money, { code: null, leads: [lead('x', 'H5')] })).toEqual([]);
  });
  test('lines of the programme that nobody leads, a project once', () => {
    const parts = programme.lines.filter((one) => one.parent === 'DA4');
    expect(duties(everybody.filter((one) => one.code !== 'DA4'))).toEqual([
      `PC-003 check assignments · A4 ·  · ${JSON.stringify({ codes: ['DA4'], document: programme.document })} · ${JSON.stringify({ document: programme.document, from: programme.from })}`,
    ]);
    expect(
      duties([
        ...everybody.filter((one) => one.code !== 'DA4'),
        duty('x', parts[0]!.code, 'C9'),
      ])[0],
    ).toContain(
      JSON.stringify({
        codes: parts.slice(1).map((one) => one.code),
        document: programme.document,
      }),
    );
    expect(duties(everybody, [], null)).toEqual([]);
    expect(duties([])).toEqual([]);
    expect(
      told(
        facts({ funding: funding([line('DA2', 'B5', {}, { leads: [lead('x', 'H5')] })]) }),
        'PC',
        { programme },
      ),
    ).toEqual([]);
  });
  test('is asked without a funding table too', () => {
    const given = facts({
      assignments: { assignments: [duty('x', 'DA2', 'C8'), duty('y', 'DA2', 'C9')], tables: [] },
    });
    expect(told(given, 'PC')).toEqual([
      'PC-001 check assignments · C8,C9 ·  · {"code":"DA2","units":["Phòng x","Phòng y"]}',
    ]);
  });
  test('is not asked where nothing is said of leads', () =>
    expect(
      told(facts({ funding: funding([line('DA2', 'B5', { total: 'C5 5' })]) }), 'PC', {
        programme,
      }),
    ).toEqual([]));
});
