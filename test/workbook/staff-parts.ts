/**
 * A workbook such as an office keeps for years, part by part: macros, chart, picture, notes old and new, rules, names,
 * a pivot table, a table, printer settings. All names and figures are made up.
 */
import { chartParts } from './staff-drawing';
import { pivotParts } from './staff-pivot';
import { HEAD, MAIN, OFFICE, PACKAGE, relations, sheetType } from './staff-words';

/** Bytes that are no text, as a macro project or a printer's settings are. */
function noise(length: number, seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state >>> 24;
  });
}

const CONTENT_TYPES =
  `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>' +
  '<Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="xml" ContentType="application/xml"/>' +
  [
    ['xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
    ['xl/vbaProject.bin', 'application/vnd.ms-office.vbaProject'],
    ...[1, 2, 3].map((number) => [`xl/worksheets/sheet${number}.xml`, sheetType('worksheet')]),
    ['xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ['xl/styles.xml', sheetType('styles')],
    ['xl/sharedStrings.xml', sheetType('sharedStrings')],
    ['xl/calcChain.xml', sheetType('calcChain')],
    ['xl/comments1.xml', sheetType('comments')],
    ['xl/tables/table1.xml', sheetType('table')],
    ['xl/externalLinks/externalLink1.xml', sheetType('externalLink')],
    ['xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
    ['xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
    ['xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml'],
    ['xl/persons/person.xml', 'application/vnd.ms-excel.person+xml'],
    ['xl/pivotCache/pivotCacheDefinition1.xml', sheetType('pivotCacheDefinition')],
    ['xl/pivotCache/pivotCacheRecords1.xml', sheetType('pivotCacheRecords')],
    ['xl/pivotTables/pivotTable1.xml', sheetType('pivotTable')],
    [
      'customXml/itemProps1.xml',
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    ],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ['docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
  ]
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
    .join('') +
  '</Types>';

const WORKBOOK =
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main">` +
  '<fileVersion appName="xl" lastEdited="7" lowestEdited="6" rupBuild="22228"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="124226"/>' +
  '<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="D:\\So lieu\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>' +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="19200" windowHeight="7000" activeTab="1"/></bookViews>' +
  '<sheets><sheet name="Thôn Gò Lê" sheetId="7" r:id="rId1"/><sheet name="Kinh phí" sheetId="3" r:id="rId2"/><sheet name="Ẩn" sheetId="12" state="hidden" r:id="rId3"/></sheets>' +
  '<externalReferences><externalReference r:id="rId20"/></externalReferences>' +
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'Thôn Gò Lê\'!$A$1:$E$6</definedName>' +
  '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Thôn Gò Lê\'!$1:$2</definedName><definedName name="TongHo">\'Thôn Gò Lê\'!$C$6</definedName></definedNames>' +
  '<calcPr calcId="162913"/><pivotCaches><pivotCache cacheId="1" r:id="rId21"/></pivotCaches>' +
  '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>';

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="#,##0\\ &quot;hộ&quot;"/></numFmts>' +
  '<fonts count="2" x14ac:knownFonts="1"><font><sz val="13"/><color theme="1"/><name val="Times New Roman"/><family val="1"/></font><font><b/><sz val="13"/><color rgb="FFC00000"/><name val=".VnTime"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.79998168889431442"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>';

const STRINGS = ['STT', 'Họ tên', 'Số hộ', 'Ngày', 'Ghi chú', 'A', 'B', 'C', 'Tổng'];

const HAMLET =
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:E6"/>` +
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="16.5"/>' +
  '<cols><col min="2" max="2" width="28.7109375" customWidth="1"/></cols><sheetData>' +
  `<row r="2">${[0, 1, 2, 3, 4].map((string) => `<c r="${'ABCDE'[string]}2" s="1" t="s"><v>${string}</v></c>`).join('')}</row>` +
  [3, 4, 5]
    .map(
      (row) =>
        `<row r="${row}"><c r="A${row}"><v>${row - 2}</v></c><c r="B${row}" t="s"><v>${row + 2}</v></c><c r="C${row}" s="2"><v>${row * 10}</v></c><c r="D${row}" s="3"><v>4572${row}</v></c><c r="E${row}" t="s"><v>5</v></c></row>`,
    )
    .join('') +
  '<row r="6"><c r="B6" t="s"><v>8</v></c><c r="C6" s="2"><f>SUM(C3:C5)</f><v>120</v></c><c r="D6"><f>[1]Sheet1!$C$5</f><v>9</v></c></row></sheetData>' +
  '<conditionalFormatting sqref="C3:C5"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>40</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="E3:E5"><formula1>"A,B,C"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="B3" location="\'Kinh phí\'!A1" display="A"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId4"/>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>' +
  '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
  '<x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries theme="4"/><x14:sparklines><x14:sparkline><xm:f>\'Thôn Gò Lê\'!C3:C5</xm:f><xm:sqref>F3</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>';

