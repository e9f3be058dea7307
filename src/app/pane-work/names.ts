/**
 * The wishes of the pane without the work itself, for whoever carries them from one place to
 * another: each is a public method of the class, and a new one needs nothing but its method.
 */
import type { Progress } from '../../workbook/port';
import type { PaneWork } from './index';

export type Wish = keyof PaneWork;

/** What the pane calls; the class itself, or a messenger in front of it. */
export type PaneWorkLike = Pick<PaneWork, Wish>;

/** Any method that takes a wish as plain data. */
export type Method = (wish: unknown, progress?: Progress) => Promise<unknown>;

/**
 * Hands every call on.
 * @param call does the work of this name
 */
export function handedOn<T extends object>(
  call: (name: keyof T & string, wish: unknown, progress?: Progress) => Promise<unknown>,
): T {
  const methods = new Map<string | symbol, Method>();
  return new Proxy({} as T, {
    get(_, name) {
      // Whoever awaits the whole asks for this one.
      if (typeof name !== 'string' || name === 'then') return undefined;
      const method: Method =
        methods.get(name) ?? ((wish, progress) => call(name as keyof T & string, wish, progress));
      // A part of the pane may hold on to a method: it is the same each time.
      methods.set(name, method);
      return method;
    },
  });
}

/**
 * A public method of the object's own classes, bound to it: what a class keeps to itself is `#` or
 * a property.
 * @throws Error for anything else that a name may lead to
 */
export function methodOf(object: object, name: string): Method {
  const isOwn = name in Object.prototype || Object.hasOwn(object, name);
  const found = isOwn ? undefined : (object as Readonly<Record<string, unknown>>)[name];
  if (typeof found !== 'function') throw new Error('no such call');
  return found.bind(object) as Method;
}
