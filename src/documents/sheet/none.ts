/** What stands for a figure that there is not, or not yet, all over 效果验证. */
export const NONE = "—";
