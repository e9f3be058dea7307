/** How a plan's text is read: its parts, its figures with their units, the words around them. */
import { expressionOf, expressionsOf } from '../../domain/expressions';
import expressions from './expressions.json';

export const expression = expressionsOf(expressions.one);

/**
 * What numbers but names no quantity: numbers of documents, forms, lines of the programme, points
 * of a list.
 */
export const LABELS = Object.values(expressions.labels).map(expressionOf);

export const OPEN_PLACES = Object.values(expressions.openPlaces).map(expressionOf);
