/** @jest-environment <rootDir>/.config/jsdom-environment.cjs */
import { withSeparator } from '../../src/app/formula-separators';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { sampleSheets } from '../make/sample';
import { storySheets } from '../make/stories';
import { WorkbookError, type SheetChange, type WorkbookPort } from '../../src/workbook/port';
import { inMemory, settled, show, tab } from './stage';

jest.setTimeout(60_000);

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const text = (): string => document.body.textContent!.replace(/\u00a0/g, ' ');

describe('the sample', () => {
  it('shows the rates, and how one came about down to the cells and the rule', async () => {
    const { visited } = await show(inMemory(sampleSheets()));
    await settled();
    expect(text()).toContain('Xã Ba Dinh · năm 2025');
    expect(text()).toContain('SỐ LIỆU MINH HỌA');
    press(/^Hiện nay ?5,57/);
    expect(
      screen.getByRole('region', { name: 'Cách tính: Hộ nghèo – hiện nay' }).textContent,
    ).toContain('104 ÷ 1.867 × 100 = 5,5704…, làm tròn 2 số lẻ');
    expect(text()).toContain('Nghị định 07/2021/NĐ-CP');
    press('Tổng hợp thôn, ô L13');
    expect(visited).toEqual([{ sheet: 'Tổng hợp thôn', cell: 'L13' }]);
  });

  it('splits the money 87,01 / 8,69 / 4,30 and says which share is below the minimum, and by which rounding', async () => {
    await show(inMemory(sampleSheets()));
    await settled();
    expect(
      screen.getByRole('img', {
        name: 'Cơ cấu kinh phí: Trung ương 87,01 %, Tỉnh 8,69 %, Xã 4,30 %.',
      }),
    ).toBeTruthy();
    press(/^Đối ứng của địa phương ?14,93/);
    expect(text()).toContain('130 ÷ 871 × 100 = 14,9253…, làm tròn 2 số lẻ');
    expect(text()).toContain(
      'Thiếu trong sai số làm tròn (mức tối thiểu: 15 % vốn ngân sách trung ương, Quyết định 02/2022/QĐ-TTg): −0,65 triệu đồng',
    );
  });

  it('tells the tables, each column with its reason', async () => {
    await show(inMemory(sampleSheets()));
    await settled();
    tab('Dữ liệu');
    expect(text()).toContain('5 bảng nhận ra được');
    const funding = screen.getByText('Kinh phí', { selector: 'h3' }).closest('article')!;
    expect(funding.textContent).toContain('Đơn vị: triệu đồng');
    fireEvent.click(within(funding).getByRole('button', { name: /^Các cột/ }));
    expect(funding.textContent).toContain('Ngân sách xã');
    expect(funding.textContent).toContain('nghĩa là «Ngân sách xã»');
  });

  it('writes nothing before the preview is accepted, and then the three forms as new sheets', async () => {
    const workbook = inMemory(sampleSheets());
    const before = (await workbook.sheets()).map((sheet) => sheet.name);
    const { written } = await show(workbook);
    await settled();
    tab('Biểu');
    press(/^Xem trước/);
    await settled();
    expect(text()).toMatch(/Trang mới «Biểu 02» · 6 dòng/);
    expect((await workbook.sheets()).map((sheet) => sheet.name)).toEqual(before);
    press('Thêm 3 trang vào sổ');
    await settled();
    expect(text()).toContain('Đã thêm 3 trang vào sổ');
    expect((await workbook.sheets()).map((sheet) => sheet.name)).toEqual([
      ...before,
      'Phụ lục 01',
      'Biểu 02',
      'Biểu 03',
    ]);
    expect(written).toEqual([['Phụ lục 01', 'Biểu 02', 'Biểu 03']]);
  });
});

