/** A failure that the user can mend: printed as two sentences, without a stack. */
export class CommandError extends Error {
  readonly cure: string;

  constructor(message: string, cure: string) {
    super(message);
    this.cure = cure;
  }
}

/** Thrown if the user asks how a command is used. */
export class UsageAsked extends Error {}

/** Runs a command; failures of its user end with a message and exit code 1 (2 for bugs, with the stack). */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (error instanceof UsageAsked) {
      console.log(error.message);
    } else if (error instanceof CommandError) {
      console.error(`${error.message}.\n${error.cure}`);
      process.exitCode = 1;
    } else {
      console.error(error);
      process.exitCode = 2;
    }
  }
}
