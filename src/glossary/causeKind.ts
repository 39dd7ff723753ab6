/** 人机料法环: the kinds of causes that a fishbone parts a problem's into (S29), in the order of the drawing. */
export const CAUSE_KINDS = ["people", "machine", "material", "method", "environment"] as const;

export type CauseKind = (typeof CAUSE_KINDS)[number];
