import { problemWords } from "../problems/problemWords";
import { PLAN } from "../plan/table";
import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { actionColumns, placeColumns, trackingColumns } from "./actionColumns";
import { figureColumns, problemColumns } from "./figureColumns";
import type { ImprovementRow } from "./improvementRows";
import { joinedTexts } from "./joinedTexts";
import { problemActions } from "./problemActions";
import { IMPROVEMENT } from "./table";

type Columns = readonly Column<ImprovementRow>[];

/** The ten columns of document 000, at A4 landscape 8 pt; right of them what tracks the problem, and what is hidden. */
export function improvementColumns(sources: DocumentSources): Columns {
  const joined = joinedTexts(sources);
  const actionsOf = problemActions(sources);
  return [
    ...figureColumns(sources, joined),
    ...problemColumns(sources, joined),
    ...actionColumns(sources, joined, actionsOf),
    ...trackingColumns(sources, joined, actionsOf),
    ...thenColumns(sources),
    ...placeColumns(sources, joined, actionsOf),
    keyColumn(sources),
    ...joined.columns,
  ];
}

const HIDDEN = { width: 10, hidden: true } as const;

/** What was measured when the row was last written. */
function thenColumns({ context }: DocumentSources): Columns {
  const { heading } = tableIn(context, IMPROVEMENT);
  const { label } = problemWords(context, context.localeOf(PLAN.document));
  const then = (
    key: "rateThen" | "dissatisfiedThen" | "shareThen",
    value: Column<ImprovementRow>["value"],
  ): Column<ImprovementRow> => ({ key, heading: heading(key), ...HIDDEN, format: "percent1", value });
  return [
    {
      key: "category",
      heading: heading("category"),
      ...HIDDEN,
      value: ({ category }) => label(category),
    },
    then("rateThen", ({ rate }) => rate),
    then("dissatisfiedThen", ({ dissatisfiedRate }) => dissatisfiedRate),
    then("shareThen", ({ share }) => share),
  ];
}

function keyColumn({ context }: DocumentSources): Column<ImprovementRow> {
  const { heading } = tableIn(context, IMPROVEMENT);
  return { key: "key", heading: heading("key"), ...HIDDEN, format: "text", value: ({ key }) => key };
}
