import type { FileGuess } from "../../textFiles/textTable";
import type { OtherFile } from "../../workbook/navigation/insertSheets";
import type { TextBlock } from "../../workbook/navigation/textBlock";

/** A file of text that was read. */
export interface ReadText {
  /** Its number among those read. */
  readonly text: number;
  readonly rows: number;
  readonly guesses: readonly FileGuess[];
}

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
