/** What was asked for cannot be taken; the message is the sentence for the officer. */
export class Refused extends Error {
  /** @param byCall whether how the verb is called says what to do */
  constructor(
    message: string,
    readonly byCall = false,
  ) {
    super(message);
    this.name = 'Refused';
  }
}