const HIDDEN = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>ẩn</t></is></c></row></sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/></worksheet>`;

const TABLE =
  `${HEAD}<table xmlns="${MAIN}" id="1" name="BangHo" displayName="BangHo" ref="A2:E5" totalsRowShown="0"><autoFilter ref="A2:E5"/><tableColumns count="5">` +
  `${STRINGS.slice(0, 5)
    .map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`)
    .join('')}</tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;

const COMMENTS = `${HEAD}<comments xmlns="${MAIN}"><authors><author>tc={4B8F1F1C-0000-4000-8000-000000000001}</author></authors><commentList><comment ref="C3" authorId="0"><text><t>Cần kiểm tra lại</t></text></comment></commentList></comments>`;
const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><x:ClientData ObjectType="Note"><x:Anchor>3, 15, 2, 2, 5, 15, 5, 3</x:Anchor><x:Row>2</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>';
const THREAD = `${HEAD}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C3" dT="2025-01-01T00:00:00.00" personId="{4B8F1F1C-0000-4000-8000-000000000002}" id="{4B8F1F1C-0000-4000-8000-000000000001}"><text>Cần kiểm tra lại</text></threadedComment></ThreadedComments>`;
const PERSON = `${HEAD}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Cán bộ" id="{4B8F1F1C-0000-4000-8000-000000000002}" userId="x" providerId="None"/></personList>`;

/** All parts of the workbook, in the order of its package. */
export function staffParts(): Record<string, string | Uint8Array> {
  return {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relations([
      ['officeDocument', 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ['extended-properties', 'docProps/app.xml'],
      ['custom-properties', 'docProps/custom.xml'],
    ]),
    'xl/workbook.xml': WORKBOOK,
    'xl/_rels/workbook.xml.rels': relations(
      [
        ['worksheet', 'worksheets/sheet1.xml'],
        ['worksheet', 'worksheets/sheet2.xml'],
        ['worksheet', 'worksheets/sheet3.xml'],
        ['theme', 'theme/theme1.xml'],
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
        ['http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
        ['calcChain', 'calcChain.xml'],
        ['http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml'],
        ['customXml', '../customXml/item1.xml'],
      ],
      {
        rId20: ['externalLink', 'externalLinks/externalLink1.xml'],
        rId21: ['pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      },
    ),
    'xl/worksheets/sheet1.xml': HAMLET,
    'xl/worksheets/_rels/sheet1.xml.rels': relations([
      ['drawing', '../drawings/drawing1.xml'],
      ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['comments', '../comments1.xml'],
      ['printerSettings', '../printerSettings/printerSettings1.bin'],
      ['table', '../tables/table1.xml'],
      [
        'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
        '../threadedComments/threadedComment1.xml',
      ],
    ]),
    ...pivotParts(),
    'xl/worksheets/sheet3.xml': HIDDEN,
    ...chartParts(noise(400, 3)),
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="12" uniqueCount="${STRINGS.length}">${STRINGS.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="C6" i="7"/><c r="D6" i="7"/></calcChain>`,
    'xl/vbaProject.bin': noise(5000, 1),
    'xl/printerSettings/printerSettings1.bin': noise(900, 2),
    'xl/tables/table1.xml': TABLE,
    'xl/comments1.xml': COMMENTS,
    'xl/drawings/vmlDrawing1.vml': VML,
    'xl/threadedComments/threadedComment1.xml': THREAD,
    'xl/persons/person.xml': PERSON,
    'xl/externalLinks/externalLink1.xml': `${HEAD}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="5"><cell r="C5"><v>9</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
    'xl/externalLinks/_rels/externalLink1.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/externalLinkPath" Target="file:///D:\\So%20lieu\\thon2.xlsx" TargetMode="External"/></Relationships>`,
    'customXml/item1.xml':
      '<khac xmlns="urn:chuong-trinh-khac"><memory>không phải của mình</memory></khac>',
    'customXml/itemProps1.xml':
      '<ds:datastoreItem ds:itemID="{11111111-2222-4333-8444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
    'customXml/_rels/item1.xml.rels': relations([['customXmlProps', 'itemProps1.xml']]),
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>UBND xã</dc:creator></cp:coreProperties>`,
    'docProps/app.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    'docProps/custom.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>`,
  };
}
