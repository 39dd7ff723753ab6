import type { DocumentSources } from "../sources";
import { thisRow } from "../formulas/reference";
import type { ColumnPlan } from "./table";

/** Tables of more rows have no links: a formula a row would be felt in saving and opening. */
const MOST_ROWS = 5_000;

const SHOWN = "↗";

/** A column that leads to each row's own row in the source, by the 源行号 beside it; [] for long tables and values. */
export function sourceLink(sources: DocumentSources, table: string, rows: number): readonly ColumnPlan[] {
  const { words, context } = sources;
  const { sheet, range } = context.results.cleaned.survey.source;
  const column = /(?:^|!)\$?([A-Z]{1,3})/u.exec(range)?.[1] ?? "A";
  if (!context.formulas || rows === 0 || rows > MOST_ROWS) return [];
  const place = `#'${sheet.replace(/'/gu, "''")}'!${column}`.replace(/"/gu, '""');
  return [
    {
      key: "sourceLink",
      heading: words("openSource"),
      align: "center",
      link: true,
      formula: `=HYPERLINK("${place}"&${thisRow(table, words("sourceRow"))},"${SHOWN}")`,
      content: () => SHOWN,
    },
  ];
}
