import { CONCEPTS } from "../../glossary/concepts";
import { fixed, sentence, shareSet, type LiveText } from "../formulas/sentence";
import type { SettingKey } from "../settings/records";
import { settingValue } from "../settings/settingValue";
import { cell } from "../sheet/cells";
import type { CellsBlock } from "../sheet/cellSpec";
import { FIRST_ROW } from "../sheet/titleBand";
import { liveText, type DocumentSources } from "../sources";
import { doubtsFormula, doubtsText } from "./coreLine";
import { CHART_ROWS, VISIBLE_COLUMNS } from "./places";
import { TERMS } from "./words";

/** Beside the chart: what is doubtful of the core problems, which follows corrections, then how the table is made. */
export function notesBeside(sources: DocumentSources): CellsBlock {
  const { context, words, data } = sources;
  const isLive = context.formulas && data !== null;
  const limits = limitsOf(context);
  const definitions = [
    sentence(words, TERMS.notePareto, limits),
    sentence(words, TERMS.noteCore, limits),
    fixed(words(isLive ? TERMS.noteReasonsLive : CONCEPTS.noteValues)),
  ];
  const notes = onLines([doubts(sources), ...definitions]);
  return {
    kind: "cells",
    row: FIRST_ROW,
    column: VISIBLE_COLUMNS,
    rows: [
      [cell(liveText(sources, notes), "noteBeside")],
      ...Array.from({ length: CHART_ROWS - 1 }, () => []),
    ],
    merges: [{ row: 0, column: 0, rows: CHART_ROWS, columns: 1 }],
  };
}

function doubts(sources: DocumentSources): LiveText {
  return { formula: doubtsFormula(sources), value: doubtsText(sources) };
}

/** One below the other, the first only where there is anything to say. */
function onLines([first, ...rest]: readonly [LiveText, ...LiveText[]]): LiveText {
  return {
    formula: [
      `IF((${first.formula})="","",${first.formula}&CHAR(10))`,
      rest.map(({ formula }) => formula).join("&CHAR(10)&"),
    ].join("&"),
    value: [first, ...rest].flatMap(({ value }) => (value === "" ? [] : [value])).join("\n"),
  };
}

/** The limits of S24 as they are set. */
function limitsOf(context: DocumentSources["context"]): Readonly<Record<string, LiveText>> {
  const limit = (key: SettingKey): LiveText =>
    shareSet(context.naming.setting(key), settingValue(context, key));
  return {
    line: limit("vital-share"),
    second: limit("core-second-share"),
    third: limit("core-third-share"),
  };
}
