import type { GroupRole } from "../../../analysis/survey/role";
import type { TestedCells } from "../../formulas/sampleFormulas";
import type { DocumentSources } from "../../sources";
import { groupTableIn } from "../table";
import { loyaltyTableOf } from "./table";

/** Two sides that are compared. */
type Sides = Readonly<Record<"group" | "others", TestedCells>>;

/** The cells of a row's group, and of all others of its table. */
export function cellsOfSides(context: DocumentSources["context"], measure: string, role: GroupRole): Sides {
  const { own } = groupTableIn(context, loyaltyTableOf(measure, role), role);
  return {
    group: {
      n: own("n"),
      first: own("first"),
      second: own("second"),
      mean: own("value"),
      variance: own("variance"),
    },
    others: {
      n: own("othersN"),
      first: own("othersFirst"),
      second: own("othersSecond"),
      mean: own("othersMean"),
      variance: own("othersVariance"),
    },
  };
}

/** The same with as many independent answers as theirs are worth. */
export function effectiveCells(context: DocumentSources["context"], measure: string, role: GroupRole): Sides {
  const { own } = groupTableIn(context, loyaltyTableOf(measure, role), role);
  const { group, others } = cellsOfSides(context, measure, role);
  const worth = (cells: TestedCells, effect: "ownEffect" | "othersEffect"): TestedCells => ({
    ...cells,
    n: `(${cells.n}/${own(effect)})`,
    first: `(${cells.first}/${own(effect)})`,
    second: `(${cells.second}/${own(effect)})`,
  });
  return { group: worth(group, "ownEffect"), others: worth(others, "othersEffect") };
}
