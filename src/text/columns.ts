/** How the reading of a column is explained. */
import type { Language } from '../domain/language';

/** Why a column has its meaning. */
export function whyColumn(
  how: string,
  header: string,
  label: string,
  unknown: string,
  language: Language = 'vi',
): string {
  const words = language === 'en' ? ENGLISH : VIETNAMESE;
  return (words[how] ?? words.none)?.(header, label, unknown) ?? '';
}

type Words = Readonly<
  Partial<Record<string, (header: string, label: string, unknown: string) => string>>
>;

const VIETNAMESE: Words = {
  exact: (header, label) => `tiêu đề «${header}» nghĩa là «${label}»`,
  doubtful: (header, label, unknown) =>
    `tiêu đề «${header}» gần nghĩa «${label}», còn chữ chưa rõ: ${unknown}`,
  borrowed: (header, label) =>
    `tiêu đề «${header}» nghĩa là «${label}», lấy cả ô tiêu đề chung bên trái`,
  with: (header, label, column) => `cột «${header}» đọc cùng cột ${column}: «${label}»`,
  correction: (header, label) => `cán bộ đã chỉ rõ cột «${header}» là «${label}»`,
  none: (header) =>
    header === '' ? 'cột không có tiêu đề' : `chưa rõ nghĩa của tiêu đề «${header}»`,
};

const ENGLISH: Words = {
  exact: (header, label) => `the header «${header}» means «${label}»`,
  doubtful: (header, label, unknown) =>
    `the header «${header}» nearly means «${label}», but for «${unknown}»`,
  borrowed: (header, label) =>
    `the header «${header}» means «${label}», with the common header on its left`,
  with: (header, label, column) =>
    `column «${header}» is read together with column ${column}: «${label}»`,
  correction: (header, label) => `the officer has said that column «${header}» is «${label}»`,
  none: (header) =>
    header === ''
      ? 'the column has no header'
      : `it is not clear what the header «${header}» means`,
};
