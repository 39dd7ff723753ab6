/** A list without the marks and margins that browsers give one. */
export const PLAIN_LIST = { margin: 0, padding: 0, listStyleType: "none" } as const;
