import type { Font } from "../../model/cellFormat";
import type { WordPairs } from "../notation/wordPairs";

/** How texts are underlined. */
export const UNDERLINES: WordPairs<Font["underline"]> = [
  ["None", "none"],
  ["Single", "single"],
  ["Double", "double"],
  ["SingleAccountant", "singleAccounting"],
  ["DoubleAccountant", "doubleAccounting"],
];
