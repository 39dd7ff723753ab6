/** From the page to a frame of the add-in's, with a port to the host's worker: the workbook is open. */
export interface PaneGreeting {
  readonly kind: "csat-loop-workbench";
  /** BCP 47, "zh-CN". */
  readonly displayLanguage: string;
}

/** From the page to the frame of the commands: a button of the ribbon was pressed. */
export interface CommandCall {
  readonly kind: "csat-loop-command";
  /** The name of the function in the manifest. */
  readonly name: string;
}

/** From the page to the frame of the commands: a person closed the dialog that it opened. */
export interface DialogClosed {
  readonly kind: "csat-loop-dialog-closed";
}

/** What a page of the add-in's tells the page around it. */
export type FromFrame =
  | { readonly kind: "csat-loop-waiting" }
  | { readonly kind: "csat-loop-library-missing" }
  | { readonly kind: "csat-loop-command-over" }
  | { readonly kind: "csat-loop-dropped"; readonly file: File }
  | { readonly kind: "csat-loop-dialog"; readonly address: string }
  | { readonly kind: "csat-loop-close-dialog" };

/** The places where Office shows or runs a page of an add-in. */
export type FramePlace = "pane" | "commands" | "dialog";

/** On its way from the pane to the host: a batch of Microsoft's library, or null for the workbook's file. */
export interface ToHost {
  readonly id: number;
  readonly request: string | null;
}

/** What the host sends to the pane: the answer to a batch, the file, or an event (message type 3 as JSON text). */
export type FromHost =
  | { readonly kind: "file"; readonly id: number; readonly file: Uint8Array }
  | { readonly kind: "answer"; readonly id: number; readonly answer: string }
  | { readonly kind: "event"; readonly event: string };
