/** The named ways in which a form gets its rows. A template names one; a new kind of form adds one. */
import type { Facts } from '../../domain/facts';
import type { Template } from '../../templates';
import type { RenderOptions, RowSet } from '../types';
import { hamlets } from './hamlets';
import { programmeTree } from './programme-tree';
import { targets } from './targets';

export type RowModel = (facts: Facts, template: Template, options: RenderOptions) => RowSet;

export const rowModels: Readonly<Record<string, RowModel>> = { 'programme-tree': programmeTree, hamlets, targets };
