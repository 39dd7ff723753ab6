/** What Excel takes sheets out of. */
export const ADDABLE_FILES = [".xlsx", ".xlsm"] as const;
