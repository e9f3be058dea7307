import { HEAD, OFFICE, relations } from './staff-words';

const DRAWING_MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const ANCHOR =
  '<xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>';

const DRAWING =
  `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${DRAWING_MAIN}">` +
  `<xdr:twoCellAnchor>${ANCHOR}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
  `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>` +
  `<xdr:twoCellAnchor>${ANCHOR}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Ảnh 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
  '<xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>';

const CHART =
  `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="${DRAWING_MAIN}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>` +
  '<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>\'Thôn Gò Lê\'!$C$3:$C$5</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>' +
  '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

const COLORS = [
  'dk1:000000',
  'lt1:FFFFFF',
  'dk2:1F497D',
  'lt2:EEECE1',
  'accent1:4F81BD',
  'accent2:C0504D',
  'accent3:9BBB59',
  'accent4:8064A2',
  'accent5:4BACC6',
  'accent6:F79646',
  'hlink:0000FF',
  'folHlink:800080',
];
const FONT = '<a:latin typeface="Cambria"/><a:ea typeface=""/><a:cs typeface=""/>';
const PLAIN = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

const THEME =
  `${HEAD}<a:theme xmlns:a="${DRAWING_MAIN}" name="Office"><a:themeElements><a:clrScheme name="Office">` +
  `${COLORS.map((color) => color.split(':'))
    .map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`)
    .join('')}</a:clrScheme>` +
  `<a:fontScheme name="Office"><a:majorFont>${FONT}</a:majorFont><a:minorFont>${FONT}</a:minorFont></a:fontScheme>` +
  `<a:fmtScheme name="Office"><a:fillStyleLst>${PLAIN.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${`<a:ln w="9525">${PLAIN}</a:ln>`.repeat(3)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${PLAIN.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

/** A sheet's drawing with a chart and a picture, and the theme that colours them. */
export function chartParts(picture: Uint8Array): Record<string, string | Uint8Array> {
  return {
    'xl/theme/theme1.xml': THEME,
    'xl/drawings/drawing1.xml': DRAWING,
    'xl/drawings/_rels/drawing1.xml.rels': relations([
      ['chart', '../charts/chart1.xml'],
      ['image', '../media/image1.png'],
    ]),
    'xl/charts/chart1.xml': CHART,
    'xl/media/image1.png': picture,
  };
}
