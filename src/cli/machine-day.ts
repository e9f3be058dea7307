/** The one place of the command line that asks the machine for its day. */

/**
 * YYYY-MM-DD by the clock on the wall: at six in the morning in Vietnam it is still yesterday in
 * UTC.
 */
export function machineDay(): string {
  const now = new Date();
  return [
    now.getFullYear(),
    String(now.getMonth() + 1).padStart(2, '0'),
    String(now.getDate()).padStart(2, '0'),
  ].join('-');
}
