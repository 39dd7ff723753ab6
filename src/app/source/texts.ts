import type { OtherFile } from "../../workbook/navigation/insertSheets";
import type { TextBlock } from "../../workbook/navigation/textBlock";
import { WorkbookError } from "../../workbook/workbookError";
import { breakable } from "../analyst/breakable";
import type { ReadText } from "./textDesk";

/** Who reads files of text, wherever that is (see TextDesk). */
export interface Texts {
  readonly read: (file: OtherFile) => Promise<ReadText | null>;
  readonly block: (text: number, from: number) => Promise<TextBlock>;
  /** To be called when all are added. */
  readonly close: () => void;
}

/** Reads them in this thread, which stands still meanwhile. */
export async function textsHere(): Promise<Texts> {
  // read by those alone who add such files
  const { TextDesk } = await import(/* webpackChunkName: "text" */ "./textDesk");
  const desk = new TextDesk();
  const later = Promise.resolve();
  return {
    read: (file) => later.then(() => desk.read(file)),
    block: (text, from) => later.then(() => desk.block(text, from)),
    close: () => undefined,
  };
}

/** Another thread that reads them. */
interface ReadingThread extends Pick<Texts, "read" | "block"> {
  /** Ends it, whatever it is doing. */
  readonly end: () => void;
  /** Has it say when it breaks down. */
  readonly watch: (fail: (reason: Error) => void) => void;
}

/** Has another thread read them, which ends when all are added or when that is cancelled. */
export function textsApart({ read, block, end, watch }: ReadingThread, signal: AbortSignal): Texts {
  const { unless, breakOff } = breakable(() => undefined);
  watch(breakOff);
  const cancel = (): void => {
    end();
    breakOff(new WorkbookError("cancelled"));
  };
  if (signal.aborted) cancel();
  signal.addEventListener("abort", cancel, { once: true });
  return {
    read: (file) => unless(() => read(file)),
    block: (text, from) => unless(() => block(text, from)),
    close: () => {
      signal.removeEventListener("abort", cancel);
      end();
    },
  };
}
