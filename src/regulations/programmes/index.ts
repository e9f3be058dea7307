/** The files of the programmes. A new one is its file and a line here; nothing else changes. */
import type { ProgrammeData } from '../types';
import qd90 from './qd-90-2022.json';
import qd417 from './qd-417-2026.json';

const files: readonly unknown[] = [qd90, qd417];

/** In the order in which they began. */
export const programmeFiles = files as readonly ProgrammeData[];
