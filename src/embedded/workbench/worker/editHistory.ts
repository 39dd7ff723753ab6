import type { Area } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { CellSnapshot } from "./cellSnapshot";

/** The most cells that are kept to go back to. */
const MOST_CELLS = 2_000_000;

/** An edit: where it was made, and what its cells, and those that followed, held before it. */
interface Edit {
  readonly area: Area;
  readonly before: CellSnapshot;
}

/** Cells that an edit changed. */
export interface EditedCells {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * What a person did at the grid, to be taken back and done again. It ends where anybody else changes the workbook:
 * what was there before would then undo theirs too.
 */
export class EditHistory {
  private done: Edit[] = [];
  private undone: Edit[] = [];
  private isOurs = false;

  constructor(private readonly workbook: Workbook) {
    workbook.onChange(() => {
      if (!this.isOurs) this.forget();
    });
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Runs an edit of the person's: its changes do not end the history. */
  during<Result>(edit: () => Result): Result {
    this.isOurs = true;
    try {
      return edit();
    } finally {
      this.isOurs = false;
    }
  }

  /** Notes an edit that was taken. */
  add(edit: Edit): void {
    this.undone = [];
    this.done.push(edit);
    while (this.done.reduce((cells, { before }) => cells + before.size, 0) > MOST_CELLS) this.done.shift();
  }

  forget(): void {
    this.done = [];
    this.undone = [];
  }

  /** Takes the last edit back. @returns what changed, null when there is nothing to take back. */
  undo(): EditedCells | null {
    return this.swap(this.done, this.undone);
  }

  /** Does the last edit that was taken back again. @returns what changed, null when there is none. */
  redo(): EditedCells | null {
    return this.swap(this.undone, this.done);
  }

  private swap(from: Edit[], to: Edit[]): EditedCells | null {
    const edit = from.pop();
    if (edit === undefined) return null;
    const { sheet, area } = edit.before;
    to.push({ area: edit.area, before: new CellSnapshot(sheet, area) });
    this.during(() => {
      edit.before.restore();
      this.workbook.notify({ kind: "cells", sheet, area });
    });
    return { sheet, area: edit.area };
  }
}
