/** @jest-environment <rootDir>/.config/jsdom-environment.cjs */
import { fireEvent, screen, within } from '@testing-library/react';
import { sampleSheets } from '../make/sample';
import type { SheetSpec } from '../make/book';
import { inMemory, settled, show, tab } from './stage';

jest.setTimeout(60_000);

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const text = (): string => document.body.textContent!.replace(/\u00a0/g, ' ');
const card = (title: string): HTMLElement =>
  screen.getByText(title, { selector: 'h3' }).closest('article')!;

const HAMLETS: readonly SheetSpec[] = [
  {
    name: 'Hộ',
    rows: [
      ['TỔNG HỢP HỘ NGHÈO NĂM 2025'],
      ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Số hộ HCN', 'Cột lạ'],
      [1, 'Gò Lê', 412, 28, 3, 7],
      [2, 'ĐL', 398, 24, 2, 8],
      [3, 'Nước Tà', 300, 10, 1, 9],
    ],
  },
];

it('changes the meaning of a column, remembers it in the workbook, and takes it back', async () => {
  const workbook = inMemory(HAMLETS);
  await show(workbook);
  await settled();
  tab('Dữ liệu');
  const open = (): HTMLElement => {
    const found = card('Tổng hợp hộ theo thôn');
    const button = within(found).getByRole('button', { name: /^Các cột/ });
    if (button.getAttribute('aria-expanded') === 'false') fireEvent.click(button);
    return found;
  };
  const choice = (): HTMLSelectElement =>
    within(open()).getByLabelText('Hiểu là – F') as HTMLSelectElement;
  expect(choice().value).toBe('');
  expect(choice().options[0]!.textContent).toBe('Tự nhận: không dùng');
  // The first values stand beside the choice.
  expect(choice().closest('li')!.textContent).toMatch(/7.*8.*9/);

  fireEvent.change(choice(), { target: { value: 'Tổng số nhân khẩu' } });
  expect((await workbook.sheets()).map((sheet) => sheet.name)).toEqual(['Hộ']);
  press('Ghi 1 sửa đổi và đọc lại');
  await settled();
  const kept = workbook.sheet('Thông số').values;
  expect(kept.find((row) => row[0] === 'cot:cot-la')).toEqual([
    'cot:cot-la',
    'Nghĩa của một cột',
    'Tổng số nhân khẩu',
    'cán bộ ghi',
  ]);
  expect(text()).toContain('Đã ghi sửa đổi vào trang «Thông số» và đọc lại sổ.');
  expect(choice().value).toBe('Tổng số nhân khẩu');
  expect(choice().closest('li')!.textContent).toContain('cán bộ đã chỉ rõ');
  expect(choice().closest('li')!.textContent).toContain(
    'cán bộ đã chỉ rõ cột «Cột lạ» là «Tổng số nhân khẩu»',
  );

  fireEvent.change(choice(), { target: { value: '' } });
  press('Ghi 1 sửa đổi và đọc lại');
  await settled();
  expect(workbook.sheet('Thông số').values.flat()).not.toContain('cot:cot-la');
  expect(choice().options[0]!.textContent).toBe('Tự nhận: không dùng');
});

it('reads money in the unit that the office names', async () => {
  await show(inMemory(sampleSheets()));
  await settled();
  tab('Dữ liệu');
  fireEvent.click(within(card('Kinh phí')).getByRole('button', { name: /^Các cột/ }));
  const unit = within(card('Kinh phí')).getByLabelText(
    'Đơn vị tiền của trang «Kinh phí»',
  ) as HTMLSelectElement;
  expect(unit.options[0]!.textContent).toBe('Tự nhận: «triệu đồng»');
  fireEvent.change(unit, { target: { value: 'nghìn đồng' } });
  press('Ghi 1 sửa đổi và đọc lại');
  await settled();
  expect(card('Kinh phí').textContent).toContain('Đơn vị: nghìn đồng');
});

it('puts the name of a hamlet in place of its abbreviation', async () => {
  await show(inMemory(HAMLETS));
  await settled();
  tab('Dữ liệu');
  press('Xem 3 tên');
  fireEvent.change(screen.getByLabelText('ĐL'), { target: { value: 'Đồng Lâm' } });
  press('Ghi 1 sửa đổi và đọc lại');
  await settled();
  tab('Tổng quan');
  expect(
    screen.getByRole('img', { name: /^Tỷ lệ hộ nghèo từng thôn/ }).getAttribute('aria-label'),
  ).toContain('Đồng Lâm 6,03 %');
});

