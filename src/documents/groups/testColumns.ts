import type { GroupMeasure, GroupTable } from "../../analysis/results";
import { partAgainstRestP } from "../formulas/statistics";
import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { groupsOf } from "./table";
import { WHOLE } from "./wholeCells";

/** p of groups that are not tested, whose Holm value then comes to 0; real ones are at most 1. */
const NOT_TESTED = 9;

const HIDDEN = { width: 10, hidden: true } as const;

/** The two-proportion z test of a group against the rest, and Holm's correction at 5 % over the groups of the table. */
export function testColumns(
  { context }: DocumentSources,
  { role }: GroupTable,
): readonly Column<GroupMeasure>[] {
  const { heading, own, column } = tableIn(context, groupsOf(role));
  const part = { count: own("content"), n: own("n") };
  const small = context.naming.setting("small-sample");
  const tooSmall = `OR(${part.n}<${small},${WHOLE.n}-${part.n}<${small})`;
  const [p, pOfAll] = [own("p"), column("p")];
  const standing = `SUMPRODUCT((${pOfAll}<=${p})*(${column("holm")}>0.05))`;
  return [
    {
      key: "p",
      heading: heading("p"),
      ...HIDDEN,
      format: "decimal3",
      formula: `=IF(${tooSmall},${String(NOT_TESTED)},${partAgainstRestP(part, WHOLE)})`,
      value: (item) => item.p ?? NOT_TESTED,
    },
    {
      key: "holm",
      heading: heading("holm"),
      ...HIDDEN,
      format: "decimal3",
      formula: `=${p}*(COUNTIF(${pOfAll},"<=1")-RANK(${p},${pOfAll},1)+1)`,
      value: ({ holm }) => holm ?? 0,
    },
    {
      key: "different",
      heading: heading("different"),
      ...HIDDEN,
      formula: `=AND(${p}<=1,${standing}=0)`,
      value: ({ different }) => different === true,
    },
  ];
}
