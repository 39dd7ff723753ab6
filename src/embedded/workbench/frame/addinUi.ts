import type { FromFrame } from "../paneMessages";

/** What Office tells of a dialog that stands. */
interface DialogResult {
  readonly status: "succeeded";
  readonly value: { readonly addEventHandler: () => void; readonly close: () => void };
}

type DialogCallback = (result: DialogResult) => void;

const NOTHING = (): void => undefined;

/** `Office.context.ui`, as far as an add-in needs it to say something: the page around the frame shows the dialog. */
export function createUi(tell: (message: FromFrame) => void): object {
  const displayDialogAsync = (
    address: string,
    optionsOrCallback?: object | DialogCallback,
    callback?: DialogCallback,
  ): void => {
    tell({ kind: "csat-loop-dialog", address });
    const told = typeof optionsOrCallback === "function" ? (optionsOrCallback as DialogCallback) : callback;
    told?.({ status: "succeeded", value: { addEventHandler: NOTHING, close: NOTHING } });
  };
  return { displayDialogAsync };
}
