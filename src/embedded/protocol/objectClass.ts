import type { Host } from "./hostContext";
import type { HostObject } from "./hostObject";
import type { MethodArguments } from "./methodArguments";

/**
 * The vocabulary in which the host's classes are declared. A class of Excel's API is an `ObjectClass<Target>`:
 * its name, and its members by their names **as on the wire** (capitalised: `GetRange`, `Values`), each a
 * function of the model object it stands for (`Target`). `application/applicationClass.ts` is a small example.
 *
 * To add a class:
 *  1. say what it stands for, beside the class:
 *     `declare module "../hostObject" { interface ClassTargets { Chart: ChartTarget } }`;
 *  2. `export const chartClass: ObjectClass<ChartTarget> = { name: "Chart", … }`;
 *  3. add it to the list of classes of its folder (`charts/classes.ts`), which `registry.ts` collects.
 *
 * Classes refer to each other by name, `objectOf("Worksheet", sheet)`, so that their files do not import
 * each other in a circle. What a class does not declare is answered with ApiNotFound and the member's name.
 */
export interface ObjectClass<Target> {
  readonly name: string;
  /** Properties that hold JSON values. */
  readonly scalars?: Readonly<Record<string, Scalar<Target>>>;
  /** Properties that hold other objects; `null` is a null object (`isNullObject`). */
  readonly navigations?: Readonly<Record<string, Navigation<Target>>>;
  /** Methods; they return a JSON value, an object made by `objectOf`, or `null` (nothing, or a null object). */
  readonly methods?: Readonly<Record<string, Method<Target>>>;
  /** What the client keeps to find an item of a collection again (through `indexer`); most often its id. */
  readonly id?: (target: Target, host: Host) => string | number;
  /** Collections only: all items in order. `load("items/…")`, top and skip are served from it. */
  readonly items?: (target: Target, host: Host) => readonly HostObject[];
  /** Collections only: `getItem(key)`, by id or name; throws `itemNotFound`. */
  readonly indexer?: (target: Target, key: string | number, host: Host) => HostObject;
  /** Classes with `_KeepReference`: the object moves with its cells between batches. */
  readonly keepsReference?: boolean;
}

/** A property that holds a JSON value. Without `set` it is read-only. */
export interface Scalar<Target> {
  readonly get: (target: Target, host: Host) => unknown;
  readonly set?: (target: Target, value: unknown, host: Host) => void;
  /** Left out of `load()` without names; must be asked for by name. */
  readonly onlyByName?: boolean;
}

/** A property that holds an object. */
export type Navigation<Target> = (target: Target, host: Host) => HostObject | null;

/** `args` are the arguments as sent, objects among them resolved. */
export type Method<Target> = (target: Target, args: MethodArguments, host: Host) => unknown;
