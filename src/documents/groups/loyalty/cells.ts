import type { GroupRole } from "../../../analysis/survey/role";
import type { TestedCells } from "../../formulas/sampleFormulas";
import type { DocumentSources } from "../../sources";
import { groupTableIn } from "../table";
import { loyaltyTableOf } from "./table";

/** The cells of a row's group. */
export function cellsOfGroup(
  context: DocumentSources["context"],
  measure: string,
  role: GroupRole,
): TestedCells {
  const { own } = groupTableIn(context, loyaltyTableOf(measure, role), role);
  return {
    n: own("n"),
    first: own("first"),
    second: own("second"),
    mean: own("value"),
    variance: own("variance"),
  };
}

/** The cells of all others of its table. */
export function cellsOfOthers(
  context: DocumentSources["context"],
  measure: string,
  role: GroupRole,
): TestedCells {
  const { own } = groupTableIn(context, loyaltyTableOf(measure, role), role);
  return {
    n: own("othersN"),
    first: own("othersFirst"),
    second: own("othersSecond"),
    mean: own("othersMean"),
    variance: own("othersVariance"),
  };
}

/** The same with as many independent answers as theirs are worth. */
export function effectiveCells(
  context: DocumentSources["context"],
  measure: string,
  role: GroupRole,
): Readonly<Record<"group" | "others", TestedCells>> {
  const { own } = groupTableIn(context, loyaltyTableOf(measure, role), role);
  const worth = (cells: TestedCells, effect: "ownEffect" | "othersEffect"): TestedCells => ({
    ...cells,
    n: `(${cells.n}/${own(effect)})`,
    first: `(${cells.first}/${own(effect)})`,
    second: `(${cells.second}/${own(effect)})`,
  });
  return {
    group: worth(cellsOfGroup(context, measure, role), "ownEffect"),
    others: worth(cellsOfOthers(context, measure, role), "othersEffect"),
  };
}
