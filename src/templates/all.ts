/**
 * All versions of all forms, in the order in which a plan attaches them, the newest version last.
 * Written by `.config/collect.mjs`.
 */
import phuLuc01_2025_1 from './phu-luc-01/2025-1.json';
import bieu02_2025_1 from './bieu-02/2025-1.json';
import bieu03_2025_1 from './bieu-03/2025-1.json';
import bc01_2025_1 from './bc-01/2025-1.json';
import bc02_2025_1 from './bc-02/2025-1.json';
import bc03_2025_1 from './bc-03/2025-1.json';
import bc04_2025_1 from './bc-04/2025-1.json';
import bc05_2025_1 from './bc-05/2025-1.json';
import bc06_2025_1 from './bc-06/2025-1.json';
import bc07_2025_1 from './bc-07/2025-1.json';
import bc08_2025_1 from './bc-08/2025-1.json';
import bc09_2025_1 from './bc-09/2025-1.json';
import bc10_2025_1 from './bc-10/2025-1.json';
import bc11_2025_1 from './bc-11/2025-1.json';
import bc12_2025_1 from './bc-12/2025-1.json';
import bc16_2026_1 from './bc-16/2026-1.json';
import bc17_2026_1 from './bc-17/2026-1.json';
import bc13_2025_1 from './bc-13/2025-1.json';
import bc14_2025_1 from './bc-14/2025-1.json';
import bc15_2025_1 from './bc-15/2025-1.json';
import bc18_2026_1 from './bc-18/2026-1.json';

export const ALL = [
  phuLuc01_2025_1,
  bieu02_2025_1,
  bieu03_2025_1,
  bc01_2025_1,
  bc02_2025_1,
  bc03_2025_1,
  bc04_2025_1,
  bc05_2025_1,
  bc06_2025_1,
  bc07_2025_1,
  bc08_2025_1,
  bc09_2025_1,
  bc10_2025_1,
  bc11_2025_1,
  bc12_2025_1,
  bc16_2026_1,
  bc17_2026_1,
  bc13_2025_1,
  bc14_2025_1,
  bc15_2025_1,
  bc18_2026_1,
];
