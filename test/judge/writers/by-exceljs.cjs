// Writes a workbook with a picture, a note, a table, rules and a second sheet: node by-exceljs.cjs SPEC.json <folder of exceljs>
const { readFileSync } = require('node:fs');
const path = require('node:path');

const [, , file, modules] = process.argv;
const ExcelJS = require(path.join(modules, 'exceljs'));
const spec = JSON.parse(readFileSync(file, 'utf8'));
const book = new ExcelJS.Workbook();
for (const { name, rows } of spec.sheets) {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 3 }] });
  for (const row of rows) sheet.addRow(row.map((cell) => (cell === '' ? null : cell)));
  sheet.getCell('B4').note = 'Ghi chú thử';
  sheet.getCell('A1').font = { bold: true, name: 'Times New Roman' };
  const picture = book.addImage({ filename: spec.picture, extension: 'png' });
  sheet.addImage(picture, 'H2:J9');
  sheet.addConditionalFormatting({
    ref: 'D4:D5',
    rules: [
      { type: 'cellIs', operator: 'greaterThan', formulae: [10], style: { font: { bold: true } } },
    ],
  });
  sheet.getCell('C4').dataValidation = { type: 'whole', operator: 'greaterThan', formulae: [0] };
}
const lists = book.addWorksheet('Bảng khác');
lists.addTable({
  name: 'BangKhac',
  ref: 'A1',
  headerRow: true,
  columns: [{ name: 'Mục' }, { name: 'Ghi' }],
  rows: [['a', 'b']],
});
void book.xlsx.writeFile(spec.out);
