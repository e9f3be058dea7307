/** A run that ends early, with the exit code and the sentence that the officer gets. */
export class Failure extends Error {
  constructor(
    /** 2 wrong usage, 3 a file that cannot be read or written. */
    readonly exitCode: 2 | 3,
    readonly code: string,
    message: string,
    readonly fix: string | null = null,
  ) {
    super(message);
    this.name = 'Failure';
  }
}
