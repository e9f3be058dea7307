/**
 * The named ways in which a form gets its rows. A template names one; a new kind of form adds one.
 */
import type { Facts } from '../../domain/facts';
import type { Template } from '../../templates';
import type { RenderOptions, RowSet } from '../types';
import { disbursement } from './disbursement';
import { duties } from './duties';
import { flowOf } from './flow';
import { hamlets } from './hamlets';
import { programmeTree } from './programme-tree';
import { postingList, registerList } from './register-list';
import { review, reviewPairs } from './review';
import { reviewSummary } from './review-summary';
import { standardList, standardMoves } from './standard-change';
import { supportList } from './supports';
import { targets } from './targets';
import { tracking } from './tracking';

export type RowModel = (facts: Facts, template: Template, options: RenderOptions) => RowSet;

export const rowModels: Readonly<Record<string, RowModel>> = {
  'programme-tree': programmeTree,
  hamlets,
  targets,
  review,
  'review-pairs': reviewPairs,
  'review-summary': reviewSummary,
  'flow-poor': flowOf('poor'),
  'flow-near-poor': flowOf('nearPoor'),
  'register-list': registerList,
  'posting-list': postingList,
  'standard-moves': standardMoves,
  'standard-list': standardList,
  'support-list': supportList,
  disbursement,
  duties,
  tracking,
};
