import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderBieu } from '../../src/report';
import { templateOf, templates, type Template } from '../../src/templates';
import type { SheetPlan } from '../../src/workbook/plan';
import { planAsText } from '../golden/grid';
import { balancedFlows } from './review-facts';
import { facts } from './sample';

/** Run with GOLDEN=write after a wanted change, and read the difference before it is committed. */
const planOf = async (template: Template): Promise<SheetPlan> =>
  renderBieu(template, template.group === 'plan' ? facts() : (await balancedFlows()).facts).plan;

/** An older version of a form keeps a golden sheet of its own. */
const named = templates.map((template) => {
  const { form, version } = template;
  return [template === templateOf(form) ? form : `${form}-${version}`, template] as const;
});

describe.each(named)('%s of the sample commune', (name, template) => {
  it('is laid out as the golden sheet', async () => {
    const file = join(__dirname, '..', 'golden', `${name}.txt`);
    const text = planAsText(await planOf(template));
    if (process.env.GOLDEN === 'write') writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});

test('the eighteen forms of 2025, that the plan and the review ask for, take 28 pages', async () => {
  const asked = templates.filter(({ version }) => version.startsWith('2025-'));
  const plans = await Promise.all(asked.map(planOf));
  expect(asked).toHaveLength(18);
  expect(plans.reduce((sum, { page }) => sum + (page?.breaks?.length ?? 0) + 1, 0)).toBe(28);
});
