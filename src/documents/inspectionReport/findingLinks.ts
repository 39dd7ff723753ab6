import { countFormula, placeFormula, type ProblemActions } from "../improvementTable/problemActions";
import { PLAN } from "../plan/table";
import { problemWords } from "../problems/problemWords";
import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import type { Finding } from "./findings";
import { FINDINGS } from "./table";

const HIDDEN = { width: 10, hidden: true } as const;

/** Hidden: what the plan calls the problem, where its actions stand there, and what the row is known by. */
export function findingLinks(
  { context }: DocumentSources,
  actionsOf: (row: Finding) => ProblemActions,
): readonly Column<Finding>[] {
  const { heading, own } = tableIn(context, FINDINGS);
  const { label } = problemWords(context, context.localeOf(PLAN.document));
  const planned = own("planned");
  const number = (key: "first" | "second" | "count", formula: string): Column<Finding> => ({
    key,
    heading: heading(key),
    ...HIDDEN,
    formula: `=${formula}`,
    value: (row) => actionsOf(row)[key],
  });
  const name = (key: "planned" | "item" | "key", value: Column<Finding>["value"]): Column<Finding> => ({
    key,
    heading: heading(key),
    ...HIDDEN,
    format: "text",
    value,
  });
  return [
    name("planned", ({ problem }) => label(problem)),
    number("first", placeFormula(context, planned, 1)),
    number("second", placeFormula(context, planned, 2)),
    number("count", countFormula(context, planned)),
    name("item", ({ item }) => item),
    name("key", ({ key }) => key),
  ];
}
