import { WorkbookError } from "../workbookError";

/** What a sheet stands without, because Excel refused a step of it or cannot do it: a warning's code and data. */
export interface Refusal {
  readonly code:
    "chart-refused" | "drawing-refused" | "drawing-unsupported" | "page-refused" | "panes-refused";
  readonly sheet: string;
  readonly [detail: string]: string;
}

/** Errors that are about what was asked for; any other, such as `cancelled`, ends the run. */
const ABOUT_THE_STEP: readonly string[] = ["excel-failed", "sheet-protected"];

/** Notes what Excel refuses of the looks of sheets, so that a run goes on without it and the next one tries again. */
export class Refusals {
  private readonly noted: Refusal[] = [];
  private readonly refused = new Set<string>();

  /** @param before what the run before noted, by key. */
  constructor(private readonly before: readonly string[]) {}

  /** Whether the run before went on without it. */
  wasRefused(key: string): boolean {
    return this.before.includes(key);
  }

  /** Notes what a sheet stands without. */
  note(key: string, refusal: Refusal): void {
    this.refused.add(key);
    this.noted.push(refusal);
  }

  /** Runs a batch; where Excel refuses it, notes the member that it names and gives null. */
  async attempt<T>(key: string, refusal: Refusal, batch: () => Promise<T>): Promise<T | null> {
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
  all(): readonly Refusal[] {
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
