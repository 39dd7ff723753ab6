import type { Calculation } from "../calculation/calculation";
import type { Sheet } from "../model/sheet";
import type { DefinedName, Workbook } from "../model/workbook";
import type { WrittenFormulas } from "./writtenFormulas";
import type { HostObject, RangeTarget } from "./hostObject";

/** Whose edits are: the add-in's, those of the person before it, or of somebody else at the same file. */
export type Actor = "addin" | "person" | "coauthor";

/** What the classes of the API work on. */
export interface Host {
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  readonly events: EventSink;
  readonly references: References;
  /** Formulas that the add-in writes are noted: those that cannot be calculated are its errors. */
  readonly writtenFormulas: WrittenFormulas;
  /** Opens a file as a workbook in a window of its own; null where there is none. */
  readonly openNew: ((file: Uint8Array) => void) | null;
  /** Who edits just now: events tell the add-in. */
  actor: Actor;
  /** Whether the host does what Excel does only sometimes: an add-in has to bear it. */
  readonly harsh: boolean;
  /** What the running batch added: some of it can be done with new sheets and names only, some not yet. */
  readonly added: Set<Sheet | DefinedName>;
  /** Sheets that were told to fit on pages: Excel may let the first time pass. */
  readonly fitted: WeakSet<Sheet>;
}

/** Sends events to the add-in. They leave after the batch in which they were raised. */
export interface EventSink {
  /** `runtime.enableEvents`: while false, nothing is sent. */
  enabled: boolean;
  /** Microsoft's numbers of the events of sheets that somebody listened to: no other one of a sheet is sent. */
  readonly heard: Set<number>;
  /**
   * @param eventType Microsoft's number of the event (10 worksheet changed, 15 worksheet deleted …).
   * @param targetId the id that the add-in registered for ("Workbook", "", or a worksheet's or table's id).
   * @param message the event's data, as the client library expects it.
   */
  raise: (eventType: number, targetId: string, message: Readonly<Record<string, unknown>>) => void;
}

/** The ranges that live on between batches; inserting and deleting cells moves them. */
export interface References {
  /** Every range in use: kept ones, those of the running batch, and where formulas were written. */
  ranges: () => Iterable<RangeTarget>;
  /** Gives the object a reference id, or the one it has. */
  keep: (object: HostObject) => string;
  /** The reference id of a kept object, null when it is not kept. */
  idOf: (object: HostObject) => string | null;
  find: (id: string) => HostObject | null;
  remove: (id: string) => void;
  removeAll: () => void;
  readonly count: number;
  /** Notes an object of the running batch; `endBatch` forgets those. */
  use: (object: HostObject) => void;
  endBatch: () => void;
}
