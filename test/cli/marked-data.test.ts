/** Names and numbers of persons, marked so that they are found wherever they turn up: they stand in the workbook and in what was asked for, nowhere else. */
import { readFileSync, readdirSync } from 'node:fs';
import { packageParts, withParts } from '../make/package';
import { book } from '../make/book';
import { bieu, workFolder } from './run';

jest.setTimeout(240_000);
const folder = workFolder();
const NAME = 'ZZMARKZZ';
const ID = /0?51777\d{4,7}/;

/** A register with every kind of trouble: numbers twice, cut, as quantities, births and hamlets that cannot be. */
const rows: unknown[][] = [
  ['DANH SÁCH HỘ NGHÈO NĂM 2025'],
  [
    'STT',
    'Họ và tên chủ hộ',
    'Năm sinh',
    'Số CCCD',
    'Thôn',
    'Số khẩu',
    'Phân loại hộ',
    'Điểm B1',
    'Điểm B2',
  ],
  ...Array.from({ length: 24 }, (_, index) => [
    index + 1,
    `${NAME} Nguyễn Thử ${index % 20}`,
    index === 3 ? 3050 : index === 4 ? `31/02/19${NAME}` : 1960 + index,
    index === 5
      ? 51777000001
      : index === 6
        ? '51777E+10'
        : `0517770000${String(index % 18).padStart(2, '0')}`,
    `Thôn ${index % 3}`,
    4,
    index % 2 ? 'Hộ nghèo' : 'Hộ cận nghèo',
    index === 10 ? 'x' : 110,
    30,
  ]),
];

const MARKED = new RegExp(`${NAME}|${ID.source}`);
/** Two years of it: some households leave, some come, some change their number, their name or their hamlet. */
const yearLater = rows
  .map((row, index) =>
    index < 2 || index % 5 === 0
      ? row
      : index % 5 === 1
        ? [...row.slice(0, 3), `0517779999${String(index).padStart(2, '0')}`, ...row.slice(4)]
        : index % 5 === 2
          ? [...row.slice(0, 4), 'Thôn 9', ...row.slice(5)]
          : row,
  )
  .slice(0, -3);

test('no command says a name or a number of a person that it was not asked for, for people or as JSON, on either stream', async () => {
  const bytes = await book([{ name: 'Danh sách', rows: rows as never }]);
  const later = await book([{ name: 'Danh sách', rows: yearLater as never }]);
  const [file, second, third] = [
    folder.file('ho.xlsx', bytes),
    folder.file('ho-hai.xlsx', bytes),
    folder.file('ho-sau.xlsx', later),
  ];
  // A year that cannot be stops a merge; these two have none, and name different hamlets.
  const halves = ['A', 'B'].map((half, at) =>
    rows
      .map((row, index) =>
        index < 2
          ? row
          : [...row.slice(0, 2), 1980, ...row.slice(3, 4), `Thôn ${half}`, ...row.slice(5)],
      )
      .filter((_, index) => index < 2 || index % 2 === at),
  );
  const merged = await Promise.all(
    halves.map(async (half, at) =>
      folder.file(`nua-${at}.xlsx`, await book([{ name: 'Danh sách', rows: half as never }])),
    ),
  );
  const plan = folder.file(
    'ke-hoach.txt',
    `Kế hoạch năm 2025\nHộ nghèo 104 hộ, ${NAME} 051777000001\nPhòng Kinh tế giao ${NAME} 051777000001 chủ trì Dự án 2. Tổng kinh phí thực hiện là: 1.001 triệu đồng (${NAME}).\n`,
  );
  const out = (name: string): string => folder.file(name);
  const commands: readonly (readonly string[])[] = [
    ['nhan-dien', file, '-o', out('anh-xa.json')],
    ['so-lieu', file],
    ['kiem-tra', file],
    ['lap', file, '-o', out('a.xlsx'), '--bieu', 'tat-ca', '--giai-trinh'],
    ['lap', file, '-o', out('gui.xlsx'), '--bieu', 'bc-11', '--gui-di', '--kem-cccd'],
    ['sua', file, '-o', out('b.xlsx')],
    ['gop', file, second, '-o', out('c.xlsx')],
    ['gop', ...merged, '-o', out('c2.xlsx')],
    ['trung-lap', file, second],
    ['chot', file, '-o', out('i.xlsx'), '--bieu', 'tat-ca', '--ban-gui', out('j.xlsx')],
    ['so-sanh', out('i.xlsx'), '--chot'],
    ['bien-dong', file, third, '-o', out('k.xlsx')],
    ['bien-dong', file, third, '--cung-ho', 'Danh sách!B4=Danh sách!B5'],
    ['lich', file, '--ics', out('d.ics')],
    ['van-ban', file, '-o', out('e.docx')],
    ['van-ban', file, '--loai', 'bao-cao', '-o', out('e2.docx')],
    ['doi-chieu', plan, file],
    ['so-sanh', file, third],
    ['cap-nhat', out('a.xlsx'), '-o', out('f.xlsx')],
  ];
  expect(await toldBy(commands)).toEqual([]);
});

