import { transfer, wrap } from "comlink";
import { breakable } from "../../app/analyst/breakable";
import type { TextDesk } from "../../app/source/textDesk";
import { textsHere, type Texts } from "../../app/source/texts";
import { WorkbookError } from "../../workbook/workbookError";
import { passErrors } from "./passErrors";
import { readyWorker } from "./readyWorker";

passErrors();

/**
 * Who reads files of text, in a thread of its own, which ends when all are added or when that is cancelled; in the page's own
 * thread where a webview gives no other. A file that is read there is no longer here.
 */
export async function openTexts(signal: AbortSignal): Promise<Texts> {
  const worker = await readyWorker(readerStarter);
  if (worker === null) return textsHere();
  const there = wrap<TextDesk>(worker);
  const { unless, breakOff } = breakable(() => undefined);
  worker.onerror = ({ message }) => breakOff(new Error(`reading broke off: ${message}`));
  const cancel = (): void => {
    worker.terminate();
    breakOff(new WorkbookError("cancelled"));
  };
  if (signal.aborted) cancel();
  signal.addEventListener("abort", cancel, { once: true });
  return {
    read: (file) => unless(() => there.read(transfer(file, [file.bytes.buffer]))),
    block: (text, from) => unless(() => there.block(text, from)),
    close: () => {
      signal.removeEventListener("abort", cancel);
      worker.terminate();
    },
  };
}

async function readerStarter(): Promise<() => Worker> {
  return (await import(/* webpackChunkName: "app" */ "./startTextWorker")).startTextWorker;
}
