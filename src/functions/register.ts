/// <reference types="custom-functions-runtime" />
/** Hands the functions to Excel. */
import { FunctionError } from './function-error';
import { implementations, type Implementation } from './implementations';
import { withMachineDay } from './machine-day';

/**
 * Ties every implementation to its name in functions.json. Called once, when the add-in starts.
 * @param today the machine's day, YYYY-MM-DD, for calls that name no day
 */
export function registerFunctions(today: () => string): void {
  for (const [name, implementation] of Object.entries(implementations))
    CustomFunctions.associate(
      name,
      hosted(implementation, (args) => withMachineDay(name, args, today)),
    );
}

/**
 * Excel appends an object about the call to the declared arguments, and shows a sentence only for
 * an error of its own class.
 */
export function hosted(
  implementation: Implementation,
  complete: (args: readonly unknown[]) => readonly unknown[] = (args) => args,
): (...args: unknown[]) => unknown {
  return (...args) => {
    try {
      return implementation(...(complete(args.slice(0, implementation.length)) as never[]));
    } catch (error) {
      if (!(error instanceof FunctionError)) throw error;
      const code =
        error.code === '#N/A'
          ? CustomFunctions.ErrorCode.notAvailable
          : CustomFunctions.ErrorCode.invalidValue;
      throw new CustomFunctions.Error(code, error.message);
    }
  };
}
