import { applicationClasses } from "./application/classes";
import { chartClasses } from "./charts/classes";
import type { ObjectClass } from "./objectClass";
import { protectionClasses } from "./protection/classes";
import { tableClasses } from "./tables/classes";

/** A class without its target's type: HostObject keeps class and target together. */
export type AnyObjectClass = ObjectClass<never>;

/** Each folder lists its classes in its `classes.ts`; whoever adds a folder adds a line here. */
const allClasses: readonly AnyObjectClass[] = [...applicationClasses, ...chartClasses, ...protectionClasses, ...tableClasses];

const classes = new Map<string, AnyObjectClass>(
  allClasses.map((definition): [string, AnyObjectClass] => [definition.name, definition]),
);

/** The declaration of a class by its name in the API, undefined when the host has none. */
export function classByName(name: string): AnyObjectClass | undefined {
  return classes.get(name);
}
