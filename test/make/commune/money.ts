/** The money of the invented commune, in thousand đồng: what was planned and what is spent when the period ends. */
import { drawer } from './households';

export interface TrueLine {
  readonly code: string;
  readonly name: string;
  readonly lead: string;
  readonly investment: number;
  readonly recurrent: number;
  readonly province: number;
  readonly commune: number;
  readonly carried: number;
  readonly allocated: number;
  readonly spent: { readonly central: number; readonly province: number; readonly commune: number };
  readonly obstacle: string | null;
}

export const AGENCIES = [
  'Phòng Kinh tế',
  'Phòng Văn hóa – Xã hội',
  'Trung tâm cung ứng dịch vụ công',
] as const;
const [ECONOMY, CULTURE, SERVICES] = AGENCIES;

/** The projects that have sub-projects stand in the tables as their sums. */
export const PROJECTS: readonly {
  readonly code: string;
  readonly name: string;
  readonly parts?: readonly (readonly [code: string, name: string, lead: string])[];
  readonly lead?: string;
}[] = [
  {
    code: 'DA2',
    name: 'Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo',
    lead: ECONOMY,
  },
  {
    code: 'DA3',
    name: 'Dự án 3: Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng',
    parts: [
      ['DA3.1', 'Tiểu dự án 1: Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp', SERVICES],
      ['DA3.2', 'Tiểu dự án 2: Cải thiện dinh dưỡng', CULTURE],
    ],
  },
  {
    code: 'DA4',
    name: 'Dự án 4: Phát triển giáo dục nghề nghiệp, việc làm bền vững',
    parts: [
      ['DA4.1', 'Tiểu dự án 1: Phát triển giáo dục nghề nghiệp vùng nghèo, vùng khó khăn', CULTURE],
      ['DA4.3', 'Tiểu dự án 3: Hỗ trợ việc làm bền vững', CULTURE],
    ],
  },
  { code: 'DA5', name: 'Dự án 5: Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo', lead: ECONOMY },
  {
    code: 'DA6',
    name: 'Dự án 6: Truyền thông và giảm nghèo về thông tin',
    parts: [
      ['DA6.1', 'Tiểu dự án 1: Giảm nghèo về thông tin', CULTURE],
      ['DA6.2', 'Tiểu dự án 2: Truyền thông về giảm nghèo đa chiều', SERVICES],
    ],
  },
  {
    code: 'DA7',
    name: 'Dự án 7: Nâng cao năng lực và giám sát, đánh giá Chương trình',
    lead: ECONOMY,
  },
];

/** @param share how much of the year's money is spent, in a hundred */
export function makeLines(seed: number, share: number): TrueLine[] {
  const draw = drawer(seed);
  const leaves = PROJECTS.flatMap(
    (project) => project.parts ?? [[project.code, project.name, project.lead!] as const],
  );
  return leaves.map(([code, name, lead], index): TrueLine => {
    const investment = index % 3 === 0 ? 50_000 + draw(400_000) : 0;
    const recurrent = 40_000 + draw(500_000);
    const central = investment + recurrent;
    // Never less than the law's fifteen per cent, so that nothing is short.
    const [province, commune] = [Math.ceil(central / 10), Math.ceil(central / 20)];
    const part = (amount: number): number =>
      Math.floor((amount * Math.min(100, share - 5 + draw(10))) / 100);
    return {
      code,
      name,
      lead,
      investment,
      recurrent,
      province,
      commune,
      carried: index % 4 === 0 ? 1000 * (1 + draw(40)) : 0,
      allocated: part(central + province + commune),
      spent: { central: part(central), province: part(province), commune: part(commune) },
      obstacle: index === 1 ? 'Chờ thẩm định danh sách hộ tham gia' : null,
    };
  });
}

export const central = (line: TrueLine): number => line.investment + line.recurrent;
export const planned = (line: TrueLine): number => central(line) + line.province + line.commune;
export const spent = (line: TrueLine): number =>
  line.spent.central + line.spent.province + line.spent.commune;
