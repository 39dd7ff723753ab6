import { WorkbookError } from "./workbookError";

/**
 * What is to be known of a sheet: what it stands without, because Excel refused a step of it or cannot do it, and that
 * its filter had to go. A warning's code and data.
 */
export interface Notice {
  readonly code:
    | "filter-cleared"
    | "rows-gone"
    | "notes-unseen"
    | "columns-emptied"
    | "cells-moved"
    | "typed-over"
    | "typed-over-unseen"
    | "typed-over-unsure"
    | "chart-refused"
    | "drawing-refused"
    | "drawing-unsupported"
    | "page-refused"
    | "panes-refused";
  readonly sheet: string;
  readonly [detail: string]: string;
}

/** Errors that are about what was asked for; any other, such as `cancelled`, ends the run. */
const ABOUT_THE_STEP: readonly string[] = ["excel-failed", "writing-refused"];

/** Notes what Excel refuses of the looks of sheets, so that a run goes on without it and the next one tries again. */
export class Refusals {
  private readonly noted: Notice[] = [];
  private readonly refused = new Set<string>();

  /** @param before what the run before noted, by key. */
  constructor(private readonly before: readonly string[]) {}

  /** Whether the run before went on without it. */
  wasRefused(key: string): boolean {
    return this.before.includes(key);
  }

  /** Notes what a sheet stands without. */
  note(key: string, refusal: Notice): void {
    this.refused.add(key);
    this.tell(refusal);
  }

  /** Notes what only has to be known. */
  tell(notice: Notice): void {
    this.noted.push(notice);
  }

  /** Runs a batch; where Excel refuses it, notes the member that it names and gives null. */
  async attempt<T>(key: string, refusal: Notice, batch: () => Promise<T>): Promise<T | null> {
    try {
      return await batch();
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const { place, officeCode } = error.data;
      this.note(key, { ...refusal, member: String(place), officeCode: String(officeCode) });
      return null;
    }
  }

  /** In the order in which they were noted. */
  all(): readonly Notice[] {
    return this.noted;
  }

  keys(): readonly string[] {
    return [...this.refused];
  }
}

/** Whether Excel refused what a batch asked for. */
export function isRefusal(error: unknown): error is WorkbookError {
  return error instanceof WorkbookError && ABOUT_THE_STEP.includes(error.code);
}
