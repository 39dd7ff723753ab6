import { written } from "../sheet/cellContent";
import { cell, sectionHeading } from "../sheet/cells";
import type { Cell } from "../sheet/cellSpec";
import { tableOf, type Column } from "../sheet/column";
import type { Block } from "../sheet/sheetSpec";
import { tableIn } from "../sheet/tableReference";
import { live, type DocumentSources } from "../sources";
import { checkSet, checkToFormula, currentFromFormula, lastFromFormula, type CheckName } from "./checks";
import type { InspectionFigures } from "./figures";
import { DAY_COLUMN, dayCell, PERIOD_COLUMN, PERIOD_ROW, PERIOD_WIDTHS, SET_ROW } from "./places";
import { CHECKS } from "./table";
import { TERMS } from "./words";

const NAMES = ["current", "last"] as const satisfies readonly CheckName[];

/** Right of the print: from when to when this check and the last one are, and below it where staff set that. */
export function checkBlocks(sources: DocumentSources, figures: InspectionFigures): readonly Block[] {
  const { words } = sources;
  return [
    setTable(sources),
    sectionHeading(SET_ROW - 1, PERIOD_COLUMN, words(TERMS.setPeriods)),
    sectionHeading(PERIOD_ROW - 1, DAY_COLUMN, words(TERMS.effectivePeriods)),
    {
      kind: "cells",
      row: PERIOD_ROW,
      column: DAY_COLUMN,
      rows: [
        [TERMS.check, TERMS.from, TERMS.to].map((term) => cell(words(term), "heading")),
        ...NAMES.map((check) => dayCells(sources, figures, check)),
      ],
    },
  ];
}

function dayCells(sources: DocumentSources, figures: InspectionFigures, check: CheckName): readonly Cell[] {
  const { context, words } = sources;
  const days = figures[check];
  const from =
    check === "current" ? currentFromFormula(context) : lastFromFormula(context, dayCell("current", "from"));
  const to = checkToFormula(context, check, dayCell(check, "from"));
  return [
    cell(words(TERMS[`check-${check}`]), "text"),
    cell(live(sources, `=${from}`, days?.from ?? ""), "textCentered", "date"),
    cell(live(sources, `=${to}`, days?.to ?? ""), "textCentered", "date"),
  ];
}

function setTable(sources: DocumentSources): Block {
  return tableOf(
    sources,
    {
      mode: "data",
      name: tableIn(sources.context, CHECKS).name,
      row: SET_ROW,
      column: PERIOD_COLUMN,
      keyOf: (check) => check,
      keyColumn: "key",
      filterButtons: false,
    },
    NAMES,
    setColumns(sources),
  );
}

function setColumns({ context, words }: DocumentSources): readonly Column<CheckName>[] {
  const { heading } = tableIn(context, CHECKS);
  const day = { owner: "staff", format: "date", align: "center", validation: { kind: "date" } } as const;
  const [check, from, to, subject, key] = PERIOD_WIDTHS;
  return [
    {
      key: "check",
      heading: heading("check"),
      width: check,
      value: (name) => words(TERMS[`check-${name}`]),
    },
    {
      key: "fromSet",
      heading: heading("fromSet"),
      width: from,
      ...day,
      value: (name) => checkSet(context, name).from,
    },
    {
      key: "toSet",
      heading: heading("toSet"),
      width: to,
      ...day,
      value: (name) => checkSet(context, name).to,
    },
    {
      key: "subject",
      heading: heading("subject"),
      width: subject,
      owner: "staff",
      wrap: true,
      value: (name) => written(checkSet(context, name).subject),
    },
    { key: "key", heading: heading("key"), width: key, hidden: true, format: "text", value: (name) => name },
  ];
}
