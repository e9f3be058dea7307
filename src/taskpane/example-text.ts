/** The example workbook in base 64, carried inside: no page asks a server for a file. */
import example from '../../assets/so-mau.xlsx';

export const exampleText = example.slice(example.indexOf(',') + 1);