describe('a total that its parts do not make', () => {
  it('stops the funding form, and lets it through with a reason that the workbook keeps', async () => {
    const workbook = inMemory(storySheets('S4-hang'));
    const { visited } = await show(workbook);
    await settled();
    tab('Kiểm tra');
    const card = screen.getByText('VON-001').closest('li')!;
    expect(card.textContent).toContain('Phải sửa');
    expect(card.textContent).toContain('Phải là: 1.001 triệu đồng');
    expect(card.textContent).toContain('Đang là: 992 triệu đồng');
    expect(card.textContent).toContain('Chênh: −9 triệu đồng');
    fireEvent.click(within(card).getByRole('button', { name: /, ô [A-Z]+\d+$/ }));
    expect(visited).toHaveLength(1);
    fireEvent.click(within(card).getByRole('button', { name: 'Vì sao' }));
    expect(card.textContent).toContain('43 ↔ 34');

    // From one point to the next, each at its cell, round and round; what is only to be known is none.
    const place = (): string => screen.getByText(/^(–|\d+) \/ \d+$/).textContent!;
    const count = Number(/\d+$/.exec(place())![0]);
    expect(place()).toBe(`– / ${count}`);
    const before = visited.length;
    for (let step = 0; step <= count; step += 1) press('Điểm sau');
    expect(visited).toHaveLength(before + count + 1);
    expect(visited.at(-1)).toEqual(visited[before]);
    expect(place()).toBe(`1 / ${count}`);
    expect(document.querySelectorAll('li[aria-current=true]')).toHaveLength(1);
    press('Điểm trước');
    expect(place()).toBe(`${count} / ${count}`);

    tab('Biểu');
    expect(text()).toMatch(/Chưa lập được: Còn \d+ lỗi phải xử lý/);
    expect(screen.getByRole('checkbox', { name: 'Phụ lục 01' }).hasAttribute('disabled')).toBe(
      true,
    );

    tab('Kiểm tra');
    while (screen.queryAllByRole('button', { name: 'Bỏ qua có lý do' }).length > 0) {
      fireEvent.click(screen.getAllByRole('button', { name: 'Bỏ qua có lý do' })[0]!);
      // Without a layout the dialog counts as hidden, so what is inside is asked for all the same.
      const dialog = await screen.findByRole('dialog', { hidden: true });
      const confirm = within(dialog).getByRole('button', { name: 'Bỏ qua', hidden: true });
      fireEvent.click(confirm);
      expect(dialog.textContent).toContain('Ghi lý do (ít nhất 5 ký tự).');
      fireEvent.change(within(dialog).getByRole('textbox', { hidden: true }), {
        target: { value: 'số theo quyết định giao vốn' },
      });
      fireEvent.click(confirm);
      await settled();
    }
    expect(text()).toContain('Đã bỏ qua, lý do: số theo quyết định giao vốn');
    const kept = workbook.sheet('Thông số').values.flat();
    expect(kept).toContain('số theo quyết định giao vốn');

    tab('Biểu');
    press(/^Xem trước/);
    await settled();
    expect(text()).toContain('Không sửa 2 trang đang có.');
  });
});

