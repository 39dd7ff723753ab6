import type { SummedUpMeasure } from "../../analysis/summedUp/summedUpMeasure";
import { columnOf } from "../formulas/reference";
import { changedSince } from "../settings/changedSince";
import { cell, footNotes } from "../sheet/cells";
import type { Block, SheetSpec } from "../sheet/sheetSpec";
import { tableIn } from "../sheet/tableReference";
import { tableSheet } from "../sheet/tableSheet";
import { live, type DocumentSources } from "../sources";
import { SUMMED_UP } from "./table";
import { TERMS } from "./words";
import { madeFromCells } from "../sheet/sourceText";

type Row = SummedUpMeasure["items"][number] & { readonly key: string };

/** 满意度指标 of a table of means or rates: its rows, and what they come to as a formula over them. */
export function summedUpSheet(sources: DocumentSources, measure: SummedUpMeasure): SheetSpec {
  const { name, heading } = tableIn(sources.context, SUMMED_UP);
  const rows = measure.items.map((item, place): Row => ({ ...item, key: String(place) }));
  const format = measure.unit === "rate" ? "percent1" : "decimal2";
  return tableSheet(sources, {
    title: TERMS.title,
    tab: "analysis",
    subtitle: madeFromCells(sources),
    outdated: changedSince(sources, { bands: false }),
    rows,
    columns: [
      { key: "name", heading: heading("name"), width: 30, format: "text", value: (row) => row.name },
      { key: "n", heading: heading("n"), width: 14, format: "integer", value: (row) => row.n },
      { key: "value", heading: heading("value"), width: 14, format, value: (row) => row.value },
    ],
    table: { mode: "computed", name, keyOf: ({ key }) => key, keyColumn: null, filterButtons: false },
    above: { rows: 3, draw: (row) => totals(sources, measure, row) },
  });
}

function totals(
  sources: DocumentSources,
  { unit, n, value, volumeHeader }: SummedUpMeasure,
  row: number,
): Block[] {
  const { context, words } = sources;
  const { name, heading } = tableIn(context, SUMMED_UP);
  const [counts, values] = [columnOf(name, heading("n")), columnOf(name, heading("value"))];
  const formula =
    volumeHeader === null ? `=AVERAGE(${values})` : `=SUMPRODUCT(${counts},${values})/SUM(${counts})`;
  const format = unit === "rate" ? "percent1" : "decimal2";
  return [
    {
      kind: "cells",
      row,
      column: 1,
      rows: [
        [
          cell(words(unit === "rate" ? TERMS.summedUpRate : TERMS.summedUpMean), "totalLabel"),
          cell(n === null ? null : live(sources, `=SUM(${counts})`, n), "total", "integer"),
          cell(live(sources, formula, value ?? ""), "total", format),
        ],
      ],
    },
    footNotes(row + 1, [words(TERMS.summedUpNote)]),
  ];
}
