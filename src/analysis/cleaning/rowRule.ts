/** A rule's answer for one row: what was found there, for the log, or null when the rule does not apply. */
export type RowRule = (row: number) => string | null;

/** A rule that applies to no row: no row is held against it. */
export const NEVER: RowRule = () => null;

/** Whether a row is marked. */
export type RowFlag = (row: number) => boolean;

/** Marks no row: none is looked at. */
export const NEVER_FLAGGED: RowFlag = () => false;