describe('the first day', () => {
  it('offers three ways to begin and is skipped with Esc, and nothing is written', async () => {
    const workbook = inMemory(sampleSheets());
    await show(workbook, { openExample: async () => undefined }, true);
    await screen.findByRole('button', { name: 'Tạo sổ trống để nhập' }, { timeout: 10_000 });
    expect(screen.getByRole('button', { name: 'Đọc sổ đang mở' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Xem thử bằng sổ ví dụ' })).toBeTruthy();
    fireEvent.keyDown(document, { key: 'Escape' });
    await settled();
    expect(screen.getByRole('tab', { name: 'Tổng quan' })).toBeTruthy();
    expect(await workbook.sheets()).toHaveLength(sampleSheets().length);
  });

  it('makes a template as new sheets that it reads itself', async () => {
    const workbook = inMemory([{ name: 'Sheet1', rows: [] }]);
    await show(workbook, {}, true);
    fireEvent.click(
      await screen.findByRole('button', { name: 'Tạo sổ trống để nhập' }, { timeout: 10_000 }),
    );
    await settled();
    expect((await workbook.sheets()).length).toBeGreaterThan(3);
    expect(workbook.sheet('Sheet1').values).toEqual([]);
  });
});

describe('jobs', () => {
  /** The sample, whose writing waits until it is let go. */
  function slow(): {
    port: WorkbookPort;
    writes: (readonly SheetChange[])[];
    letGo: () => void;
    real: ReturnType<typeof inMemory>;
  } {
    const real = inMemory(sampleSheets());
    const writes: (readonly SheetChange[])[] = [];
    let letGo: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const port: WorkbookPort = {
      sheets: () => real.sheets(),
      layout: (sheet) => real.layout(sheet),
      rows: (sheet, options) => real.rows(sheet, options),
      externalLinks: () => real.externalLinks(),
      cells: (sheet, passed) => real.cells(sheet, passed),
      isToBeComputed: () => real.isToBeComputed(),
      memory: () => real.memory(),
      write: async (changes, progress) => {
        writes.push(changes);
        await gate;
        return real.write(changes, progress);
      },
    };
    return { port, writes, letGo: () => letGo(), real };
  }

  it('writes nothing when the workbook was changed after the preview, and says so', async () => {
    const workbook = inMemory(sampleSheets());
    const before = (await workbook.sheets()).length;
    await show(workbook);
    await settled();
    tab('Biểu');
    press(/^Xem trước/);
    await settled();
    // Last year's result of a target is corrected in the officer's own table.
    const rows = workbook.sheet('Chỉ tiêu').values;
    const row = rows.findIndex((values) => values.includes(72));
    await workbook.write([
      {
        kind: 'repair',
        sheet: 'Chỉ tiêu',
        cells: [{ row, column: rows[row]!.indexOf(72), value: 73 }],
      },
    ]);
    press(/^Thêm \d+ trang vào sổ$/);
    await settled();
    expect(text()).toContain('Sổ đã được sửa sau lần xem trước, nên chưa ghi gì.');
    expect(await workbook.sheets()).toHaveLength(before);
    press(/^Xem trước/);
    await settled();
    press(/^Thêm \d+ trang vào sổ$/);
    await settled();
    expect(text()).toMatch(/Đã thêm \d+ trang(,| vào)/);
    expect(workbook.sheet('Biểu 03').values.flat()).toContain(73);
  });

  it('ignores a second click while the first is at work', async () => {
    const { port, writes, letGo } = slow();
    await show(port);
    await settled();
    tab('Biểu');
    press(/^Xem trước/);
    await settled();
    press('Thêm 3 trang vào sổ');
    press('Thêm 3 trang vào sổ');
    await waitFor(() => expect(writes).toHaveLength(1), { timeout: 20_000 });
    await new Promise((resolve) => {
      setTimeout(resolve, 60);
    });
    expect(writes).toHaveLength(1);
    letGo();
    await settled();
    expect(text()).toContain('Đã thêm 3 trang vào sổ');
  });

  it('leaves the workbook as it was when the writing is cancelled', async () => {
    const { port, letGo, real } = slow();
    await show(port);
    await settled();
    tab('Biểu');
    press(/^Xem trước/);
    await settled();
    press('Thêm 3 trang vào sổ');
    fireEvent.click(await screen.findByRole('button', { name: 'Hủy' }, { timeout: 3000 }));
    letGo();
    await settled();
    expect(text()).toContain('Đã hủy; sổ giữ nguyên như trước.');
    expect(await real.sheets()).toHaveLength(sampleSheets().length);
    expect(screen.getByRole('button', { name: 'Thêm 3 trang vào sổ' })).toBeTruthy();
  });

  it('says what went wrong and what to do, without the text of the host', async () => {
    const real = inMemory(sampleSheets());
    await show({
      sheets: () => real.sheets(),
      layout: (sheet) => real.layout(sheet),
      rows: (sheet) => real.rows(sheet),
      externalLinks: () => real.externalLinks(),
      cells: (sheet, passed) => real.cells(sheet, passed),
      isToBeComputed: () => real.isToBeComputed(),
      memory: () => real.memory(),
      write: async () => {
        throw new WorkbookError('access-denied', 'Đinh Thị Hồng 051000000001');
      },
    });
    await settled();
    tab('Biểu');
    press(/^Xem trước/);
    await settled();
    press('Thêm 3 trang vào sổ');
    await settled();
    expect(text()).toContain('đang được bảo vệ nên không ghi được');
    expect(text()).toContain('Bỏ bảo vệ');
    expect(text()).not.toContain('Đinh Thị Hồng');
  });
});

describe('functions and settings', () => {
  it('finds a function without accents and writes its example with the separator of the machine', async () => {
    const inserted: string[] = [];
    const cells = ["'Tổng hợp thôn'!D18", "'Sổ 1,5; cũ'!C18"];
    await show(inMemory(sampleSheets()), {
      selection: async () => cells.shift() ?? null,
      insertFormula: async (formula) => {
        inserted.push(formula);
      },
    });
    await settled();
    tab('Hàm');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'doi ung toi thieu' } });
    await settled();
    expect(screen.queryByText('TYLENGHEO', { selector: 'h3' })).toBeNull();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'giam ty le muc tieu' } });
    await settled();
    fireEvent.click(screen.getByRole('button', { name: 'Xem cách dùng: SOHOPHAIGIAM' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Dấu phẩy ,' }));
    expect(text()).toContain('=SOHOPHAIGIAM(368, 1867, 5.57)');
    const [own, example] = screen.getAllByRole('button', { name: 'Chèn vào ô đang chọn' });
    if (!own || !example) throw new Error('no way to insert');
    fireEvent.click(example);
    await settled();
    expect(inserted).toEqual(['=SOHOPHAIGIAM(368, 1867, 5.57)']);
    // With the officer's own cells: what is missing is said, and nothing is inserted before.
    expect(text()).toMatch(/Còn thiếu: \w+, \w+, \w+\./);
    fireEvent.click(own);
    const picks = screen.getAllByRole('button', { name: /^Lấy ô đang chọn: / });
    for (const pick of picks.slice(0, 2)) {
      fireEvent.click(pick);
      await settled();
    }
    const last = picks[2]?.parentElement?.querySelector('input');
    if (!last) throw new Error('no third argument');
    fireEvent.change(last, { target: { value: '5.57' } });
    fireEvent.click(own);
    await settled();
    expect(inserted.slice(1)).toEqual(["=SOHOPHAIGIAM('Tổng hợp thôn'!D18,'Sổ 1,5; cũ'!C18,5.57)"]);
    // Excel takes its formulas with commas, whatever the officer's own sign; names of sheets stay.
    expect(withSeparator("=A('Sổ 1,5; cũ'!C18;5,5)", ',')).toBe("=A('Sổ 1,5; cũ'!C18,5.5)");
  });

  it('lists the legal values with their documents and marks those that nobody confirmed', async () => {
    await show(inMemory(sampleSheets()));
    await settled();
    tab('Thông số');
    expect(text()).toContain('Tính đến ngày 31/12/2025');
    const row = screen.getByText('Phần đối ứng của ngân sách xã').closest('li')!;
    expect(row.textContent).toContain('5 % vốn ngân sách trung ương');
    expect(row.textContent).toContain('chưa xác nhận, xem lại ngày 27/11/2026');
  });

  it('keeps a setting of the office in the workbook, where the next reading finds it', async () => {
    const workbook = inMemory(sampleSheets());
    await show(workbook);
    await settled();
    tab('Thông số');
    fireEvent.change(screen.getByLabelText('Người lập biểu'), {
      target: { value: 'Nguyễn Văn Mẫu' },
    });
    press('Lưu 1 thay đổi');
    await settled();
    expect(text()).toContain('Đã ghi vào trang «Thông số».');
    expect(workbook.sheet('Thông số').values.flat()).toContain('Nguyễn Văn Mẫu');
    expect((screen.getByLabelText('Người lập biểu') as HTMLInputElement).value).toBe(
      'Nguyễn Văn Mẫu',
    );
  });

  it('folds the settings with what is empty counted, leads to the first of it, and takes back what is typed', async () => {
    const workbook = inMemory(sampleSheets());
    await show(workbook);
    await settled();
    tab('Thông số');
    const fold = screen.getByText('Kế hoạch và người ký').closest('details')!;
    const gist = (): string => fold.querySelector('summary')!.textContent!;
    expect(fold.open).toBe(false);
    expect(gist()).toMatch(/còn 6 chỗ trống$/);
    press('Điền 6 chỗ còn trống');
    expect(fold.open).toBe(true);
    const number = screen.getByLabelText('Số của kế hoạch');
    expect(document.activeElement).toBe(number);
    fireEvent.change(number, { target: { value: '12' } });
    expect(gist()).toMatch(/1 thay đổi$/);
    // Elsewhere it is not forgotten, and the list of parts says so.
    tab('Tổng quan');
    tab('Thông số');
    expect(screen.getByLabelText('Số của kế hoạch')).toHaveProperty('value', '12');
    press('Bỏ');
    press('Điền 6 chỗ còn trống');
    expect(screen.getByLabelText('Số của kế hoạch')).toHaveProperty('value', '');
    expect((await workbook.sheets()).map(({ name }) => name)).not.toContain('Thông số');
  });

  it('speaks English when asked, and keeps the options alone', async () => {
    await show(inMemory(sampleSheets()));
    await settled();
    tab('Thông số');
    fireEvent.change(screen.getByLabelText('Ngôn ngữ của khung'), { target: { value: 'en' } });
    expect(await screen.findByRole('tab', { name: 'Overview' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    expect(Object.keys(localStorage)).toEqual(['giam-ngheo.options']);
    expect(
      Object.keys(JSON.parse(localStorage.getItem('giam-ngheo.options')!) as object).sort(),
    ).toEqual(['language', 'lastUse', 'separator', 'theme']);
  });
});

describe('names that could be markup', () => {
  it('are shown as the text that they are', async () => {
    const port = inMemory([
      {
        name: 'Hộ',
        rows: [
          ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo'],
          [1, '<img src=x onerror=alert(1)>', 412, 28, 3],
          [2, 'Thôn Hai', 398, 24, 2],
        ],
      },
    ]);
    await show(port);
    await settled();
    expect(document.querySelector('img[src]')).toBeNull();
    expect(text()).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('Biểu that stand in the workbook already', () => {
  it('are compared with the figures of today, and single cells are brought up to date', async () => {
    const workbook = inMemory(sampleSheets());
    await show(workbook);
    await settled();
    tab('Biểu');
    press(/^Xem trước/);
    await settled();
    press('Thêm 3 trang vào sổ');
    await settled();
    press('Biểu khác');
    await settled();
    press('So sánh');
    await settled();
    expect(text()).toContain('«Biểu 02»: không có thay đổi nào cần ghi.');
    expect(screen.queryByRole('button', { name: 'Ghi các thay đổi' })).toBeNull();

    press('Đóng');
    // Last year's result of a target is corrected in the officer's own table.
    const rows = workbook.sheet('Chỉ tiêu').values;
    const row = rows.findIndex((values) => values.includes(72));
    await workbook.write([
      {
        kind: 'repair',
        sheet: 'Chỉ tiêu',
        cells: [{ row, column: rows[row]!.indexOf(72), value: 73 }],
      },
    ]);
    press('So sánh');
    await settled();
    expect(text()).toMatch(/72 → 73/);
    press('Ghi các thay đổi');
    await settled();
    expect(text()).toContain('Đã cập nhật biểu.');
    expect(workbook.sheet('Biểu 03').values.flat()).toContain(73);
    expect(
      (await workbook.sheets()).filter((sheet) => sheet.name.startsWith('Biểu 03')),
    ).toHaveLength(1);
  });
});
