import type { DesignEffects } from "../../analysis/measures/groupTests";
import type { Column } from "../sheet/column";

/** A row of a group; null for those that belong to none. */
interface WithEffects {
  readonly group: { readonly effects: DesignEffects } | null;
}

/** The design effects of repeated customers, as of the run; 1 where they don't matter. */
export function effectColumns<Row extends WithEffects>(
  heading: (key: "ownEffect" | "othersEffect") => string,
): readonly Column<Row>[] {
  const column = (key: "ownEffect" | "othersEffect", side: "own" | "others"): Column<Row> => ({
    key,
    heading: heading(key),
    width: 10,
    hidden: true,
    format: "decimal3",
    value: ({ group }) => group?.effects[side] ?? 1,
  });
  return [column("ownEffect", "own"), column("othersEffect", "others")];
}
