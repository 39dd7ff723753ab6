import { FileError } from "../../file/package/fileError";
import { openWorkbook } from "../../file/openWorkbook";
import type { Area } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import { raiseCellsChanged, raiseSheetEvent, SHEET_EVENT } from "../../protocol/events/cellEvents";
import type {
  BookChange,
  BookOutline,
  CellBlock,
  CellDetail,
  ChartView,
  EditOutcome,
  SheetLayout,
} from "../bookView";
import type { FileGuess } from "../../../textFiles/textTable";
import type { FramePlace, FromHost, ToHost } from "../paneMessages";
import { cellBlock } from "./cellBlock";
import { cellDetail } from "./cellDetail";
import { chartViews } from "./chartViews";
import type { EditedCells } from "./editHistory";
import { failureText } from "./failureText";
import { OpenBook } from "./openBook";
import { sheetLayout } from "./sheetLayout";
import { typedEdit } from "./typedEdit";

/** Changes that come within this time (milliseconds) are told together. */
const CHANGES_TOGETHER = 40;

/** The outcome of opening a file: what it holds, with what had to be guessed of it, or why it cannot be opened. */
export type Opening =
  | { readonly opened: true; readonly outline: BookOutline; readonly guesses: readonly FileGuess[] }
  | Unreadable;

/** Why a file cannot be opened. */
export interface Unreadable {
  readonly opened: false;
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The embedded host as the page talks to it, over comlink: one workbook at a time. */
export class WorkbenchHost {
  private book: OpenBook | null = null;
  /** The looks that the last view of a workbook to ask for cells has. */
  private sent: { readonly view: number; readonly looks: Set<number> } = { view: 0, looks: new Set() };
  private tell: ((change: BookChange) => void) | null = null;
  private openNew: ((file: Uint8Array) => void) | null = null;
  private isHarsh = false;
  private language = "en-US";
  private selectionsHeard = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private readonly ports = new Map<FramePlace, MessagePort>();

  /** Lets the workbooks that are opened from now on do to the add-in what Excel does only sometimes as well. */
  beHarsh(): void {
    this.isHarsh = true;
  }

  /** Shows dates as they are written in a language, BCP 47. */
  speak(language: string): void {
    this.language = language;
    if (this.book === null || this.book.workbook.displayLanguage === language) return;
    this.book.workbook.displayLanguage = language;
    this.changed();
  }

  /** Opens a workbook in place of the one before, which stays open when this one cannot be read. */
  open(bytes: Uint8Array, fileName: string): Opening {
    const book = unlessUnreadable(
      () =>
        new OpenBook(bytes, fileName, (event) => this.deliver(event), {
          isHarsh: this.isHarsh,
          openNew: (file) => this.openNew?.(file),
        }),
    );
    if ("opened" in book) return book;
    this.book?.close();
    this.disconnect();
    this.book = book;
    this.book.workbook.displayLanguage = this.language;
    this.sent = { view: 0, looks: new Set() };
    this.book.workbook.onChange(() => {
      this.changed();
    });
    return { opened: true, outline: this.book.outline(), guesses: this.book.workbook.fileGuesses };
  }

  /** Whether a workbook is open that was changed and not downloaded since. */
  isChanged(): boolean {
    return this.book?.outline().isChanged === true;
  }

  /** Why a file cannot be opened, null where it can; the workbook that is open stays. */
  whyUnreadable(bytes: Uint8Array, fileName: string): Unreadable | null {
    const read = unlessUnreadable(() => openWorkbook(bytes, fileName));
    return "opened" in read ? read : null;
  }

  /** @param tell hears of changes, whoever made them. */
  listen(tell: (change: BookChange) => void): void {
    this.tell = tell;
  }

  /** @param open takes the file of a workbook that the add-in opens in a window of its own. */
  onNewWorkbook(open: (file: Uint8Array) => void): void {
    this.openNew = open;
  }

  /** Connects a page of the add-in's, in place of the one that was there: batches come through the port. */
  connect(place: FramePlace, port: MessagePort): void {
    this.ports.get(place)?.close();
    this.ports.set(place, port);
    const book = this.opened();
    port.onmessage = ({ data }: MessageEvent<ToHost>) => {
      if (data.request === null) {
        const message: FromHost = { kind: "file", id: data.id, file: book.file() };
        port.postMessage(message);
        return;
      }
      void book.answer(data.request).then((answer) => {
        const message: FromHost = { kind: "answer", id: data.id, answer };
        port.postMessage(message);
        if (book === this.book) this.changed();
      });
    };
  }

