import type { CommandLineCode } from "../../messages/commandLine";

/** A command that cannot go on: a stable code, what the message needs, and the exit code of the process. */
export class CommandError extends Error {
  constructor(
    readonly code: CommandLineCode,
    readonly data: Readonly<Record<string, unknown>>,
    readonly exitCode: 1 | 2 | 3,
  ) {
    super(code);
    this.name = "CommandError";
  }
}
