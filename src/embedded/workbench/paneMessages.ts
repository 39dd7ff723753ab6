/** From the page to the pane's frame, with a port to the host's worker: the workbook is open. */
export interface PaneGreeting {
  readonly kind: "csat-loop-workbench";
  /** BCP 47, "zh-CN". */
  readonly displayLanguage: string;
}

/** A batch of Microsoft's library on its way from the pane to the host. */
export interface ToHost {
  readonly id: number;
  readonly request: string;
}

/** What the host sends to the pane: the answer to a batch, or an event (message type 3 as JSON text). */
export type FromHost =
  | { readonly kind: "answer"; readonly id: number; readonly answer: string }
  | { readonly kind: "event"; readonly event: string };