  /** Null for a sheet that is gone; so below. */
  layout(sheetId: string): SheetLayout | null {
    return this.on(sheetId, ({ workbook }, sheet) =>
      sheetLayout(sheet, workbook.formats, this.selectionsHeard),
    );
  }

  /**
   * The cells of an area, with the looks that its view does not have. That of the workbook before may still ask once
   * another is open, whose sheets can be called the same: what it got, the next view has not.
   *
   * @param view a number from 1 on that each view of a workbook has for its own
   */
  cells(sheetId: string, area: Area, view: number): CellBlock | null {
    if (view !== this.sent.view) this.sent = { view, looks: new Set() };
    return this.on(sheetId, ({ host }, sheet) => cellBlock(host, sheet, area, this.sent.looks));
  }

  charts(sheetId: string): readonly ChartView[] | null {
    return this.on(sheetId, ({ host }, sheet) => chartViews(host, sheet));
  }

  detail(sheetId: string, row: number, column: number): CellDetail | null {
    return this.on(sheetId, ({ host }, sheet) => cellDetail(host, sheet, row, column));
  }

  /** The cells as text for the clipboard: tabs between cells, line ends between rows. */
  copyText(sheetId: string, area: Area): string | null {
    return this.on(sheetId, ({ clipboard }, sheet) => clipboard.copy(sheet, area));
  }

  /** Takes the text of the system's clipboard, `texts` by cells. */
  paste(
    sheetId: string,
    area: Area,
    text: string,
    texts: readonly (readonly string[])[],
  ): EditOutcome | null {
    return this.on(sheetId, ({ clipboard }, sheet) => clipboard.paste(sheet, area, text, texts));
  }

  edit(sheetId: string, area: Area, texts: readonly (readonly string[])[]): EditOutcome | null {
    return this.on(sheetId, (book, sheet) => typedEdit(book, sheet, area, texts));
  }

  /** Takes the person's last edit back and shows its cells; false when there is none. */
  undo(): boolean {
    return this.show(this.opened().history.undo());
  }

  /** Does again what was taken back last. */
  redo(): boolean {
    return this.show(this.opened().history.redo());
  }

  /** The person selected cells, perhaps on another sheet: the add-in hears of it. @param number as the page counts. */
  select(sheetId: string, area: Area, number = 0): void {
    this.selectionsHeard = Math.max(this.selectionsHeard, number);
    this.on(sheetId, ({ workbook, host }, sheet) => {
      const before = workbook.activeSheet;
      sheet.selection = area;
      workbook.activeSheet = sheet;
      if (before !== sheet) {
        if (before !== null) raiseSheetEvent(host, before, SHEET_EVENT.deactivated);
        raiseSheetEvent(host, sheet, SHEET_EVENT.activated);
      }
      raiseSheetEvent(host, sheet, SHEET_EVENT.selectionChanged);
    });
  }

  /** The workbook as a file. */
  save(): Uint8Array {
    const file = this.opened().save();
    this.changed();
    return file;
  }

  private show(changed: EditedCells | null): boolean {
    if (changed === null) return false;
    const { sheet, area } = changed;
    raiseCellsChanged({ ...this.opened().host, actor: "person" }, sheet, area);
    this.select(sheet.id, area);
    return true;
  }

  private deliver(event: string): void {
    const message: FromHost = { kind: "event", event };
    for (const port of this.ports.values()) port.postMessage(message);
  }

  private disconnect(): void {
    for (const port of this.ports.values()) port.close();
    this.ports.clear();
  }

  private on<Result>(sheetId: string, answer: (book: OpenBook, sheet: Sheet) => Result): Result | null {
    const book = this.opened();
    const sheet = book.sheet(sheetId);
    if (sheet === null) return null;
    book.settle();
    return answer(book, sheet);
  }

  private opened(): OpenBook {
    if (this.book === null) throw new Error("no workbook is open");
    return this.book;
  }

  private changed(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      const book = this.opened();
      const [problem] = book.settle();
      this.tell?.({
        outline: book.outline(),
        problem: problem === undefined ? null : failureText(problem),
      });
    }, CHANGES_TOGETHER);
  }
}

function unlessUnreadable<Read extends object>(read: () => Read): Read | Unreadable {
  try {
    return read();
  } catch (error) {
    if (error instanceof FileError) return { opened: false, code: error.code, data: error.data };
    throw error;
  }
}
