/**
 * Gives each role to at most one column and each column at most one role, so that all scores
 * together are greatest.
 */

/**
 * The Hungarian method on a table of scores; a pair without a score above nought stays apart.
 *
 * @param scores one row a column, one entry a role
 * @returns for each column the index of its role, or null
 */
export function bestAssignment(scores: readonly (readonly number[])[]): (number | null)[] {
  const rows = scores.length;
  const roles = scores[0]?.length ?? 0;
  if (rows === 0 || roles === 0) return scores.map(() => null);
  // Each column may also stay without a role, at no cost: as many empty roles as columns.
  const width = roles + rows;
  const cost = (row: number, column: number): number =>
    column <= roles ? -Math.max(0, scores[row - 1]?.[column - 1] ?? 0) : 0;
  const rowPrice = new Array<number>(rows + 1).fill(0);
  const rolePrice = new Array<number>(width + 1).fill(0);
  const rowOf = new Array<number>(width + 1).fill(0);
  const before = new Array<number>(width + 1).fill(0);
  const at = (list: readonly number[], index: number): number => list[index] ?? 0;
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let role = 0;
    const least = new Array<number>(width + 1).fill(Infinity);
    const done = new Array<boolean>(width + 1).fill(false);
    do {
      done[role] = true;
      const current = at(rowOf, role);
      let step = Infinity;
      let next = 0;
      for (let other = 1; other <= width; other++) {
        if (done[other]) continue;
        const reduced =
          (other <= roles ? cost(current, other) : 0) -
          at(rowPrice, current) -
          at(rolePrice, other);
        if (reduced < (least[other] ?? Infinity)) {
          least[other] = reduced;
          before[other] = role;
        }
        if ((least[other] ?? Infinity) < step) {
          step = least[other] ?? Infinity;
          next = other;
        }
      }
      for (let other = 0; other <= width; other++) {
        if (done[other]) {
          rowPrice[at(rowOf, other)] = at(rowPrice, at(rowOf, other)) + step;
          rolePrice[other] = at(rolePrice, other) - step;
        } else least[other] = (least[other] ?? Infinity) - step;
      }
      role = next;
    } while (at(rowOf, role) !== 0);
    do {
      const previous = at(before, role);
      rowOf[role] = at(rowOf, previous);
      role = previous;
    } while (role !== 0);
  }
  const given: (number | null)[] = scores.map(() => null);
  for (let role = 1; role <= roles; role++) {
    const row = at(rowOf, role);
    if (row > 0 && (scores[row - 1]?.[role - 1] ?? 0) > 0) given[row - 1] = role - 1;
  }
  return given;
}
