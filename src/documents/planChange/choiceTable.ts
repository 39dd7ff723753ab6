import { planRows, type PlanRow } from "../plan/planRows";
import { tableOf, type Column } from "../sheet/column";
import type { TableBlock } from "../sheet/tableSpec";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { CHOICES } from "./table";

/** Columns of 可选措施: number and name of each action, as requests name it. */
export function choiceColumns({ context }: DocumentSources): readonly Column<PlanRow>[] {
  const { heading } = tableIn(context, CHOICES);
  return [
    {
      key: "choice",
      heading: heading("choice"),
      width: 44,
      wrap: true,
      value: ({ key, action }) => `${key} ${action}`,
    },
    { key: "key", heading: heading("key"), width: 10, hidden: true, format: "text", value: ({ key }) => key },
  ];
}

/** The actions of the plan that a request can be about; requests' drop-down reads them. */
export function choiceTable(sources: DocumentSources, row: number, column: number): TableBlock {
  const rows = planRows(sources.context).rows.filter(({ action }) => action !== "");
  return tableOf(
    sources,
    {
      mode: "computed",
      name: tableIn(sources.context, CHOICES).name,
      row,
      column,
      keyOf: ({ key }) => key,
      keyColumn: null,
      filterButtons: false,
      ...(rows.length === 0 ? { spareRows: 1 } : {}),
    },
    rows,
    choiceColumns(sources),
  );
}
