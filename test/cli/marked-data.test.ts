/** Names and numbers of persons, marked so that they are found wherever they turn up: they stand in the workbook and in what was asked for, nowhere else. */
import { readFileSync, readdirSync } from 'node:fs';
import { packageParts } from '../make/package';
import { book } from '../make/book';
import { bieu, workFolder } from './run';

jest.setTimeout(240_000);
const folder = workFolder();
const NAME = 'ZZMARKZZ';
const ID = /0?51777\d{4,7}/;

/** A register with every kind of trouble: numbers twice, cut, as quantities, births and hamlets that cannot be. */
const rows: unknown[][] = [
  ['DANH SÁCH HỘ NGHÈO NĂM 2025'], ['STT', 'Họ và tên chủ hộ', 'Năm sinh', 'Số CCCD', 'Thôn', 'Số khẩu', 'Phân loại hộ', 'Điểm B1', 'Điểm B2'],
  ...Array.from({ length: 24 }, (_, index) => [
    index + 1, `${NAME} Nguyễn Thử ${index % 20}`, index === 3 ? 3050 : index === 4 ? `31/02/19${NAME}` : 1960 + index, index === 5 ? 51777000001 : index === 6 ? '51777E+10' : `0517770000${String(index % 18).padStart(2, '0')}`,
    `Thôn ${index % 3}`, 4, index % 2 ? 'Hộ nghèo' : 'Hộ cận nghèo', index === 10 ? 'x' : 110, 30,
  ]),
];

test('no command says a name or a number of a person that it was not asked for', async () => {
  const bytes = await book([{ name: 'Danh sách', rows: rows as never }]);
  const [file, second] = [folder.file('ho.xlsx', bytes), folder.file('ho-hai.xlsx', bytes)];
  const plan = folder.file('ke-hoach.txt', `Kế hoạch năm 2025\nHộ nghèo 104 hộ, ${NAME} 051777000001\n`);
  const broken = folder.file('hong.xlsx', bytes.slice(0, bytes.length - 300));
  const out = (name: string): string => folder.file(name);
  const commands: readonly (readonly string[])[] = [
    ['nhan-dien', file], ['so-lieu', file], ['kiem-tra', file], ['lap', file, '-o', out('a.xlsx'), '--bieu', 'tat-ca'], ['sua', file, '-o', out('b.xlsx')], ['gop', file, second, '-o', out('c.xlsx')], ['trung-lap', file, second],
    ['lich', file, '--ics', out('d.ics')], ['van-ban', file, '-o', out('e.docx')], ['doi-chieu', plan, file], ['so-sanh', file, second], ['cap-nhat', out('a.xlsx'), '-o', out('f.xlsx')], ['kiem-tra', broken], ['lap', broken, '-o', out('g.xlsx')],
    ['lap', file, '-o', out('khong-co/h.xlsx'), '--bieu', 'tat-ca'],
  ];
  const told: string[] = [];
  for (const command of commands) {
    for (const form of ['kiem-tra', 'lap', 'gop', 'trung-lap'].includes(command[0]!) ? [[], ['--json']] : [[]]) {
      const run = await bieu(...command, ...form, ...(command.includes('-o') || command.includes('--ics') ? ['--ghi-de'] : []));
      for (const [stream, text] of [['out', run.out], ['err', run.err]] as const) {
        const at = text.search(new RegExp(`${NAME}|${ID.source}`));
        if (at >= 0) told.push(`${command[0]} ${form.join('')} ${stream}: …${text.slice(Math.max(0, at - 60), at + 60)}`);
      }
    }
  }
  expect(told).toEqual([]);
});

test('what goes out or is kept carries no person: calendar, letter, hidden memory, names of files and sheets', async () => {
  const names = readdirSync(folder.path);
  expect(names.filter((name) => name.includes(NAME) || ID.test(name) || name.endsWith('.tmp'))).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(['a.xlsx', 'd.ics']));
  expect(readFileSync(folder.file('d.ics'), 'utf8')).not.toMatch(new RegExp(`${NAME}|${ID.source}`));
  for (const file of names.filter((name) => /^[acef]\.(xlsx|docx)$/.test(name))) {
    for (const [part, bytes] of await packageParts(new Uint8Array(readFileSync(folder.file(file))))) {
      if (!/customXml|docProps|workbook\.xml$|^word\//.test(part)) continue;
      expect([file, part, new TextDecoder().decode(bytes).match(new RegExp(`${NAME}|${ID.source}`))]).toEqual([file, part, null]);
    }
  }
});
