/** Points: thousands of phrases keep the height that Excel gives them; the scheme beside them has the same. */
export const ROW_HEIGHT = 15;
