/** The command was called wrongly; `code` is "usage-…" and `data` says which word was wrong. Exit code 2. */
export class UsageError extends Error {
  constructor(
    readonly code: string,
    readonly data: Readonly<Record<string, string | readonly string[]>>,
  ) {
    super(code);
    this.name = "UsageError";
  }
}
