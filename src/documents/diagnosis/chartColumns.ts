import type { Diagnosis } from "../../analysis/diagnosis/diagnosis";
import type { CellContent } from "../sheet/cellSpec";
import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import type { ProblemRow } from "./problemRows";
import { PROBLEM_WORKINGS } from "./table";
import { working } from "./workingColumn";

/** Where the chart draws a problem, not to be seen on the sheet; #N/A, which it skips, where it has no quadrant. */
export function chartColumns(sources: DocumentSources, { field }: Diagnosis): readonly Column<ProblemRow>[] {
  const { own, column } = tableIn(sources.context, PROBLEM_WORKINGS);
  const named = `COUNTIFS(${column("isProblem")},1,${column("mentions")},">0")`;
  const line = `SUMIFS(${column("mentions")},${column("isProblem")},1)/${named}`;
  // the largest of all is the row of all problems
  const most = `LARGE(${column("mentions")},2)`;
  const beyond = `MAX(0,(${own("mentions")}-${line})/MAX(${most}-${line},1))`;
  const before = `MIN(1,${own("mentions")}/(${line}))`;
  const along = `IF(${own("isImportant")}=1,${beyond},${before})`;
  const below = `COUNTIFS(${column("isUrgent")},${own("isUrgent")},${column("harmKey")},"<"&${own("harmKey")})`;
  const up = `(${below}+0.5)/COUNTIF(${column("isUrgent")},${own("isUrgent")})`;
  const filler: CellContent = sources.context.formulas ? "#N/A" : null;
  const placed = (side: "isImportant" | "isUrgent", axis: "x" | "y", part: string): string => {
    const { first, reach } = field[axis];
    return `IF(${own(side)}="",NA(),${own(side)}+${String(first)}+${String(reach)}*${part})`;
  };
  return [
    {
      ...working(
        sources,
        "x",
        placed("isImportant", "x", along),
        ({ problem }) => problem?.place?.x ?? filler,
      ),
      unseen: true,
    },
    {
      ...working(sources, "y", placed("isUrgent", "y", up), ({ problem }) => problem?.place?.y ?? filler),
      unseen: true,
    },
  ];
}
