import type { Facts } from '../../src/domain/facts';
import { fingerprint, listForms } from '../../src/report';
import { balancedFlows } from './review-facts';
import { facts, fundingFacts, households, SAMPLE_HAMLETS, SAMPLE_LINES } from './sample';

const changed = (change: object) =>
  facts({
    households: households(
      SAMPLE_HAMLETS.map((hamlet, index) => (index === 0 ? { ...hamlet, ...change } : hamlet)),
    ),
  });

describe('the fingerprint of facts', () => {
  it('is 16 hexadecimal digits and the same for the same figures', () => {
    expect(fingerprint(facts())).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprint(facts())).toBe(fingerprint(facts()));
  });

  it('changes with a figure, and with a blank that becomes a zero', () => {
    const before = fingerprint(facts());
    expect(fingerprint(changed({ closePoor: 29 }))).not.toBe(before);
    expect(fingerprint(changed({ closePoor: null }))).not.toBe(
      fingerprint(changed({ closePoor: 0 })),
    );
  });

  it('does not change when a table moves on its sheet', () => {
    const moved = households(SAMPLE_HAMLETS);
    const lower = {
      ...moved,
      hamlets: moved.hamlets.map((place) => ({ ...place, cell: { sheet: 'Khác', cell: 'Z99' } })),
    };
    expect(fingerprint(facts({ households: lower }))).toBe(fingerprint(facts()));
  });

  it('counts what is set and not where or on what ground, nor the answer behind a figure', () => {
    const markWith = (settings: Facts['settings']): string => fingerprint(facts({ settings }));
    const setting = (value: string, more: object = {}) =>
      ({ value, from: 'sheet', cell: null, ...more }) as const;
    const set = (value: string, more: Readonly<Record<string, string>> = {}): string =>
      markWith(
        new Map([
          ['xa', setting(value)] as const,
          ...Object.entries(more).map(([code, one]) => [code, setting(one)] as const),
        ]),
      );
    const onSheet = markWith(new Map([['xa', setting('Mẫu', { basis: 'cán bộ ghi' })]]));
    expect(onSheet).toBe(set('Mẫu'));
    expect(set('Mẫu', { 'hoi:cot:mau:1': 'a' })).toBe(set('Mẫu'));
    expect(set('Mẫu', { nam: '2025' })).not.toBe(set('Mẫu'));
    expect(set('Khác')).not.toBe(set('Mẫu'));
  });

  it('of a register does not change when its sheet moves, and changes with one household', async () => {
    const { facts: all } = await balancedFlows();
    const review = all.review!;
    const [first, ...others] = review.households;
    const elsewhere = { sheet: 'Khác', cell: 'Z99' };
    const withFirst = (change: object) =>
      fingerprint(
        { ...all, review: { ...review, households: [{ ...first!, ...change }, ...others] } },
        ['register'],
      );
    const before = fingerprint(all, ['register']);
    expect(withFirst({ cell: elsewhere, classCell: elsewhere })).toBe(before);
    expect(withFirst({ note: '1' })).not.toBe(before);
    expect(withFirst({ note: '1' })).not.toBe(withFirst({ note: 1 }));
    expect(withFirst({ minority: !first!.minority })).not.toBe(before);
  });

  it('of a form looks at the figures of that form alone', () => {
    const other = facts({ funding: fundingFacts([{ ...SAMPLE_LINES[0]!, commune: 21 }]) });
    expect(fingerprint(other, ['households.closing'])).toBe(
      fingerprint(facts(), ['households.closing']),
    );
    expect(fingerprint(other, ['funding'])).not.toBe(fingerprint(facts(), ['funding']));
  });
});

it('lists the forms of the plan in their order, with what they take', () => {
  const issued = ['phu-luc-01', 'bieu-02', 'bieu-03'];
  expect(
    listForms()
      .filter(({ form, group }) => group === 'plan' && issued.includes(form))
      .map(({ form, label, subjects }) => [form, label.local, label.nd30, subjects[0]]),
  ).toEqual([
    ['phu-luc-01', 'Phụ lục 01', 'Phụ lục I', 'funding'],
    ['bieu-02', 'Biểu số 02', 'Phụ lục II', 'households.opening'],
    ['bieu-03', 'Biểu số 03', 'Phụ lục III', 'targets'],
  ]);
  expect(listForms()[0]!.title).not.toMatch(/[{}]/);
});
