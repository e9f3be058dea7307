/** Plans (.docx) that are hostile, as doi-chieu is given them. */
import { plan, repeated, type Recipe } from './recipe';
import { entriesOf, zipBytes, zipOf, type Parts } from './zip-bytes';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = (text: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${text}</Relationships>`;
const GOOD_RELATION =
  '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>';
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const document = (body: string): string =>
  `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`;
const parts = (body: string, more: Parts = {}): Parts => ({
  '_rels/.rels': relations(GOOD_RELATION),
  'word/document.xml': document(body),
  ...more,
});
const either = ['read', 'damaged', 'too-large', 'not-a-document'];

export const planMonsters: readonly Recipe[] = [
  plan('plan-of-nothing', 'not-a-document', () => new Uint8Array()),
  plan('plan-with-entities', ['damaged', 'not-a-document'], () =>
    zipOf({
      ...parts(''),
      'word/document.xml': `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>${document(paragraph('&x;'))}`,
    }),
  ),
  plan('plan-of-zeros', ['too-large', 'damaged'], () =>
    zipOf({ ...parts(''), 'word/document.xml': new Uint8Array(300_000_000) }),
  ),
  plan('plan-that-says-it-is-small', either, () =>
    zipBytes(
      entriesOf({ ...parts(''), 'word/document.xml': new Uint8Array(300_000_000) }).map((entry) =>
        entry.name === 'word/document.xml' ? { ...entry, says: { size: 10 } } : entry,
      ),
    ),
  ),
  plan('plan-with-relationships-of-zeros', either, () =>
    zipOf({ ...parts(paragraph('x')), '_rels/.rels': new Uint8Array(300_000_000) }),
  ),
  plan('plan-with-relationships-of-open-tags', either, () =>
    zipOf({ ...parts(paragraph('x')), '_rels/.rels': '<'.repeat(3_000_000) }),
  ),
  plan('plan-of-open-tags', either, () =>
    zipOf({ ...parts(''), 'word/document.xml': `<w:document>${'<w:p '.repeat(400_000)}` }),
  ),
  plan('plan-of-open-quotes', 'damaged', () =>
    zipOf({ ...parts(''), 'word/document.xml': `<w:document>${'<w:p a="'.repeat(400_000)}` }),
  ),
  plan('plan-of-one-tag-with-many-attributes', either, () =>
    zipOf(parts(`<w:p ${'a="b" '.repeat(500_000)}>x</w:p>`)),
  ),
  plan('plan-a-million-levels-deep', 'damaged', () => zipOf(parts('<w:p>'.repeat(1_000_000)))),
  plan('plan-of-a-million-paragraphs', either, () =>
    zipOf(parts(repeated(500_000, (index) => paragraph(`Hộ nghèo ${index} hộ, tỷ lệ 5,57%`)))),
  ),
  plan('plan-of-one-paragraph-of-ten-megabytes', either, () =>
    zipOf(
      parts(paragraph('Tổng số 1.867 hộ, trong đó hộ nghèo 104 hộ chiếm 5,57% '.repeat(150_000))),
    ),
  ),
  plan('plan-of-one-number-of-a-million-digits', either, () =>
    zipOf(parts(paragraph(`Hộ nghèo ${'9'.repeat(1_000_000)} hộ ${'1.'.repeat(500_000)} hộ`))),
  ),
  plan('plan-of-spaces', either, () =>
    zipOf(parts(paragraph(`hộ nghèo${' '.repeat(1_000_000)}hộ`))),
  ),
  plan('plan-encrypted', either, () =>
    zipBytes(entriesOf(parts(paragraph('x'))).map((entry) => ({ ...entry, says: { flags: 1 } }))),
  ),
  plan('plan-whose-body-climbs-out', either, () =>
    zipOf({
      '_rels/.rels': relations(GOOD_RELATION.replace('word/document.xml', '../../../etc/document')),
      'word/document.xml': document(''),
    }),
  ),
  plan('plan-cut-off', ['damaged'], () => zipOf(parts(paragraph('x'))).slice(0, 100)),
  plan('plan-with-codes-of-fields', 'read', () =>
    zipOf(
      parts(
        `<w:p><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"</w:instrText></w:r><w:r><w:t>Hộ nghèo 104 hộ</w:t></w:r></w:p>`,
      ),
    ),
  ),
];
