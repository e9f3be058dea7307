/** Words of the sheet that explains the figures of a Biểu. */
import words from './explain-bieu.json';

export const explainBieuWords = {
  ...words,
  sheet: (name: string) => `GT ${name}`.slice(0, 31),
  about: (label: string, title: string, period: string) => `${label}: ${title} (${period})`,
  counted: (count: string) => `Đếm được ${count} dòng trong sổ`,
  added: (count: number) => `Cộng ${count} ô trong sổ`,
  down: (range: string) => `Cộng các dòng của biểu: ${range}`,
  marks: (range: string) => `Đếm các dấu «x» của biểu: ${range}`,
  rounded: (text: string, places: string) => `${text}, làm tròn ${places} số lẻ`,
  equals: (text: string, exact: string) => `${text} = ${exact}`,
  ground: (
    number: number,
    label: string,
    value: string,
    document: string,
    from: string,
    mark: string,
  ) => `[${number}] ${label}${value === '' ? '' : ` ${value}`}: ${document}${from}${mark}.`,
  from: (day: string) => `, có hiệu lực từ ${day}`,
  form: (basis: string, confirmed: boolean) =>
    `Mẫu biểu: ${basis}${confirmed ? '' : ' (mẫu chưa đối chiếu)'}.`,
} as const;
