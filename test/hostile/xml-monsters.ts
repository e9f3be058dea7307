/** Parts that are hard to walk through: entities, depth, size, relationships that go round. */
import { bareBook, bareParts, GOOD_ROWS, MAIN, OFFICE } from './bare-book';
import { book, repeated, type Recipe } from './recipe';
import { zipOf } from './zip-bytes';

const SHEET = 'xl/worksheets/sheet1.xml';
const sheetXml = (xml: string): Uint8Array => zipOf({ ...bareParts({}), [SHEET]: xml });
const laughs = `<!DOCTYPE w [<!ENTITY l0 "ha">${repeated(12, (level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`)}]>`;

export const xmlMonsters: readonly Recipe[] = [
  book('entities-that-double', 'damaged', () =>
    sheetXml(
      `${laughs}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>&l12;</v></c></row></sheetData></worksheet>`,
    ),
  ),
  book('entity-from-a-file', 'damaged', () =>
    sheetXml(
      `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>&x;</v></c></row></sheetData></worksheet>`,
    ),
  ),
  book('entity-from-the-network', 'damaged', () =>
    sheetXml(`<!DOCTYPE w SYSTEM "http://127.0.0.1:9/x.dtd"><worksheet xmlns="${MAIN}"/>`),
  ),
  book('entity-in-a-relationship', 'damaged', () =>
    zipOf({ ...bareParts({}), 'xl/_rels/workbook.xml.rels': `${laughs}<Relationships/>` }),
  ),
  book('unknown-entity', 'damaged', () =>
    bareBook({ rows: GOOD_ROWS.replace('Thôn Thử', '&l9;') }),
  ),
  book('a-million-levels-deep', 'damaged', () => bareBook({ sheet: '<a>'.repeat(1_000_000) })),
  book('five-hundred-levels-in-each-row', 'damaged', () =>
    bareBook({ rows: `<row r="1"><c r="A1"><v>${'<x>'.repeat(600)}</v></c></row>` }),
  ),
  book('a-comment-of-eight-megabytes', 'too-large', () =>
    bareBook({ sheet: `<!--${'-x'.repeat(4_000_000)}--><sheetData>${GOOD_ROWS}</sheetData>` }),
  ),
  book('a-tag-that-never-closes', ['damaged', 'too-large'], () =>
    bareBook({ sheet: `<c ${'a="b" '.repeat(2_000_000)}` }),
  ),
  book('quotes-without-end', ['damaged', 'too-large'], () =>
    bareBook({ sheet: `<c a="${'>'.repeat(4_000_000)}` }),
  ),
  book('a-tag-with-a-hundred-thousand-attributes', ['read', 'too-large'], () =>
    bareBook({
      sheet: `<sheetData><row r="1" ${repeated(100_000, (index) => `x${index}="1" `)}><c r="A1"><v>1</v></c></row></sheetData>`,
    }),
  ),
  book('attribute-named-proto', 'read', () =>
    bareBook({
      sheet:
        '<sheetData><row r="1" __proto__="x" constructor="y"><c r="A1" __proto__="z" t="__proto__"><v>1</v></c></row></sheetData>',
    }),
  ),
  book('many-small-tags', ['damaged', 'read', 'too-large'], () =>
    bareBook({ sheet: `<sheetData>${GOOD_ROWS}</sheetData>${'<x/>'.repeat(6_000_000)}` }),
  ),
  book('a-million-closing-marks', 'damaged', () => bareBook({ sheet: '</a>'.repeat(1_000_000) })),
  book('null-characters', ['damaged', 'read'], () =>
    bareBook({ rows: GOOD_ROWS.replace('Thôn Thử', 'a\u0000b&#0;&#x1F;c&#xFFFF;') }),
  ),
  book('letters-of-no-encoding', 'damaged', () =>
    zipOf({ ...bareParts({}), [SHEET]: Uint8Array.from([0xff, 0xff, 0xfe, 0x80, 0x3c]) }),
  ),
  book('utf-16-cut-in-half', 'damaged', () =>
    zipOf({ ...bareParts({}), 'xl/workbook.xml': Uint8Array.from([0xff, 0xfe, 0x3c, 0x00, 0x77]) }),
  ),
  book('relationships-that-go-round', ['read', 'damaged'], () =>
    zipOf({
      ...bareParts({}),
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="workbook.xml"/></Relationships>`,
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId1" Type="${OFFICE}/table" Target="sheet1.xml"/></Relationships>`,
    }),
  ),
  book('sheet-that-is-its-own-table', ['damaged', 'read'], () =>
    zipOf({
      ...bareParts({
        sheet: `<sheetData>${GOOD_ROWS}</sheetData><tableParts><tablePart r:id="rId1"/></tableParts>`,
      }),
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId1" Type="${OFFICE}/table" Target="sheet1.xml"/></Relationships>`,
    }),
  ),
  book('relationship-that-climbs-out', ['damaged', 'not-a-workbook'], () =>
    zipOf({
      ...bareParts({}),
      '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="../../../../etc/passwd"/></Relationships>`,
    }),
  ),
  book('relationship-to-the-network', ['damaged', 'not-a-workbook'], () =>
    zipOf({
      ...bareParts({}),
      '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="http://127.0.0.1:9/" TargetMode="External"/></Relationships>`,
    }),
  ),
  book('entity-named-like-a-property', 'damaged', () =>
    bareBook({ rows: GOOD_ROWS.replace('Thôn Thử', '&constructor;') }),
  ),
  book('no-sheet-at-all', ['damaged', 'read'], () => bareBook({ sheets: ' ' })),
  book('sheet-part-missing', 'damaged', () =>
    bareBook({ sheets: '<sheet name="a" sheetId="1" r:id="rId77"/>' }),
  ),
  book('sheets-with-one-name', ['damaged', 'read'], () =>
    bareBook({
      sheets: '<sheet name="a" sheetId="1" r:id="rId1"/><sheet name="a" sheetId="1" r:id="rId1"/>',
    }),
  ),
  book('ten-thousand-sheets-of-one-part', ['read', 'too-large', 'damaged'], () =>
    bareBook({
      rows: repeated(
        2000,
        (row) =>
          `<row r="${row + 1}">${repeated(30, (column) => `<c><v>${row * column}</v></c>`)}</row>`,
      ),
      sheets: repeated(
        10_000,
        (index) => `<sheet name="s${index}" sheetId="${index + 1}" r:id="rId1"/>`,
      ),
    }),
  ),
  book('fifty-thousand-sheets-and-relationships', ['read', 'too-large', 'damaged'], () =>
    bareBook({
      sheets: repeated(
        50_000,
        (index) => `<sheet name="s${index}" sheetId="${index + 1}" r:id="q${index}"/>`,
      ),
      relations: repeated(
        50_000,
        (index) =>
          `<Relationship Id="q${49_999 - index}" Type="${OFFICE}/chartsheet" Target="worksheets/sheet1.xml"/>`,
      ),
    }),
  ),
  book('three-hundred-thousand-defined-names', ['read', 'too-large'], () =>
    bareBook({
      workbook: `<definedNames>${repeated(300_000, (index) => `<definedName name="n${index}" localSheetId="0">'Biểu thử'!$A$${index + 1}</definedName>`)}</definedNames>`,
    }),
  ),
  book('hundred-thousand-external-links', ['read', 'too-large'], () =>
    bareBook({
      workbook: `<externalReferences>${repeated(100_000, (index) => `<externalReference r:id="e${index}"/>`)}</externalReferences>`,
      relations: repeated(
        100_000,
        (index) =>
          `<Relationship Id="e${99_999 - index}" Type="${OFFICE}/externalLink" Target="x${index}.xml"/>`,
      ),
      rows: '<row r="1"><c r="A1"><f>[1]A!A1</f><v>1</v></c></row>',
    }),
  ),
];
