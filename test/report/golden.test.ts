import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderBieu } from '../../src/report';
import { templates } from '../../src/templates';
import { planAsText } from '../golden/grid';
import { balancedFlows } from './review-facts';
import { facts } from './sample';

/** Run with GOLDEN=write after a wanted change, and read the difference before it is committed. */
describe.each(templates.map((template) => [template.form, template] as const))(
  '%s of the sample commune',
  (form, template) => {
    it('is laid out as the golden sheet', async () => {
      const file = join(__dirname, '..', 'golden', `${form}.txt`);
      const text = planAsText(
        renderBieu(template, template.group === 'plan' ? facts() : (await balancedFlows()).facts)
          .plan,
      );
      if (process.env.GOLDEN === 'write') writeFileSync(file, text);
      expect(text).toBe(readFileSync(file, 'utf8'));
    });
  },
);
