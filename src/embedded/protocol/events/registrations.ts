import type { Method } from "../objectClass";

/**
 * The client tells that someone listens (`_RegisterDataChangedEvent`). Events are raised whether someone does or
 * not, and the client drops those that nobody wants: nothing is to be done.
 */
function registrations(names: readonly string[]): Readonly<Record<string, Method<unknown>>> {
  const nothing: Method<unknown> = () => null;
  return Object.fromEntries(
    names.flatMap((name) => [
      [`_Register${name}`, nothing],
      [`_Unregister${name}`, nothing],
    ]),
  );
}

/** The events of sheets that the host raises; those it does not raise cannot be registered for. */
export const SHEET_EVENT_REGISTRATIONS = registrations([
  "ActivatedEvent",
  "AddedEvent",
  "DataChangedEvent",
  "DeactivatedEvent",
  "DeletedEvent",
  "FormatChangedEvent",
  "SelectionChangedEvent",
]);
