import type { FromFrame } from "../paneMessages";

/** Office's numbers: a dialog that a person closed, and one that is asked for while another stands. */
const CLOSED = 12006;
const ALREADY_OPEN = 12007;
const CLOSED_EVENT = "dialogEventReceived";

type EventHandler = (event: { readonly error: number; readonly type: string }) => void;

interface OfficeDialog {
  readonly addEventHandler: (type: string, handler: EventHandler) => void;
  readonly close: () => void;
}

/** What Office tells of a dialog that was asked for. */
type DialogResult =
  | { readonly status: "succeeded"; readonly value: OfficeDialog }
  | { readonly status: "failed"; readonly error: { readonly code: number } };

type DialogCallback = (result: DialogResult) => void;

/** `Office.context.ui`, as far as an add-in needs it to say something: the page around the frame shows the dialog. */
export class Dialogs {
  /** Of the dialog that stands; a page has one at a time. */
  private handlers: EventHandler[] | null = null;

  constructor(private readonly tell: (message: FromFrame) => void) {}

  readonly displayDialogAsync = (
    address: string,
    optionsOrCallback?: object | DialogCallback,
    callback?: DialogCallback,
  ): void => {
    const answer = typeof optionsOrCallback === "function" ? (optionsOrCallback as DialogCallback) : callback;
    if (this.handlers !== null) {
      answer?.({ status: "failed", error: { code: ALREADY_OPEN } });
      return;
    }
    this.handlers = [];
    this.tell({ kind: "csat-loop-dialog", address });
    answer?.({ status: "succeeded", value: { addEventHandler: this.add, close: this.close } });
  };

  /** A person closed the dialog. */
  closed(): void {
    const handlers = this.handlers ?? [];
    this.handlers = null;
    for (const handler of handlers) handler({ error: CLOSED, type: CLOSED_EVENT });
  }

  private readonly add = (type: string, handler: EventHandler): void => {
    if (type === CLOSED_EVENT) this.handlers?.push(handler);
  };

  private readonly close = (): void => {
    this.handlers = null;
    this.tell({ kind: "csat-loop-close-dialog" });
  };
}
