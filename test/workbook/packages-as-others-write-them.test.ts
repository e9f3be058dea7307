/** Packages as Excel, LibreOffice, Google, WPS and libraries lay them out: a Biểu can be added to each. */
import { resolveTarget } from '../../src/workbook/package/relationships';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { createXlsx } from '../../src/workbook/xlsx/create';
import { PAGE, planOf } from '../contract/plans';
import { namesOf, valuesOf } from '../contract/read';
import { convertByLibreOffice, recalculate } from '../judge/libreoffice';
import { notGrown } from './grown';
import { simpleBook, simpleParts } from './simple-book';
import { staffParts } from './staff-parts';
import { unzip, unzipText, zip } from './zip';

jest.setTimeout(120_000);

const SMALL = {
  sheets: [
    {
      name: 'Thôn',
      rows: [
        ['STT', 'Số hộ'],
        [1, { value: 5, bold: true }],
      ],
    },
  ],
};
const PLAN = planOf(
  'Biểu 02',
  [
    ['Cộng', '=Thôn!B2*2 -> 10'],
    ['=x', 3],
  ],
  { page: PAGE },
);
type Texts = Record<string, string>;
const everywhere = (parts: Texts, change: (xml: string) => string): Texts =>
  Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, change(xml)]));

/** Main elements with the prefix "x:", as the SDK of Microsoft writes them. */
function prefixed(parts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, xml]) =>
      name.startsWith('xl/') && !name.endsWith('.rels')
        ? [name, xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns="', 'xmlns:x="')]
        : [name, xml],
    ),
  );
}