test('nor does a command that fails: a file that is cut, damaged inside or no workbook, a place that cannot be written, a wrong word', async () => {
  const bytes = await book([{ name: 'Danh sách', rows: rows as never }]);
  const damaged = await withParts(bytes, {
    'xl/worksheets/sheet1.xml': (xml) => xml.slice(0, Math.floor(xml.length * 0.7)),
  });
  const lostTexts = await withParts(bytes, {
    'xl/sharedStrings.xml': (xml) => `${xml.slice(0, Math.floor(xml.length * 0.8))}<${NAME}`,
  });
  const files = [
    folder.file('hong.xlsx', bytes.slice(0, bytes.length - 300)),
    folder.file('hong-trang.xlsx', damaged),
    folder.file('hong-chu.xlsx', lostTexts),
    folder.file('chu.xlsx', `${NAME};0517770000001\n`),
    folder.file('bang.csv', `Họ và tên;CCCD\n${NAME};051777000001\n`),
  ];
  const good = folder.file('tot.xlsx', bytes);
  const words = folder.file('hong.docx', `PK\u0003\u0004${NAME} 051777000001`);
  const corrections = folder.file('hong.json', `{"cot": "${NAME} 051777000001"`);
  const failing = [
    ...files.flatMap((file, index) => [
      ['kiem-tra', file],
      [
        ['lap', file, '-o', folder.file('x.xlsx')],
        ['gop', good, file, '-o', folder.file('x.xlsx')],
        ['bien-dong', good, file],
        ['so-sanh', good, file],
        ['van-ban', file, '--loai', 'bao-cao'],
      ][index]!,
    ]),
    ['doi-chieu', words, good],
    ['lap', good, '-o', folder.file('khong-co/h.xlsx'), '--bieu', 'tat-ca'],
    ['kiem-tra', good, '--anh-xa', corrections],
    ['kiem-tra', good, '--tham-so', corrections],
    ['bien-dong', good, good, '--cung-ho', 'Danh sách!B99=Danh sách!B3'],
    ['so-sanh', good, '--chot'],
  ];
  expect(await toldBy(failing, false)).toEqual([]);
});

/** @param everyForm for people and as JSON; else the one and the other in turn, where there are many that fail alike */
async function toldBy(
  commands: readonly (readonly string[])[],
  everyForm = true,
): Promise<string[]> {
  const told: string[] = [];
  for (const [index, command] of commands.entries()) {
    const forms: string[][] = everyForm ? [[], ['--json']] : [index % 2 ? ['--json'] : []];
    const runs = await Promise.all(
      forms.map(async (form) => ({ form, ...(await bieu(...command, ...form, '--ghi-de')) })),
    );
    for (const { form, out, err } of runs) {
      const name = `${command.join(' ')} ${form.join('')}`;
      // Every command has something to say, and none ends in a fault of the program.
      if (out + err === '' || /"internal"|không lường trước/.test(out + err))
        told.push(`${name}: ${err || out}`);
      for (const [stream, text] of [
        ['out', out],
        ['err', err],
      ] as const) {
        const at = text.search(MARKED);
        if (at >= 0) told.push(`${name} ${stream}: …${text.slice(Math.max(0, at - 60), at + 60)}`);
      }
    }
  }
  return told;
}

test('what goes out or is kept carries no person: calendar, letter, hidden memory, names of files and sheets', async () => {
  const names = readdirSync(folder.path);
  expect(
    names.filter((name) => name.includes(NAME) || ID.test(name) || name.endsWith('.tmp')),
  ).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(['a.xlsx', 'd.ics']));
  for (const file of ['d.ics', 'anh-xa.json'])
    expect([file, readFileSync(folder.file(file), 'utf8').match(MARKED)]).toEqual([file, null]);
  expect(names).toEqual(
    expect.arrayContaining([
      'a.xlsx',
      'c2.xlsx',
      'e2.docx',
      'f.xlsx',
      'gui.xlsx',
      'i.xlsx',
      'j.xlsx',
      'k.xlsx',
    ]),
  );
  for (const file of names.filter((name) => /^(?:[aefijk]|c2|e2|gui)\.(xlsx|docx)$/.test(name))) {
    for (const [part, bytes] of await packageParts(
      new Uint8Array(readFileSync(folder.file(file))),
    )) {
      if (!/customXml|docProps|workbook\.xml$|^word\//.test(part)) continue;
      expect([file, part, new TextDecoder().decode(bytes).match(MARKED)]).toEqual([
        file,
        part,
        null,
      ]);
    }
  }
});
