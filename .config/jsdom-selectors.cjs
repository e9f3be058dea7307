// Spares jsdom most of its work: for the style of an element it tries every rule of the page, and the components bring more rules than its
// selector engine remembers, so that it prepares each of them again and again. A rule for one class (".f1a2b", ".f1a2b:hover") cannot match an
// element without that class. Loaded before jsdom; where jsdom has changed inside, it only becomes as slow as it was.
const selectors = require('jsdom/lib/jsdom/living/helpers/selectors.js');

const ONE_CLASS = /^\.([\w-]+)(?::[\w-]+)*$/;
const classes = new Map();

/** The class without which a selector matches nothing; null where that cannot be told at a glance. */
function neededClass(selector) {
  let needed = classes.get(selector);
  if (needed === undefined) classes.set(selector, (needed = ONE_CLASS.exec(selector)?.[1] ?? null));
  return needed;
}

const { matchesDontThrow } = selectors;
selectors.matchesDontThrow = (element, selector) => {
  const needed = typeof selector === 'string' ? neededClass(selector) : null;
  if (needed !== null && !element.classList.contains(needed)) return false;
  return matchesDontThrow(element, selector);
};
