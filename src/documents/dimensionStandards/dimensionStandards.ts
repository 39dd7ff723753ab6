import { CONCEPTS } from "../../glossary/concepts";
import { document } from "../document";
import type { Column } from "../sheet/column";
import type { SheetSpec } from "../sheet/sheetSpec";
import { listChoices } from "../sheet/listChoices";
import { tableIn } from "../sheet/tableReference";
import { ledgerSheet } from "../sheet/ledgerSheet";
import type { DocumentSources } from "../sources";
import { SHIPPED_STANDARDS } from "./shippedStandards";
import { standardRows, type StandardRow } from "./standardRows";
import { STANDARD_ENTRIES, STANDARDS } from "./table";
import { TERMS } from "./words";

const SPARE_ROWS = 2;
/** Points: room for two lines. */
const LEAST_HEIGHT = 44;

/** 评价维度与指标 (S38): what is rated, by which standard, and which column of scores it is; edited by staff. */
export const dimensionStandards = document({
  id: STANDARDS.document,
  tab: "forms",
  sets: [],
  shared: true,
  withoutSurvey: true,
  needs: [],
  vocabulary: TERMS,
  tables: [STANDARDS],
  staffTables: [STANDARD_ENTRIES],
  build,
});

function build(sources: DocumentSources): SheetSpec {
  const { context, words } = sources;
  const { rows, adopted } = standardRows(context);
  return ledgerSheet(sources, {
    ledger: STANDARDS,
    title: TERMS.title,
    tab: dimensionStandards.tab,
    subtitle: words(TERMS.subtitle),
    legend: CONCEPTS.legendStaffColumns,
    rows,
    columns: standardColumns(sources),
    leastHeight: LEAST_HEIGHT,
    table: {
      adopted,
      filterButtons: false,
      spareRows: SPARE_ROWS,
    },
  });
}

function standardColumns(sources: DocumentSources): readonly Column<StandardRow>[] {
  const { context, words } = sources;
  const { heading } = tableIn(context, STANDARDS);
  const { score, dimensions } = context.results.cleaned.survey;
  const named = [
    ...dimensions.map(({ header }) => header),
    ...(score === null ? [] : [score.header]),
    ...SHIPPED_STANDARDS.map(({ onForm }) => words(onForm)),
  ];
  const staff = (key: "dimension" | "indicator" | "standard" | "source", width: number) =>
    ({
      key,
      heading: heading(key),
      width,
      owner: "staff",
      wrap: true,
      value: (row: StandardRow) => row[key],
    }) as const;
  return [
    staff("dimension", 18),
    staff("indicator", 46),
    staff("standard", 56),
    {
      ...staff("source", 24),
      ...listChoices([...new Set(named)]),
      tooltip: words(TERMS.tooltipSource),
    },
    { key: "key", heading: heading("key"), width: 10, hidden: true, format: "text", value: ({ key }) => key },
  ];
}
