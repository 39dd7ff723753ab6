import type { AccountedReasons } from "../results";
import { UNCLASSIFIED } from "./schemes/lastCategories";

/** What became of each row of `mask`: it gives no reason, only such as fit no category, or a classified one. */
export function accountFor(
  categoriesOf: (row: number) => readonly string[],
  mask: Uint8Array,
): AccountedReasons {
  const found = { none: 0, unclassified: 0, classified: 0 };
  mask.forEach((counts, row) => {
    if (counts !== 1) return;
    const categories = categoriesOf(row);
    if (categories.length === 0) found.none++;
    else if (categories.every((category) => category === UNCLASSIFIED)) found.unclassified++;
    else found.classified++;
  });
  return found;
}
