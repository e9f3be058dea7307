/** A .docx that is broken or made to do harm is refused with its reason, within the bounds of any other package. */
import { stepsOf } from '../make/work';
import { DocumentError, readDocx } from '../../src/documents/read-docx';
import { zip, type Parts } from '../workbook/zip';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = `<Relationships><Relationship Id="r1" Target="word/document.xml"
  Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>`;
const text = (content: string): string =>
  `<w:document ${W}><w:body><w:p><w:r><w:t>${content}</w:t></w:r></w:p></w:body></w:document>`;
const parts = (document: string): Parts => ({
  '_rels/.rels': RELATIONS,
  'word/document.xml': document,
});
const SPACES = `<!--${' '.repeat(60_500_000)}-->`;

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    return (await readDocx(bytes)).join('|');
  } catch (error) {
    if (error instanceof DocumentError) return error.code;
    throw error;
  }
}

/** Both places where a zip says how long a part is when it is unpacked. */
function claim(file: Uint8Array, name: string, size: number): Uint8Array {
  const lie = Uint8Array.from(file);
  const view = new DataView(lie.buffer);
  for (let at = 0; at + 46 < lie.length; at += 1) {
    const mark = view.getUint32(at, true);
    const central = mark === 0x02014b50;
    if (!central && mark !== 0x04034b50) continue;
    const start = at + (central ? 46 : 30);
    if (new TextDecoder().decode(lie.subarray(start, start + name.length)) === name)
      view.setUint32(at + (central ? 24 : 22), size, true);
  }
  return lie;
}

test.each([
  ['an honest one', parts(text('Điều 1 &amp; 2')), 'Điều 1 & 2'],
  ['one without relations', { 'word/document.xml': text('Điều 1') }, 'Điều 1'],
  ['an entity of its own', parts(`<!DOCTYPE w [<!ENTITY a "ha">]>${text('&a;')}`), 'damaged'],
  ['an outer entity', parts(`<!DOCTYPE w SYSTEM "file:///etc/passwd">${text('a')}`), 'damaged'],
  ['an entity that nobody declared', parts(text('&a;')), 'damaged'],
  ['tags that do not match', parts(text('a').replace('</w:r>', '</w:p>')), 'damaged'],
  ['one cut off', parts(text('a').slice(0, -20)), 'damaged'],
  ['two roots', parts(text('a') + text('b')), 'damaged'],
  ['ten thousand boxes in boxes', parts(text('<w:p>'.repeat(10_000))), 'damaged'],
  ['text in no encoding', parts(`${text('a')}`.replace('a<', '\ud800<')), '\ufffd'],
  ['a workbook', parts(text('a').replaceAll('w:document', 'w:workbook')), 'not-a-document'],
  ['no document in it', { '_rels/.rels': RELATIONS }, 'not-a-document'],
  ['one part twice', { ...parts(text('a')), 'WORD/document.xml': text('b') }, 'damaged'],
  ['a part outside', { ...parts(text('a')), '../a.xml': 'b' }, 'damaged'],
  ['more letters than a plan has', parts(text('a '.repeat(1_600_000))), 'too-large'],
  ['relations without an end', { ...parts(text('a')), '_rels/.rels': SPACES }, 'too-large'],
])('%s', async (_, content, expected) => {
  expect(await codeOf(await zip(content))).toBe(expected);
});

test('a bomb is given up at its bound, whatever it says of its size', async () => {
  const bomb = await zip(parts(SPACES + text('a')));
  expect(bomb.length).toBeLessThan(100_000);
  for (const file of [bomb, claim(bomb, 'word/document.xml', 1_000)]) {
    let code = '';
    const steps = await stepsOf(async () => {
      code = await codeOf(file);
    });
    expect(code).toBe('too-large');
    // Less than one look at each letter.
    expect(steps).toBeLessThan(SPACES.length);
  }
});

test('a part that is broken, encrypted or not what its check sum says', async () => {
  const file = await zip(parts(text('a'.repeat(4_000))));
  const torn = Uint8Array.from(file);
  torn.fill(0xff, 300, 330);
  const longer = claim(file, 'word/document.xml', 4_000_000_000);
  expect([await codeOf(torn), await codeOf(longer)]).toEqual(['damaged', 'too-large']);
  const [flagged, summed] = [Uint8Array.from(file), Uint8Array.from(file)];
  const view = new DataView(file.buffer);
  const directory = view.getUint32(file.length - 6, true);
  const second = file.indexOf(0x50, directory + 46 + '_rels/.rels'.length);
  flagged[second + 8] = (flagged[second + 8] ?? 0) | 1;
  summed[second + 16] = (summed[second + 16] ?? 0) ^ 1;
  expect([await codeOf(flagged), await codeOf(summed)]).toEqual(['damaged', 'damaged']);
});
