/** The usual 5 % (S45): a difference that chance would make less often is more than chance. */
export const SIGNIFICANT = 0.05;
