/** @jest-environment <rootDir>/.config/jsdom-environment.cjs */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { SheetSpec } from '../make/book';
import { grid } from '../make/cell';
import { inMemory, settled, show } from './stage';

jest.setTimeout(60_000);

/** By name, as roles would find it: looking for a role goes through every style of the page. */
const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
const press = (name: string | RegExp): void => {
  const found = [...document.querySelectorAll('button')].find((button) =>
    typeof name === 'string' ? nameOf(button) === name : name.test(nameOf(button)),
  );
  if (!found) throw new Error(`no button ${String(name)}`);
  fireEvent.click(found);
};
const tab = (name: string): void => {
  fireEvent.click(document.querySelector(`[role=tab][value=${name}]`)!);
};
const text = (): string => document.body.textContent!.replace(/\u00a0/g, ' ');
const radio = (name: RegExp): HTMLInputElement =>
  [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].find((one) =>
    name.test(one.closest('label')?.textContent ?? ''),
  )!;
const heading = (words: RegExp): HTMLElement => screen.getByText(words, { selector: 'h3' });

const BOOK: readonly SheetSpec[] = [
  {
    name: 'DS',
    rows: [
      ['DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
      [],
      ...grid(`STT|Họ và tên chủ hộ|Thôn|Phân loại hộ|Kết quả rà soát
      1|Hồ Văn Mẫu A|Thôn Mẫu Một|Hộ nghèo|Hộ nghèo
      2|Hồ Thị Mẫu B|Thôn Mẫu Một|Hộ nghèo|Hộ cận nghèo
      3|Hồ Văn Mẫu C|Thôn Mẫu Hai|Hộ cận nghèo|Hộ cận nghèo`),
    ],
  },
  {
    name: 'KP',
    rows: [
      ['KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH NĂM 2025'],
      [],
      ...grid(`TT|Nội dung|Tổng kinh phí|NSTW|NS tỉnh|NS xã
      1|Dự án 2|460000000|400000000|40000000|20000000
      2|Dự án 4|100000000|80000000|10000000|10000000`),
    ],
  },
];

const kept = (workbook: ReturnType<typeof inMemory>): unknown[][] =>
  workbook
    .sheet('Thông số')
    .values.filter((row) => String(row[0]).startsWith('hoi:'))
    .map((row) => [row[1], row[2], row[4]]);

it('asks with the officer’s own cells and what each answer changes, keeps the answer, and takes it back', async () => {
  const workbook = inMemory(BOOK);
  const { visited } = await show(workbook);
  await settled();
  expect(text()).toContain('Có 2 điều phải hỏi anh/chị');
  press('Trả lời 2 câu hỏi');
  await screen.findByText('Câu hỏi 1 trên 2', {}, { timeout: 10_000 });
  await waitFor(() =>
    expect(document.querySelector('table')?.getAttribute('aria-label')).toBe('Một phần trang «DS»'),
  );
  const asked = heading(/cột nào ghi loại hộ/).closest('article')!;
  expect(
    [...asked.querySelectorAll('tr')].map((row) => [...row.children].map((one) => one.textContent)),
  ).toEqual([
    ['DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
    ['Dòng', 'B', 'D', 'E'],
    ['3', 'Họ và tên chủ hộ', 'Phân loại hộ', 'Kết quả rà soát'],
    ['4', 'Hồ Văn Mẫu A', 'Hộ nghèo', 'Hộ nghèo'],
    ['5', 'Hồ Thị Mẫu B', 'Hộ nghèo', 'Hộ cận nghèo'],
  ]);
  const [first, second] = asked.querySelectorAll('input');
  await waitFor(() => expect(asked.textContent).not.toContain('Đang thử'), { timeout: 10_000 });
  expect(first!.closest('label')!.textContent).toMatch(
    /Cột «Phân loại hộ».*Hộ nghèo: 2.*Hộ cận nghèo: 1.*Lập được: .*Biểu số 02/,
  );
  expect(second!.closest('label')!.textContent).toMatch(/Hộ nghèo: 1.*Hộ cận nghèo: 2/);
  press('Xem ô E3, trang «DS»');
  expect(visited).toEqual([{ sheet: 'DS', cell: 'E3' }]);

  // Nothing speaks for either, so nothing is chosen beforehand.
  expect([first, second].map((one) => one?.checked)).toEqual([false, false]);
  press('Trả lời');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('Hãy chọn');
  fireEvent.click(radio(/Kết quả rà soát/));
  press('Trả lời');
  await settled();
  await screen.findByText('Câu hỏi 1 trên 1');
  expect(text()).toContain('Đã ghi câu trả lời và đọc lại sổ.');
  expect(document.activeElement?.textContent).toContain('đơn vị nào');
  expect(kept(workbook)).toEqual([
    [
      'Ở trang «DS», cột nào ghi loại hộ của kỳ rà soát này: «Phân loại hộ», «Kết quả rà soát»?',
      'ket-qua-ra-soat',
      'Cột «Kết quả rà soát»',
    ],
  ]);

  press('Để sau');
  expect(text()).toContain('Còn 1 câu để sau.');
  // The finding leads back to its question.
  fireEvent.click(
    within(screen.getByText('BANG-030').closest('li')!).getByText('Trả lời', {
      selector: 'button',
    }),
  );
  expect(heading(/đơn vị nào/)).toBeTruthy();
  await waitFor(() =>
    expect(radio(/Theo đồng/).closest('label')!.textContent).toContain(
      'Tổng kinh phí: 560.000.000 đồng',
    ),
  );
  fireEvent.click(radio(/Theo đồng/));
  press('Trả lời');
  await settled();
  expect(text()).toContain('Đã trả lời hết các câu hỏi.');
  expect(text()).toContain('Đã trả lời (2)');
  expect(kept(workbook)).toHaveLength(2);
  tab('overview');
  expect(text()).not.toContain('điều phải hỏi');
  expect(text()).toMatch(/560\.000\.000/);

  tab('findings');
  await screen.findByText('Đã trả lời (2)');
  press(/^Bỏ câu trả lời: Ở trang «DS»/);
  await settled();
  expect(kept(workbook)).toHaveLength(1);
  expect(screen.getByText('Câu hỏi 1 trên 1')).toBeTruthy();
});

it('takes answers from a file and gives them to one; an answer that nothing asks for can be dropped', async () => {
  const given: string[] = [];
  const workbook = inMemory(BOOK.slice(1));
  await show(workbook, {
    downloadText: (file) => {
      given.push(file);
    },
  });
  await settled();
  tab('other');
  fireEvent.click(document.querySelector('#row-data')!);
  const file = '{ "questions": { "cot:khac:1": "x" } }';
  fireEvent.change(document.querySelector('input[data-for=corrections]')!, {
    target: { files: [Object.assign(new File([file], 'a.json'), { text: async () => file })] },
  });
  await settled();
  press('Ghi ra tệp');
  await settled();
  expect(JSON.parse(given[0]!)).toMatchObject({ questions: { 'cot:khac:1': 'x' } });
  tab('findings');
  await screen.findByText('Đã trả lời (1)');
  expect(text()).toContain('hoi:cot:khac:1 = x');
  press(/^Bỏ câu trả lời: Câu trả lời còn lưu/);
  await settled();
  expect(kept(workbook)).toEqual([]);
});

it('leads from each of two findings at one cell to its own question', async () => {
  const summary = (name: string, poor: number): SheetSpec => ({
    name,
    rows: [
      ['TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
      [],
      ...grid(`STT|Thôn|Tổng số hộ|Hộ nghèo|Hộ cận nghèo
      1|Mẫu Một|100|${poor}|5
      2|Mẫu Hai|80|7|9`),
    ],
  });
  await show(inMemory([summary('TH', 12), summary('TH 2', 13), summary('TH 3', 14)]));
  await settled();
  tab('findings');
  await settled();
  const open = (at: number): void => {
    const item = screen.getAllByText('HO-006')[at]!.closest('li')!;
    fireEvent.click(within(item).getByText('Trả lời', { selector: 'button' }));
  };
  open(1);
  expect(heading(/Lấy bảng nào/).textContent).toContain('trang TH 3, ô');
  open(0);
  expect(heading(/Lấy bảng nào/).textContent).toContain('trang TH 2, ô');
});

it('shows between which values a figure lies while it waits for an answer, and the figure after it', async () => {
  await show(
    inMemory([
      {
        name: 'TH',
        rows: [
          ['TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2025'],
          [],
          ...grid(`STT|Thôn|Tổng số hộ|Hộ nghèo đầu năm|Hộ nghèo cuối năm|Số hộ nghèo cuối năm|Hộ cận nghèo cuối năm
          1|Mẫu Một|100|20|12|13|5
          2|Mẫu Hai|80|10|7|7|9`),
        ],
      },
    ]),
  );
  await settled();
  await screen.findByText('19 hoặc 20 hộ');
  expect(text()).toContain('10,56 – 11,11 %Chờ trả lời');
  press('Trả lời 1 câu hỏi');
  await screen.findByText('Câu hỏi 1 trên 1', {}, { timeout: 10_000 });
  fireEvent.click(document.querySelectorAll('input[type=radio]')[1]!);
  press('Trả lời');
  await settled();
  tab('overview');
  expect(text()).toContain('20 trên 180 hộ');
  expect(text()).not.toContain('Chờ trả lời');
});
