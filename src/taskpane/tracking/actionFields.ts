import type { ActionEntry, TrackedAction } from "../../app/tracking/trackedActions";

/** Fields of an action: what is entered, and what is told of a change. */
export interface ActionFieldsProps {
  readonly entry: ActionEntry;
  readonly onChange: (changes: Partial<ActionEntry>) => void;
}

/** Fields that go by where the action stands. */
export interface FieldsOfActionProps extends ActionFieldsProps {
  readonly action: TrackedAction;
}
