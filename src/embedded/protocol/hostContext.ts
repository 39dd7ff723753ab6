import type { Calculation } from "../calculation/calculation";
import type { Workbook } from "../model/workbook";
import type { RangeTarget } from "./objectClass";

/** What the classes of the API work on. */
export interface Host {
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  readonly events: EventSink;
  readonly references: RangeReferences;
}

/** Sends events to the add-in. They leave after the batch in which they were raised. */
export interface EventSink {
  /** `runtime.enableEvents`: while false, nothing is sent. */
  enabled: boolean;
  /**
   * @param eventType Microsoft's number of the event (`Excel.EventType` on the wire, e.g. 6 worksheet changed).
   * @param targetId the id that the add-in registered for ("" or a worksheet's or table's id).
   * @param message the event's data as JSON, as the client library expects it.
   */
  raise: (eventType: number, targetId: string, message: Readonly<Record<string, unknown>>) => void;
}

/** The ranges that live on between batches; inserting and deleting cells moves them. */
export interface RangeReferences {
  /** Every range in use: kept ones and those of the running batch. */
  all: () => Iterable<RangeTarget>;
  /** Gives the range a reference id, or the one it has. */
  keep: (range: RangeTarget) => string;
  /** The reference id of a kept range, null when it is not kept. */
  idOf: (range: RangeTarget) => string | null;
  find: (id: string) => RangeTarget | null;
  remove: (id: string) => void;
  /** Ranges of the running batch; `forgetBatch` at its end. */
  use: (range: RangeTarget) => void;
  forgetBatch: () => void;
}
