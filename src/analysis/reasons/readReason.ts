import { isEmptyReason } from "../cleaning/emptyReason";
import type { ReasonClassifier } from "./reasonClassifier";
import { UNCLASSIFIED } from "./schemes/lastCategories";
import { splitReasons } from "./splitReasons";

/** One reason of a cell with its category. */
export interface ReadReason {
  readonly text: string;
  readonly category: string;
}

/**
 * The reasons of one cell. "、" may part reasons or belong to prose: of what it parts, only what fits a category
 * counts, and the whole is 未分类 when nothing does. "无" and the like are no reasons.
 */
export function readReasons(text: string, classify: ReasonClassifier): ReadReason[] {
  return splitReasons(text)
    .filter((part) => !isEmptyReason(part))
    .flatMap((part) => readPart(part, classify));
}

function readPart(part: string, classify: ReasonClassifier): ReadReason[] {
  const enumerated = splitReasons(part, true).filter((piece) => !isEmptyReason(piece));
  if (enumerated.length > 1) {
    const read = enumerated.map((text) => ({ text, category: classify(text) }));
    const fitting = read.filter(({ category }) => category !== UNCLASSIFIED);
    if (fitting.length > 0) return fitting;
  }
  return [{ text: part, category: classify(part) }];
}
