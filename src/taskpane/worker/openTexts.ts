import { transfer, wrap } from "comlink";
import type { TextDesk } from "../../app/source/textDesk";
import { textsApart, textsHere, type Texts } from "../../app/source/texts";
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
  return textsApart(
    {
      read: (file) => there.read(transfer(file, [file.bytes.buffer])),
      block: (text, from) => there.block(text, from),
      end: () => worker.terminate(),
      watch: (fail) => {
        worker.onerror = ({ message }) => fail(new Error(`reading broke off: ${message}`));
      },
    },
    signal,
  );
}

async function readerStarter(): Promise<() => Worker> {
  return (await import(/* webpackChunkName: "app" */ "./startTextWorker")).startTextWorker;
}
