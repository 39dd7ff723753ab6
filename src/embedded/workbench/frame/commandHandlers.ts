/** What a ribbon's button runs; it tells the event when it is over. */
type CommandHandler = (event: CommandEvent) => unknown;

interface CommandEvent {
  readonly source: { readonly id: string };
  readonly completed: () => void;
}

/** `Office.actions`: the page registers its handlers by the names of the manifest, perhaps after a button is pressed. */
export class CommandHandlers {
  private readonly handlers = new Map<string, CommandHandler>();
  private readonly waiting = new Map<string, (handler: CommandHandler) => void>();

  readonly associate = (name: string, handler: CommandHandler): void => {
    this.handlers.set(name, handler);
    this.waiting.get(name)?.(handler);
  };

  /** Runs the handler of a name, as soon as there is one; settles when it says that it is over. */
  async run(name: string): Promise<void> {
    const handler =
      this.handlers.get(name) ??
      (await new Promise<CommandHandler>((found) => {
        this.waiting.set(name, found);
      }));
    await new Promise<void>((over) => {
      handler({ source: { id: name }, completed: over });
    });
  }
}
