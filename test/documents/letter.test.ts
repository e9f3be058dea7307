/** A document is written in the prescribed layout, and read back as the text that it holds. */
import fc from 'fast-check';
import { TextWriter, Uint8ArrayReader, ZipReader, type FileEntry } from '@zip.js/zip.js';
import { letterDocx, type Letter } from '../../src/documents/letter';
import { DocumentError, readDocx } from '../../src/documents/read-docx';

const RUNS = process.env.FULL === '1' ? 150 : 12;
const LETTER: Letter = {
  issuer: ['ỦY BAN NHÂN DÂN', 'XÃ BA DINH'],
  number: 'Số: 12/KH-UBND',
  place: 'Ba Dinh, ngày 20 tháng 8 năm 2025',
  kind: 'KẾ HOẠCH',
  subject: ['Dòng một', 'dòng hai'],
  remark: null,
  blocks: [
    { kind: 'heading', text: 'I. Mục' },
    { kind: 'text', text: 'Đoạn văn.' },
  ],
  signer: { onBehalf: 'TM. ỦY BAN NHÂN DÂN', titles: ['CHỦ TỊCH'], name: null },
  recipients: ['- Lưu: VT.'],
  mark: null,
};

async function part(bytes: Uint8Array, name: string): Promise<string> {
  const entries = await new ZipReader(new Uint8ArrayReader(bytes), {
    useWebWorkers: false,
  }).getEntries();
  return (entries.find((entry) => entry.filename === name) as FileEntry).getData(new TextWriter());
}

test('the page is A4 with the prescribed margins, and the font is Times New Roman 14', async () => {
  const bytes = await letterDocx(LETTER);
  const document = await part(bytes, 'word/document.xml');
  const millimetres = (name: string): number =>
    Math.round(Number(new RegExp(`<w:pgMar [^>]*w:${name}="(\\d+)"`).exec(document)![1]) / 56.7);
  expect(document).toMatch(/<w:pgSz [^>]*w:w="11907"/);
  expect([
    millimetres('top'),
    millimetres('bottom'),
    millimetres('left'),
    millimetres('right'),
  ]).toEqual([20, 20, 30, 20]);
  expect(document).toContain('<w:titlePg');
  expect(await part(bytes, 'word/styles.xml')).toMatch(
    /<w:docDefaults>.*Times New Roman.*<w:sz w:val="28"\/>/s,
  );
  expect(await part(bytes, 'docProps/core.xml')).not.toMatch(/Un-named/);
});

test('the lines stand in the order of an administrative document', async () => {
  expect((await readDocx(await letterDocx(LETTER))).filter((line) => line !== '')).toEqual([
    'ỦY BAN NHÂN DÂN',
    'XÃ BA DINH',
    'Số: 12/KH-UBND',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Ba Dinh, ngày 20 tháng 8 năm 2025',
    'KẾ HOẠCH',
    'Dòng một',
    'dòng hai',
    'I. Mục',
    'Đoạn văn.',
    'Nơi nhận:',
    '- Lưu: VT.',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
  ]);
});

test('any text comes back: markup stays text, and what XML cannot hold is left out', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom('<w:p/>&lt;', 'a & b', '\u0001\ud800x', '"\''),
      ),
      async (text) => {
        const lines = await readDocx(
          await letterDocx({ ...LETTER, blocks: [{ kind: 'text', text: `${text}|` }] }),
        );
        const clean = [...text]
          .filter((sign) =>
            /[^\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/u.test(
              sign,
            ),
          )
          .join('')
          .replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' ');
        expect(lines).toContain(`${clean}|`);
      },
    ),
    { numRuns: RUNS },
  );
});

test.each([
  ['an old .doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'old-doc'],
  ['a picture', Uint8Array.from([0x89, 0x50]), 'not-a-document'],
  ['nothing', new Uint8Array(0), 'not-a-document'],
  ['half a file', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'damaged'],
])('%s is refused by its code', async (_, bytes, code) => {
  await expect(readDocx(bytes)).rejects.toMatchObject({ code });
  await expect(readDocx(bytes)).rejects.toBeInstanceOf(DocumentError);
});
