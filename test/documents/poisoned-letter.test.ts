/** Names, units and notes of a workbook in a .docx: they stay texts, whatever they look like. */
import { JSDOM } from 'jsdom';
import { letterDocx, type Letter } from '../../src/documents/letter';
import { packageParts } from '../make/package';
import { POISON } from './poisoned';

const letterOf = (text: string): Letter => ({
  issuer: [text, text],
  number: text,
  place: text,
  kind: text,
  subject: [text, text],
  remark: text,
  blocks: [
    { kind: 'heading', text },
    { kind: 'text', text },
  ],
  signer: { onBehalf: text, titles: [text], name: text },
  recipients: [text],
  mark: text,
});
const { DOMParser } = new JSDOM('').window;
const plain = letterDocx(letterOf('Đoạn')).then(packageParts);

/** How often each element stands in a part; throws for a part that is no XML. */
function elements(part: string, bytes: Uint8Array): Record<string, number> {
  const document = new DOMParser().parseFromString(
    new TextDecoder('utf-8', { fatal: true }).decode(bytes),
    'text/xml',
  );
  if (document.querySelector('parsererror')) throw new Error(`${part} is no XML`);
  const counts: Record<string, number> = {};
  for (const element of document.querySelectorAll('*'))
    counts[element.tagName] = (counts[element.tagName] ?? 0) + 1;
  return counts;
}

test.each(Object.entries(POISON))('%s', async (_, poison) => {
  const [usual, parts] = [await plain, await packageParts(await letterDocx(letterOf(poison)))];
  expect([...parts.keys()]).toEqual([...usual.keys()]);
  for (const [part, bytes] of parts) {
    if (!/\.(xml|rels)$/.test(part)) continue;
    // Not one element more or less than in a letter of plain words: no field, no link, no picture.
    expect([part, elements(part, bytes)]).toEqual([part, elements(part, usual.get(part)!)]);
    const text = new TextDecoder().decode(bytes);
    expect([
      part,
      text.match(
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u0080-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/,
      ),
    ]).toEqual([part, null]);
    expect([
      part,
      /fldSimple|w:hyperlink|TargetMode="External"/.test(text.replace(/&lt;.*?&gt;/g, '')),
    ]).toEqual([part, false]);
    // The page number is the one field of the document.
    expect([
      part,
      [...text.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map((match) => match[1]),
    ]).toEqual([part, part === 'word/header1.xml' ? ['PAGE'] : []]);
  }
});
