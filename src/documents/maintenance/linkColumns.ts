import { rowsShown } from "../cleanData/rowsShown";
import { CLEAN_DATA } from "../cleanData/table";
import { placeOf } from "../formulas/criterion";
import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import type { MaintenanceRow } from "./maintenanceRow";
import { MAINTENANCE } from "./table";

type CaseColumn = Column<MaintenanceRow>;

/** What rows are known by, and where their answers stand. */
export function hiddenColumns(
  { context }: DocumentSources,
  rows: readonly MaintenanceRow[],
): readonly CaseColumn[] {
  const { heading, own } = tableIn(context, MAINTENANCE);
  const hidden = { width: 10, hidden: true } as const;
  const text = { ...hidden, format: "text" } as const;
  const keys = tableIn(context, CLEAN_DATA).column("key");
  const places = placesInCleanData(context, rows);
  return [
    { key: "sourceRow", heading: heading("sourceRow"), ...hidden, value: ({ sourceRow }) => sourceRow },
    {
      key: "place",
      heading: heading("place"),
      ...hidden,
      formula: `=IFERROR(${placeOf(own("key"), keys)},0)`,
      value: ({ key }) => places.get(key) ?? 0,
    },
    {
      key: "categoryThen",
      heading: heading("categoryThen"),
      ...text,
      value: ({ category }) => (category === "" ? null : category),
    },
    { key: "written", heading: heading("written"), ...text, value: ({ written }) => written },
    { key: "key", heading: heading("key"), ...text, value: ({ key }) => key },
  ];
}

/** Places of the cases' answers among the rows of 清洗数据, from 1. */
function placesInCleanData(
  { results }: DocumentSources["context"],
  rows: readonly MaintenanceRow[],
): ReadonlyMap<string, number> {
  const keys = results.cleaned.keys();
  const wanted = new Set(rows.map(({ key }) => key));
  const places = new Map<string, number>();
  rowsShown(results).forEach((row, place) => {
    const key = keys[row] ?? "";
    if (wanted.has(key) && !places.has(key)) places.set(key, place + 1);
  });
  return places;
}
