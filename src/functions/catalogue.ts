/**
 * What each custom function does, for the command line, the help page and the officer's page.
 * Generated from the functions' own comments.
 */
import catalogue from './catalogue.json';

export interface ParameterHelp {
  /** As written in a formula: "soHo". */
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** "range" takes a cell or a range; "value" one cell; "text" one text. */
  readonly kind: 'range' | 'value' | 'text';
}

export interface FunctionHelp {
  /** "TYLENGHEO" */
  readonly name: string;
  readonly group: string;
  readonly description: string;
  /** "TYLENGHEO(soHo; tongSoHo; [soLe])" */
  readonly signature: string;
  readonly parameters: readonly ParameterHelp[];
  readonly returns: string;
  /** "date" is a serial in a sheet and YYYY-MM-DD elsewhere. */
  readonly result: 'number' | 'text' | 'date' | 'table';
  readonly examples: readonly { readonly formula: string; readonly result: string }[];
}

/** In the order in which they are documented, group by group. */
export function functionCatalogue(): readonly FunctionHelp[] {
  return catalogue as readonly FunctionHelp[];
}

/** The entry of a name in any case, or null. */
export function functionHelp(name: string): FunctionHelp | null {
  return functionCatalogue().find((entry) => entry.name === name.trim().toUpperCase()) ?? null;
}
