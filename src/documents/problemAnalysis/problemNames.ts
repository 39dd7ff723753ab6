import { FISHBONE } from "../fishbone/table";
import { countedLocale } from "../pareto/countedLocale";
import { PLAN } from "../plan/table";
import { problemWords } from "../problems/problemWords";
import type { Locale } from "../../glossary/locale";
import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { MOST_SEARCHED, type ProblemRow } from "./problemRows";
import { PROBLEMS } from "./table";

const HIDDEN = { width: 10, hidden: true } as const;

/** Cells of the row that name the problem as other sheets do. */
export interface ProblemNames {
  /** As 改进计划 does. */
  readonly planned: string;
  /** As 原因统计 does. */
  readonly counted: string;
  readonly fishbone: string;
  /** Hidden columns that hold them: one where all sheets are in one language. */
  readonly columns: readonly Column<ProblemRow>[];
}

/** The texts by which the table is joined to other sheets. */
export function problemNames({ context }: DocumentSources): ProblemNames {
  const { own, heading } = tableIn(context, PROBLEMS);
  const planned = context.localeOf(PLAN.document);
  const [problem, description] = [own("problem"), own("description")];
  const columns: Column<ProblemRow>[] = [
    {
      key: "named",
      heading: heading("named"),
      ...HIDDEN,
      formula: `=LEFT(IF(${problem}="",${description},${problem}),${String(MOST_SEARCHED)})`,
      value: ({ named }) => named,
    },
  ];
  const inLocale = (key: "countedProblem" | "fishboneProblem", locale: Locale): string => {
    if (locale === planned) return own("named");
    const { label } = problemWords(context, locale);
    columns.push({ key, heading: heading(key), ...HIDDEN, value: (row) => label(row.problem) });
    return own(key);
  };
  return {
    planned: own("named"),
    counted: inLocale("countedProblem", countedLocale(context)),
    fishbone: inLocale("fishboneProblem", context.localeOf(FISHBONE.document)),
    columns,
  };
}
