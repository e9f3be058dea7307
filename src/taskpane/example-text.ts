/** The example workbook in base 64, carried inside the program: no page of it asks a server for a file. */
import example from '../../assets/so-mau.xlsx';

export const exampleText = example.slice(example.indexOf(',') + 1);
