import type { DocumentContext } from "../context";
import { text } from "../formulas/text";
import type { RuleSpec } from "../sheet/tableSpec";
import { statusWord, type ActionStatus } from "./status";

/** What rows look like by their status, and the cells that staff still have to fill in. */
export function trackingRules(context: DocumentContext): readonly RuleSpec[] {
  const is = (status: ActionStatus): string => `[@status]=${text(statusWord(context, status))}`;
  const dated = ["due", "status"];
  return [
    { formula: `=${is("declined")}`, look: "dropped" },
    { formula: `=${is("late")}`, look: "late", columnKeys: dated },
    { formula: `=${is("soon-late")}`, look: "soon", columnKeys: dated },
    { formula: `=${is("undecided")}`, look: "soon", columnKeys: ["status"] },
    { formula: `=AND(${is("undecided")},[@owner]="")`, look: "soon", columnKeys: ["owner"] },
    { formula: `=AND(${is("undecided")},[@due]="")`, look: "soon", columnKeys: ["due"] },
    { formula: `=${is("done")}`, look: "done", columnKeys: dated },
    { formula: `=AND(${is("done")},[@finished]="")`, look: "soon", columnKeys: ["finished"] },
    { formula: `=AND(${is("late")},[@delayCause]="")`, look: "soon", columnKeys: ["delayCause"] },
  ];
}
