/** The overview of the figures, and how one figure is computed, in Vietnamese. */
import words from './overview.json';

export const overview = {
  overview: {
    ...words.overview,
    statedOther: (stated: string, difference: string) => `ghi ${stated}, lệch ${difference}`,
    shareOfCentral: (source: string) => `${source}, % TW`,
    balanced: (plainSum: string) =>
      `Cân để cộng đúng 100,00 (làm tròn từng dòng cộng được ${plainSum}):`,
    reached: (reached: string, judged: string) => `${reached}/${judged} chỉ tiêu có số liệu đã đạt`,
    targetsAlt: (list: string) => `Thực hiện so với kế hoạch: ${list}.`,
    firstHamlets: (count: string) => `Hình vẽ ${count} thôn đầu; bảng có đủ các thôn.`,
    byLineAlt: (list: string, unit: string) => `Kinh phí từng nội dung (${unit}): ${list}.`,
    showDeadlines: (count: string) => `Xem ${count} thời hạn`,
    hamletsAlt: (list: string, target: string | null) =>
      `Tỷ lệ hộ nghèo từng thôn: ${list}${target === null ? '' : `; mục tiêu toàn xã ${target} %`}.`,
    fundingAlt: (list: string) => `Cơ cấu kinh phí: ${list}.`,
    forecastText: (date: string, months: string) =>
      `Tính đến ${date}, hết ${months} tháng. Nếu cứ giảm như vậy:`,
    missesTarget: (points: string) => `Hụt mục tiêu ${points} điểm %`,
    upTo: (date: string) => `Đến ${date}`,
    forecastAlt: (group: string, list: string, target: string | null) =>
      `${group}: ${list}${target === null ? '' : `; mục tiêu nhiều nhất ${target} hộ`}.`,
    forecastLine: (count: string) => `Vạch đứng: mục tiêu, nhiều nhất ${count} hộ`,
    withoutHolidays: (date: string) => `Nếu không trừ ngày nghỉ lễ: ${date}`,
    countedFrom: (date: string) => `Tính từ ngày phê duyệt ${date}`,
  },
  explain: {
    ...words.explain,
    title: (label: string) => `Cách tính: ${label}`,
    fromCell: (sheet: string, cell: string) => `Số lấy từ ${sheet}, ô ${cell}`,
    rounded: (places: string) => `làm tròn ${places} số lẻ`,
    more: (count: string) => `và ${count} ô khác`,
    parts: (count: string) => `… (${count} số)`,
    from: (date: string) => `có hiệu lực từ ${date}`,
  },
} as const;
