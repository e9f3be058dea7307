import { HEAD, MAIN, OFFICE, relations } from './staff-words';

const SHEET =
  `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1:B5"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Ghi chú</t></is></c><c r="B1" t="inlineStr"><is><t>Số hộ</t></is></c></row>` +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>A</t></is></c><c r="B2"><v>120</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>Tổng</t></is></c><c r="B3"><v>120</v></c></row></sheetData></worksheet>';

const CACHE =
  `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshedBy="x" refreshedDate="45000" createdVersion="6" refreshedVersion="6" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A2:E5" sheet="Thôn Gò Lê"/></cacheSource>` +
  '<cacheFields count="2"><cacheField name="Ghi chú" numFmtId="0"><sharedItems count="1"><s v="A"/></sharedItems></cacheField><cacheField name="Số hộ" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1"/></cacheField></cacheFields></pivotCacheDefinition>';

const PIVOT =
  `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="PivotTable1" cacheId="1" dataCaption="Values" createdVersion="6" updatedVersion="6" minRefreshableVersion="3"><location ref="A1:B3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>` +
  '<pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields>' +
  '<rowFields count="1"><field x="0"/></rowFields><rowItems count="2"><i><x/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Sum" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>';

/** The sheet "Kinh phí" with a pivot table over the other sheet. */
export function pivotParts(): Record<string, string> {
  return {
    'xl/worksheets/sheet2.xml': SHEET,
    'xl/worksheets/_rels/sheet2.xml.rels': relations([
      ['pivotTable', '../pivotTables/pivotTable1.xml'],
    ]),
    'xl/pivotTables/pivotTable1.xml': PIVOT,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relations([
      ['pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'],
    ]),
    'xl/pivotCache/pivotCacheDefinition1.xml': CACHE,
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relations([
      ['pivotCacheRecords', 'pivotCacheRecords1.xml'],
    ]),
    'xl/pivotCache/pivotCacheRecords1.xml': `${HEAD}<pivotCacheRecords xmlns="${MAIN}" count="1"><r><x v="0"/><n v="120"/></r></pivotCacheRecords>`,
  };
}
