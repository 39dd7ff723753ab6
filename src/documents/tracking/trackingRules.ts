import type { DocumentContext } from "../context";
import { text } from "../formulas/text";
import type { RuleSpec } from "../sheet/tableSpec";
import { statusWord, type ActionStatus } from "./status";

/** Deadline and status of what is late, soon late or done, on every sheet that has both. */
export function datedRules(context: DocumentContext): readonly RuleSpec[] {
  const rule = (status: ActionStatus, look: RuleSpec["look"]): RuleSpec => ({
    formula: `=[@status]=${text(statusWord(context, status))}`,
    look,
    columnKeys: ["due", "status"],
  });
  return [rule("late", "late"), rule("soon-late", "soon"), rule("done", "done")];
}

/** What rows look like by their status, and the cells that staff still have to fill in. */
export function trackingRules(context: DocumentContext): readonly RuleSpec[] {
  const is = (status: ActionStatus): string => `[@status]=${text(statusWord(context, status))}`;
  return [
    { formula: `=${is("declined")}`, look: "dropped" },
    ...datedRules(context),
    { formula: `=${is("undecided")}`, look: "soon", columnKeys: ["status"] },
    { formula: `=AND(${is("undecided")},[@owner]="")`, look: "soon", columnKeys: ["owner"] },
    { formula: `=AND(${is("undecided")},[@due]="")`, look: "soon", columnKeys: ["due"] },
    { formula: `=AND(${is("done")},[@finished]="")`, look: "soon", columnKeys: ["finished"] },
    { formula: `=AND(${is("late")},[@delayCause]="")`, look: "soon", columnKeys: ["delayCause"] },
  ];
}