const LAYOUTS: Record<string, () => Promise<Uint8Array>> = {
  'as Excel writes it': () => simpleBook(SMALL),
  'with a prefix on every element': () => zip(prefixed(simpleParts(SMALL))),
  'by the strict standard': () =>
    zip(
      everywhere(simpleParts(SMALL), (xml) =>
        xml
          .replace(
            /http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main/g,
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          )
          .replace(
            /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships/g,
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ),
    ),
  'with its parts elsewhere and absolute targets': () => {
    const moved = (text: string) =>
      text
        .replace(/xl\/workbook\.xml/g, 'so/lieu.xml')
        .replace(/xl\//g, 'so/')
        .replace('Target="styles.xml"', 'Target="/so/styles.xml"');
    return zip(
      Object.fromEntries(
        Object.entries(simpleParts(SMALL)).map(([name, xml]) => [
          moved(name).replace('so/_rels/workbook.xml.rels', 'so/_rels/lieu.xml.rels'),
          moved(xml),
        ]),
      ),
    );
  },
  'without styles': () => {
    const { 'xl/styles.xml': _, ...rest } = simpleParts({
      sheets: [
        {
          name: 'Thôn',
          rows: [
            ['STT', 'Số hộ'],
            [1, 5],
          ],
        },
      ],
    });
    return zip(
      everywhere(rest, (xml) =>
        xml
          .replace(/<Relationship Id="rId900"[^>]*>/, '')
          .replace(/<Override PartName="\/xl\/styles[^>]*>/, ''),
      ),
    );
  },
  'with empty lists and names of its own': () =>
    zip(
      everywhere(simpleParts(SMALL), (xml) =>
        xml
          .replace('</sheets>', '</sheets><definedNames/><calcPr calcId="1"/><extLst/>')
          .replace('<numFmts', '<!-- của tôi --><numFmts'),
      ),
    ),
  'by the library hucre': () =>
    writeXlsx({
      sheets: [
        {
          name: 'Thôn',
          rows: [
            ['STT', 'Số hộ'],
            [1, 5],
          ],
        },
      ],
    }),
  'by LibreOffice': async () =>
    convertByLibreOffice(await simpleBook(SMALL), 'xlsx:Calc MS Excel 2007 XML', 'xlsx'),
};

test.each(Object.keys(LAYOUTS))(
  'a package %s gets a Biểu that other programs read',
  async (layout) => {
    const before = await LAYOUTS[layout]!();
    const workbook = await openXlsx(before);
    expect(await valuesOf(workbook, 'Thôn')).toEqual([
      ['STT', 'Số hộ'],
      [1, 5],
    ]);
    await workbook.write([
      { kind: 'add', plan: PLAN },
      { kind: 'memory', xml: '<a/>' },
    ]);
    const after = await workbook.save();
    const again = await openXlsx(after);
    expect(await namesOf(again)).toEqual(['Thôn', 'Biểu 02']);
    expect(await valuesOf(again, 'Biểu 02')).toEqual([
      ['Cộng', 10],
      ['=x', 3],
    ]);
    expect(await again.memory()).toBe('<a/>');
    expect((await again.sheets())[1]!.tag?.form).toBe('bieu-02');
    const [old, now] = [await unzip(before), await unzip(after)];
    for (const [name, bytes] of old) {
      const [was, is] = [new TextDecoder().decode(bytes), new TextDecoder().decode(now.get(name))];
      // Lists that were not there have to go between other elements of the workbook part.
      if (was !== is && !/(workbook|lieu)\.xml$/.test(name))
        expect(`${name}: ${notGrown(was, is)}`).toBe(`${name}: null`);
    }
    const office = await recalculate(after);
    expect([...office.keys()]).toEqual(['Thôn', 'Biểu 02']);
    expect(Object.fromEntries(office.get('Biểu 02')!)).toEqual({
      A1: 'Cộng',
      B1: 10,
      A2: '=x',
      B2: 3,
    });
    if (layout !== 'by the strict standard')
      expect((await readXlsx(after)).sheets[1]!.rows).toEqual([
        ['Cộng', 10],
        ['=x', 3],
      ]);
  },
);

test('a tab that holds a chart alone is passed over, and counted in the places of names', async () => {
  const parts = simpleParts(SMALL);
  const withChart = {
    ...parts,
    'xl/workbook.xml': parts['xl/workbook.xml']!.replace(
      '<sheets>',
      '<sheets><sheet name="Biểu đồ" sheetId="9" r:id="rId90"/>',
    ),
    'xl/_rels/workbook.xml.rels': parts['xl/_rels/workbook.xml.rels']!.replace(
      '</Relationships>',
      '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
    ),
    'xl/chartsheets/sheet1.xml':
      '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
  };
  const workbook = await openXlsx(await zip(withChart));
  expect(await namesOf(workbook)).toEqual(['Thôn']);
  expect(
    (await workbook.write([{ kind: 'add', plan: planOf('Biểu đồ', [['x']]) }])).sheets,
  ).toEqual(['Biểu đồ (2)']);
  expect(await unzipText(await workbook.save(), 'xl/workbook.xml')).toContain(
    'name="_giamngheo" localSheetId="2" hidden="1"',
  );
  expect((await workbook.sheets())[1]!.tag?.form).toBe('bieu-02');
});

test('removing a sheet moves the names of later tabs and breaks those that pointed to it', async () => {
  const workbook = await openXlsx(await zip(staffParts()));
  await workbook.write([
    { kind: 'add', plan: planOf("Biểu '02'", [['x']], { page: PAGE }) },
    { kind: 'add', plan: planOf('Biểu 03', [['y']], { page: PAGE }) },
  ]);
  const parts = await unzip(await workbook.save());
  const xml = new TextDecoder()
    .decode(parts.get('xl/workbook.xml'))
    .replace(
      '</definedNames>',
      "<definedName name=\"Cua\">'Biểu ''02'!$A$1</definedName></definedNames>",
    );
  const named = await openXlsx(
    await zip({
      ...Object.fromEntries(parts),
      'xl/workbook.xml': xml.replace('activeTab="1"', 'activeTab="4"'),
    }),
  );
  await named.write([{ kind: 'remove', sheet: "Biểu '02" }]);
  const after = await unzipText(await named.save(), 'xl/workbook.xml');
  expect(after).toContain('<definedName name="Cua">#REF!</definedName>');
  expect(after).toContain('localSheetId="3">\'Biểu 03\'!$A$1:$C$10<');
  expect(after).toContain('activeTab="3"');
  expect(after).not.toContain('localSheetId="4"');
  expect((await named.sheets())[3]).toMatchObject({ name: 'Biểu 03', tag: { form: 'bieu-02' } });
});

test('the last visible sheet is not removed', async () => {
  const workbook = await openXlsx(
    await createXlsx([planOf('Một', [['x']]), planOf('Ẩn', [['y']], { visibility: 'hidden' })]),
  );
  await expect(workbook.write([{ kind: 'remove', sheet: 'Một' }])).rejects.toMatchObject({
    code: 'unsupported',
  });
});

test('a new book holds its Biểu alone, in order, and nothing hidden but their tags', async () => {
  const bytes = await createXlsx([
    planOf('Biểu 02', [['a']]),
    planOf('Biểu 02', [['b']]),
    planOf('Không dấu', [['c']], { tag: null }),
  ]);
  const workbook = await openXlsx(bytes);
  expect(await namesOf(workbook)).toEqual(['Biểu 02', 'Biểu 02 (2)', 'Không dấu']);
  expect((await workbook.sheets())[2]!.tag).toBeNull();
  await expect(createXlsx([])).rejects.toThrow(RangeError);
  const plain = await createXlsx([planOf('Gửi đi', [['c']], { tag: null })]);
  expect(await unzipText(plain, 'xl/workbook.xml')).not.toContain('definedName');
  expect(Buffer.compare(await createXlsx([planOf('Gửi đi', [['c']], { tag: null })]), plain)).toBe(
    0,
  );
});

test.each([
  ['../drawings/drawing1.xml', 'xl/drawings/drawing1.xml'],
  ['../../docProps/core.xml', 'docProps/core.xml'],
  ['./sheet2.xml', 'xl/worksheets/sheet2.xml'],
  ['/xl/styles.xml', 'xl/styles.xml'],
  ['..\\media\\a.png#x', 'xl/media/a.png'],
])('a target %s of a sheet is the part %s', (target, part) => {
  expect(resolveTarget('xl/worksheets/sheet1.xml', target)).toBe(part);
});
