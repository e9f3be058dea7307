/**
 * The same figures in plain JavaScript numbers, as one would write them without caring for exactness, units, labels or
 * wrong input: the yardstick for what all that care costs.
 */
function sum(cells) {
  let total = 0;
  for (const row of cells) for (const value of row) if (typeof value === 'number') total += value;
  return total;
}

export const plain = {
  rate: (part, whole) => Math.round((sum(part) / sum(whole)) * 10000) / 100,
  counterpart: (central, percent) => Math.round((sum(central) * sum(percent)) / 100),
  classify: (income, marks, area) => {
    if (sum(income) > (area === 'nông thôn' ? 140 : 175)) return 'Hộ không nghèo';
    return sum(marks) >= 30 ? 'Hộ nghèo' : 'Hộ cận nghèo';
  },
  marks: (cells) => {
    let found = 0;
    for (const row of cells) for (const value of row) if (value === 1 || value === 'x') found += 1;
    return found;
  },
  alkireFoster: (rows) => {
    let all = 0;
    for (const row of rows) {
      let found = 0;
      for (const value of row) if (value === 1) found += 1;
      if (found >= 3) all += found;
    }
    return Math.round((all / (rows.length * rows[0].length)) * 10000) / 100;
  },
  allocate: (total, weights) => {
    const amount = sum(total);
    const whole = sum(weights);
    const exact = weights.map(([weight]) => (amount * weight) / whole);
    const parts = exact.map(Math.floor);
    const left = amount - parts.reduce((a, b) => a + b, 0);
    const order = exact
      .map((value, index) => [value - parts[index], index])
      .sort((a, b) => b[0] - a[0] || a[1] - b[1]);
    for (const [, index] of order.slice(0, left)) parts[index] += 1;
    return parts.map((part) => [part]);
  },
};
