/** Up to so many rows are read and measured within about a second: without being asked. */
export const QUICK_ROWS = 20_000;

/** How long, in milliseconds, edits must have rested before that begins. */
export const REST = 400;
