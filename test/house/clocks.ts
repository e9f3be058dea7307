/** Finds clocks in the text of a test: a duration that is judged fails on a busy machine, whatever the program does. */
import ts from 'typescript';

export interface Clock {
  /** From 1. */
  readonly line: number;
  readonly what: string;
}

/** What tells the time, or how long something took. */
const READINGS: Readonly<Record<string, readonly string[]>> = {
  performance: ['now', 'mark', 'measure'],
  Date: ['now'],
  process: ['hrtime', 'cpuUsage', 'resourceUsage', 'uptime'],
};
const COMPARED = /^toBe(?:Less|Greater)Than(?:OrEqual)?$|^toBeCloseTo$/;
/** Names that stand for a duration: "cpuMs", "MOST_MS", "elapsed". */
const DURATION =
  /^(?:\w*[a-z\d])?(?:Ms|Millis|Milliseconds|Seconds)$|^(?:\w+_)?(?:MS|MILLIS|MILLISECONDS|SECONDS)$|^(?:ms|millis|milliseconds|seconds|took|elapsed|duration)$/;

export function clocksIn(text: string): Clock[] {
  const file = ts.createSourceFile('test.tsx', text, ts.ScriptTarget.Latest, true);
  const found: Clock[] = [];
  const add = (node: ts.Node, what: string): void => {
    found.push({ line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, what });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const [owner, name] = [node.expression.text, node.name.text];
      if (READINGS[owner]?.includes(name)) add(node, `${owner}.${name}`);
    }
    const isDate = (made: ts.NewExpression | ts.CallExpression): boolean =>
      ts.isIdentifier(made.expression) && made.expression.text === 'Date';
    if (ts.isNewExpression(node) && isDate(node) && !node.arguments?.length)
      add(node, 'new Date()');
    if (ts.isCallExpression(node)) {
      if (isDate(node)) add(node, 'Date()');
      const judged = judgedDuration(node);
      if (judged) add(node, `${judged} is judged`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The name of a duration in expect(…).toBeLessThan(…), on either side; null where there is none. */
function judgedDuration({ expression, arguments: bounds }: ts.CallExpression): string | null {
  if (!ts.isPropertyAccessExpression(expression) || !COMPARED.test(expression.name.text))
    return null;
  let name: string | null = null;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && DURATION.test(node.text)) name ??= node.text;
    ts.forEachChild(node, visit);
  };
  [expression.expression, ...bounds].forEach(visit);
  return name;
}
