/**
 * The answers that the settings of households in one list alone can have, as an officer writes
 * them.
 */
export const ASSUMPTION_CHOICES = {
  absent: { code: 'ho-khong-con', choices: ['vượt chuẩn', 'giảm khác'] },
  fresh: { code: 'ho-moi', choices: ['phát sinh mới', 'tái nghèo', 'tăng khác'] },
} as const;
