import type { FromFrame } from "../paneMessages";

/** Files that are dropped on the pane are meant for the workbench: the browser would show them in the pane's place. */
export function forwardDrops(page: Document, tell: (message: FromFrame) => void): void {
  page.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
  });
  page.addEventListener("drop", (event) => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    tell({ kind: "csat-loop-dropped", file });
  });
}
