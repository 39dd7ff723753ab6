/** What stands for a figure that there is not, or not yet. */
export const NONE = "—";
