import type { GroupRole } from "../../analysis/survey/role";
import { newcombeHigh, newcombeLow, wilsonShare } from "../formulas/newcombe";
import type { ProportionFormula } from "../formulas/statistics";
import { text } from "../formulas/text";
import type { Column } from "../sheet/column";
import type { DocumentSources } from "../sources";
import type { SatisfactionRow } from "./satisfactionRow";
import { groupsOf, groupTableIn } from "./table";
import { NONE } from "../sheet/none";

/** The interval of a group's rate less that of all others in 百分点, where both have answers enough. */
export function differenceColumns(
  { context }: DocumentSources,
  role: GroupRole,
): readonly Column<SatisfactionRow>[] {
  const { heading, own } = groupTableIn(context, groupsOf(role), role);
  const { group, others } = bothSides({ context }, role);
  const small = context.naming.setting("small-sample");
  const end = (
    key: "differenceLow" | "differenceHigh",
    formula: string,
    place: 0 | 1,
  ): Column<SatisfactionRow> => ({
    key,
    heading: heading(key),
    width: 16,
    format: "signedPoints",
    formula: `=IF(${own("criterion")}="","",IF(OR(${group.n}<${small},${others.n}<${small}),${text(NONE)},100*(${formula})))`,
    value: ({ group: measure }) => (measure === null ? "" : pointsOf(measure.differenceInterval?.[place])),
  });
  const shares = [wilsonShare(group), wilsonShare(others)] as const;
  return [end("differenceLow", newcombeLow(...shares), 0), end("differenceHigh", newcombeHigh(...shares), 1)];
}

function pointsOf(share: number | undefined): number | string {
  return share === undefined ? NONE : 100 * share;
}

/** The effective answers of a row's group and of all others in its table. */
function bothSides(
  { context }: Pick<DocumentSources, "context">,
  role: GroupRole,
): { readonly group: ProportionFormula; readonly others: ProportionFormula } {
  const { own, column } = groupTableIn(context, groupsOf(role), role);
  const ofGroup = (key: "content" | "n"): string => `(${own(key)}/${own("ownEffect")})`;
  const ofOthers = (key: "content" | "n"): string =>
    `((SUM(${column(key)})-${own(key)})/${own("othersEffect")})`;
  return {
    group: { count: ofGroup("content"), n: ofGroup("n") },
    others: { count: ofOthers("content"), n: ofOthers("n") },
  };
}