it('masks columns about persons until the officer asks', async () => {
  await show(
    inMemory([
      {
        name: 'Danh sách',
        rows: [
          ['STT', 'Họ và tên', 'Số CCCD', 'Thôn', 'Phân loại hộ'],
          [1, 'Nguyễn Văn Mẫu', '051000000001', 'Gò Lê', 'Hộ nghèo'],
          [2, 'Trần Thị Mẫu', '051000000002', 'Gò Lê', 'Hộ nghèo'],
        ],
      },
    ]),
  );
  await settled();
  tab('Dữ liệu');
  fireEvent.click(screen.getByRole('button', { name: /^Các cột/ }));
  expect(text()).not.toContain('Nguyễn Văn Mẫu');
  expect(text()).not.toContain('051000000001');
  expect(text()).toContain('Gò Lê');
  fireEvent.click(screen.getAllByRole('button', { name: 'Hiện dữ liệu cá nhân' })[0]!);
  expect(text()).toContain('Nguyễn Văn Mẫu');
  expect(text()).not.toContain('051000000001');
});

const chosenFile = async (text: string): Promise<void> => {
  // The page of jsdom has no File that hands out its text.
  const file = Object.assign(new File([text], 'sua-doi.json'), { text: async () => text });
  fireEvent.change(document.querySelector('input[data-for=corrections]')!, {
    target: { files: [file] },
  });
  await settled();
};

it('takes the corrections of one workbook to another as a file, and names every mistake in one', async () => {
  const given: [string, string][] = [];
  const first = inMemory(HAMLETS);
  const { unmount } = await show(first, {
    downloadText: (text, name) => {
      given.push([name, text]);
    },
  });
  await settled();
  tab('Dữ liệu');
  press('Ghi ra tệp');
  await settled();
  expect(text()).toContain('Sổ này chưa có sửa đổi nào');
  fireEvent.click(within(card('Tổng hợp hộ theo thôn')).getByRole('button', { name: /^Các cột/ }));
  fireEvent.change(screen.getByLabelText('Hiểu là – F'), {
    target: { value: 'Tổng số nhân khẩu' },
  });
  press('Xem 3 tên');
  fireEvent.change(screen.getByLabelText('ĐL'), { target: { value: 'Đồng Lâm' } });
  press('Ghi 2 sửa đổi và đọc lại');
  await settled();
  press('Ghi ra tệp');
  await settled();
  expect(given).toHaveLength(1);
  expect(JSON.parse(given[0]![1])).toEqual({
    cot: { 'cot la': 'people' },
    donVi: {},
    so: {},
    thon: { đl: 'Đồng Lâm' },
  });
  unmount();

  const second = inMemory(HAMLETS);
  await show(second);
  await settled();
  tab('Dữ liệu');
  await chosenFile('{ "cot": { "Cột lạ": "nhân khẩuu" }, "thun": {} }');
  expect(text()).toContain('chưa lấy sửa đổi nào');
  expect(text()).toContain('«nhân khẩuu»');
  expect(text()).toContain('«thun»');
  expect((await second.sheets()).map((sheet) => sheet.name)).toEqual(['Hộ']);
  await chosenFile('{}');
  expect(text()).toContain('Tệp không có sửa đổi nào.');
  await chosenFile(given[0]![1]);
  expect(text()).toContain('Đã lấy 2 sửa đổi từ tệp');
  expect(second.sheet('Thông số').values.map((row) => [row[0], row[2]])).toEqual(
    expect.arrayContaining([
      ['cot:cot-la', 'Số nhân khẩu'],
      ['ten:đl', 'Đồng Lâm'],
    ]),
  );
  fireEvent.click(within(card('Tổng hợp hộ theo thôn')).getByRole('button', { name: /^Các cột/ }));
  expect((screen.getByLabelText('Hiểu là – F') as HTMLSelectElement).value).toBe(
    'Tổng số nhân khẩu',
  );
  tab('Tổng quan');
  expect(
    screen.getByRole('img', { name: /^Tỷ lệ hộ nghèo từng thôn/ }).getAttribute('aria-label'),
  ).toContain('Đồng Lâm');
});

it('shows the file of corrections where the host has no files to save', async () => {
  await show(inMemory(sampleSheets()));
  await settled();
  tab('Dữ liệu');
  await chosenFile('{ "donVi": { "Kinh phí": "nghìn đồng" } }');
  press('Ghi ra tệp');
  await settled();
  expect(JSON.parse((screen.getByLabelText('sua-doi.json') as HTMLTextAreaElement).value)).toEqual({
    cot: {},
    donVi: { 'Kinh phí': 'nghìn đồng' },
    so: {},
    thon: {},
  });
});

it('tells its place which sheets a repair has changed', async () => {
  const workbook = inMemory([
    {
      name: 'Hộ',
      rows: [
        ['TỔNG HỢP HỘ NGHÈO NĂM 2025'],
        ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Số hộ HCN'],
        [1, 'Gò Lê', 412, '28', 3],
        [2, 'Nước Tà', 300, 10, 1],
      ],
    },
  ]);
  const { written } = await show(workbook);
  await settled();
  tab('Dữ liệu');
  press('Sửa 1 ô đã chọn');
  await settled();
  expect(workbook.sheet('Hộ').values[2]?.[3]).toBe(28);
  expect(written).toEqual([['Hộ']]);
});
