import { areaToA1 } from '../../../domain/address';
import type { PlanValidation } from '../../plan';
import { attribute, content } from './xml-text';

/** Excel's bounds for a list spelled out in a rule and for the texts around it. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ERROR = 225;

export function validationsXml(validations: readonly PlanValidation[], p: string): string {
  if (validations.length === 0) return '';
  return `<${p}dataValidations count="${validations.length}">${validations.map((validation) => validationXml(validation, p)).join('')}</${p}dataValidations>`;
}

function validationXml(validation: PlanValidation, p: string): string {
  const { title, message, area } = validation;
  const rule = ruleOf(validation);
  const texts =
    ` showInputMessage="1" showErrorMessage="1" errorTitle="${attribute(title.slice(0, LONGEST_TITLE))}" error="${attribute(message.slice(0, LONGEST_ERROR))}"` +
    ` promptTitle="${attribute(title.slice(0, LONGEST_TITLE))}" prompt="${attribute(message.slice(0, LONGEST_PROMPT))}"`;
  const formulas = rule.formulas
    .map(
      (formula, index) => `<${p}formula${index + 1}>${content(formula)}</${p}formula${index + 1}>`,
    )
    .join('');
  return `<${p}dataValidation${rule.attributes} allowBlank="1"${texts} sqref="${areaToA1(area)}">${formulas}</${p}dataValidation>`;
}

/** Without a rule that Excel can hold, the message alone stays. */
function ruleOf({ type, choices = [], min, max }: PlanValidation): {
  attributes: string;
  formulas: string[];
} {
  if (type === 'list') {
    const list = choices.join(',');
    const fits =
      choices.length > 0 &&
      list.length <= LONGEST_LIST &&
      !choices.some((choice) => /[,\r\n]/.test(choice));
    return fits
      ? { attributes: ' type="list"', formulas: [`"${list.replace(/"/g, '""')}"`] }
      : { attributes: '', formulas: [] };
  }
  if (min !== undefined && max !== undefined)
    return { attributes: ` type="${type}"`, formulas: [String(min), String(max)] };
  if (min !== undefined)
    return { attributes: ` type="${type}" operator="greaterThanOrEqual"`, formulas: [String(min)] };
  if (max !== undefined)
    return { attributes: ` type="${type}" operator="lessThanOrEqual"`, formulas: [String(max)] };
  return { attributes: '', formulas: [] };
}
