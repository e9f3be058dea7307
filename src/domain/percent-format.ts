/**
 * Whether a number format shows a fraction as percent: 0.00% does, 0.00"%" only writes the sign.
 */
export function scalesToPercent(format: string | undefined): boolean {
  if (format === undefined || !format.includes('%')) return false;
  return format.replace(/"[^"]*"|\\./g, '').includes('%');
}
