import type { TargetVerdict } from '../domain/targets';

/** How a judged target is called. */
export const verdictWords: Readonly<Record<TargetVerdict, string>> = {
  above: 'Vượt',
  met: 'Đạt',
  missed: 'Chưa đạt',
};
