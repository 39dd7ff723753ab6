import { argumentsOf } from "../formulas/conditions";
import { namedByStaff } from "../formulas/criterion";
import { INSPECTIONS } from "../inspection/table";
import type { NumberFormat } from "../sheet/cellSpec";
import { tableOf, type Column } from "../sheet/column";
import { headingHeight, ONE_LINE } from "../sheet/headingRoom";
import { tableIn } from "../sheet/tableReference";
import type { TableBlock } from "../sheet/tableSpec";
import type { DocumentSources } from "../sources";
import type { CheckName } from "./checks";
import { countFormula, sumFormula } from "./counts";
import { meanOf, type AgentFigures, type InspectionFigures } from "./figures";
import { INSPECTED_AGENTS } from "./table";

/** The sheet has its columns' widths from the tables above. */
const FIGURE_WIDTH = 12;
/** Points. */
const ROW_HEIGHT = 24;

/** 按客服, in the order of their names: mean, n and the mean of the last check. */
export function agentTable(sources: DocumentSources, { agents }: InspectionFigures, row: number): TableBlock {
  return tableOf(
    sources,
    {
      mode: "ledger",
      name: tableIn(sources.context, INSPECTED_AGENTS).name,
      row,
      column: 1,
      keyOf: ({ agent }) => agent,
      keyColumn: "agent",
      filterButtons: false,
      roomBelow: true,
      rowHeight: ROW_HEIGHT,
      headingHeight: headingHeight(agentColumns(sources), ONE_LINE),
      ...(agents.length === 0 ? { spareRows: 1 } : {}),
    },
    agents,
    agentColumns(sources),
  );
}

/** Agents and their figures in the columns of the tables above them. */
function agentColumns({ context }: DocumentSources): readonly Column<AgentFigures>[] {
  const { heading, own } = tableIn(context, INSPECTED_AGENTS);
  const inspected = tableIn(context, INSPECTIONS).column("agent");
  const ofAgent = `,${argumentsOf(namedByStaff(inspected, own("agent")))}`;
  const count = (check: CheckName): string => countFormula(context, check, "total", ofAgent);
  const mean = (check: CheckName): string =>
    `IFERROR(${sumFormula(context, check, "total", ofAgent)}/${count(check)},"")`;
  const figure = (
    key: "mean" | "n" | "percent" | "last",
    format: NumberFormat,
    formula: string,
    value: (row: AgentFigures) => number | null,
  ): Column<AgentFigures> => ({
    key,
    heading: heading(key),
    width: FIGURE_WIDTH,
    format,
    formula: `=${formula}`,
    value: (row) => value(row) ?? "",
  });
  const percent = `IF(ISNUMBER(${own("mean")}),${own("mean")}*20,"")`;
  return [
    { key: "agent", heading: heading("agent"), width: 14, format: "text", value: ({ agent }) => agent },
    { ...figure("mean", "decimal2", mean("current"), ({ now }) => meanOf(now)), dataBar: { max: 5 } },
    figure("n", "integer", `IF(${own("agent")}="","",${count("current")})`, ({ now }) => now.n),
    figure("percent", "decimal1", percent, ({ now }) => (now.n === 0 ? null : (now.sum / now.n) * 20)),
    figure("last", "decimal2", mean("last"), ({ last }) => meanOf(last)),
  ];
}
