import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import type { CoachedAgent } from "./agents";
import { COACHING } from "./table";
import { TERMS } from "./words";
import { written } from "../sheet/cellContent";

type AgentColumn = Column<CoachedAgent>;

/** 辅导名单: who is coached, what was agreed, and what the data say. */
export function listColumns(sources: DocumentSources): readonly AgentColumn[] {
  const { heading } = tableIn(sources.context, COACHING);
  const said = (key: "reasons" | "quotes" | "cases" | "weakItems"): AgentColumn => ({
    key,
    heading: heading(key),
    width: 30,
    format: "text",
    value: (row) => written(row[key]),
  });
  return [
    ...agentColumns(sources),
    ...agreedColumns(sources),
    said("reasons"),
    said("quotes"),
    said("weakItems"),
    said("cases"),
    { key: "key", heading: heading("key"), width: 10, hidden: true, format: "text", value: ({ key }) => key },
  ];
}

function agentColumns({ context, words }: DocumentSources): readonly AgentColumn[] {
  const { heading } = tableIn(context, COACHING);
  return [
    {
      key: "agent",
      heading: heading("agent"),
      width: 12,
      owner: "staff",
      format: "text",
      tooltip: words(TERMS.tooltipAgent),
      value: ({ agent }) => agent,
    },
    { key: "name", heading: heading("name"), width: 11, format: "text", value: ({ name }) => written(name) },
  ];
}

function agreedColumns({ context }: DocumentSources): readonly AgentColumn[] {
  const { heading } = tableIn(context, COACHING);
  const staff = (key: "direction" | "promise" | "retraining", width: number): AgentColumn => ({
    key,
    heading: heading(key),
    width,
    owner: "staff",
    value: ({ entries }) => entries[key] ?? null,
  });
  return [
    staff("direction", 30),
    staff("promise", 30),
    { ...staff("retraining", 12), format: "date", align: "center", validation: { kind: "date" } },
  ];
}
