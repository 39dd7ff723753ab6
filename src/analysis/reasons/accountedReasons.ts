import { UNCLASSIFIED } from "./schemes/lastCategories";

/** The rows whose reasons count, by what they say: together all of them. */
export interface AccountedReasons {
  /** No reason given. */
  readonly none: number;
  /** Only reasons that fit no category. */
  readonly unclassified: number;
  readonly classified: number;
}

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
