/** What a terminal does for each verb, one file each. Written by `.config/collect.mjs`. */
import { command as calendarCommand } from './calendar';
import { command as callCommand } from './call';
import { command as checkCommand } from './check';
import { command as compareBooksCommand } from './compare-books';
import { command as duplicatesCommand } from './duplicates';
import { command as exportCommand } from './export';
import { command as figuresCommand } from './figures';
import { command as fillFormCommand } from './fill-form';
import { command as flowsCommand } from './flows';
import { command as listCommand } from './list';
import { command as makeBieuCommand } from './make-bieu';
import { command as mergeCommand } from './merge';
import { command as planCheckCommand } from './plan-check';
import { command as planTextCommand } from './plan-text';
import { command as recogniseCommand } from './recognise';
import { command as regenerateCommand } from './regenerate';
import { command as repairCommand } from './repair';
import { command as sampleCommand } from './sample';
import { command as sentCommand } from './sent';
import { command as standardChangeCommand } from './standard-change';
import { command as templateBookCommand } from './template-book';
import type { Command } from '../context';

export const COMMANDS: readonly Command[] = [
  calendarCommand,
  callCommand,
  checkCommand,
  compareBooksCommand,
  duplicatesCommand,
  exportCommand,
  figuresCommand,
  fillFormCommand,
  flowsCommand,
  listCommand,
  makeBieuCommand,
  mergeCommand,
  planCheckCommand,
  planTextCommand,
  recogniseCommand,
  regenerateCommand,
  repairCommand,
  sampleCommand,
  sentCommand,
  standardChangeCommand,
  templateBookCommand,
];
