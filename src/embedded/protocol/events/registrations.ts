import type { Host } from "../hostContext";
import type { Method } from "../objectClass";
import { SHEET_EVENT } from "./cellEvents";

/**
 * The client tells that someone listens (`_RegisterDataChangedEvent`); events that nobody ever listened to are not
 * raised. When the last one leaves, they still are: the client drops what nobody wants.
 */
function registrations(events: Readonly<Record<string, number>>): Readonly<Record<string, Method<unknown>>> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, eventType]): [string, Method<unknown>][] => [
      [
        `_Register${name}`,
        (_object: unknown, _arguments: unknown, { events: sink }: Host) => {
          sink.heard.add(eventType);
          return null;
        },
      ],
      [`_Unregister${name}`, () => null],
    ]),
  );
}

/** The events of sheets that the host raises; those it does not raise cannot be registered for. */
export const SHEET_EVENT_REGISTRATIONS = registrations({
  ActivatedEvent: SHEET_EVENT.activated,
  AddedEvent: SHEET_EVENT.added,
  DataChangedEvent: SHEET_EVENT.changed,
  DeactivatedEvent: SHEET_EVENT.deactivated,
  DeletedEvent: SHEET_EVENT.deleted,
  FormatChangedEvent: SHEET_EVENT.formatChanged,
  SelectionChangedEvent: SHEET_EVENT.selectionChanged,
});
