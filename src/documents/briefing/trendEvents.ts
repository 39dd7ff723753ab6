import { addressOf } from "../formulas/reference";
import type { LiveText } from "../formulas/sentence";
import { text } from "../formulas/text";
import { axisFormula, axisText } from "../settings/events/axis";
import { eventsFormula, eventsText } from "../settings/events/events";
import { cell } from "../sheet/cells";
import type { CellsBlock } from "../sheet/cellSpec";
import { displayWidth } from "../sheet/displayWidth";
import { GRID, gridRoom } from "../sheet/grid";
import { live, liveText, type DocumentSources } from "../sources";
import type { DrawnMonth, DrawnTrend, TrendPlace } from "./drawnTrend";
import { TERMS } from "./words";
import { dayFormula } from "../sheet/dayFormula";
import { cutFormula, cutText } from "../formulas/cutText";

/** Chinese characters that the axis has room for, all months together. */
const AXIS_ROOM = 32;
/** Notes are set smaller than the cells that rooms are counted in. */
const SMALLER = 10 / 9;
const NOTE_HEIGHT = 16;

/** A month a row: what stands under it, its value and what happened in it; below them all that happened. */
export function numberRows(
  sources: DocumentSources,
  { months, format }: DrawnTrend,
  { row, column }: TrendPlace["numbers"],
): CellsBlock["rows"] {
  const { words, context } = sources;
  const room = Math.floor(AXIS_ROOM / months.length);
  const rows = months.map((month, i) => {
    const { period, from, to, value } = month;
    const events = eventsText(words, context, month);
    const found = eventsFormula(words, context, dayFormula(from), dayFormula(to));
    const axis = axisFormula(text(period), addressOf(row + i, column + 2), room);
    return [
      cell(live(sources, `=${axis}`, axisText(period, events, room)), "unseen"),
      cell(value, "unseen", format),
      cell(live(sources, `=${found}`, events), "unseen"),
    ];
  });
  const all = cell(liveText(sources, allEvents(sources, months, { row, column: column + 2 })), "unseen");
  return [...rows, [undefined, undefined, all]];
}

/** What happened in the months drawn, the latest first, each after a sign that parts it from the one before. */
function allEvents(
  { words, context }: DocumentSources,
  months: readonly DrawnMonth[],
  { row, column }: TrendPlace["numbers"],
): LiveText {
  const between = words(TERMS.between);
  const parts = months.map((month, i) => {
    const events = eventsText(words, context, month);
    const at = addressOf(row + i, column);
    const before = `${between}${month.period} `;
    return {
      formula: `IF(${at}="","",${text(before)}&${at})`,
      value: events === "" ? "" : `${before}${events}`,
    };
  });
  const latestFirst = parts.reverse();
  return {
    formula: latestFirst.map(({ formula }) => formula).join("&"),
    value: latestFirst.map(({ value }) => value).join(""),
  };
}

/** A line under the chart with what happened, as far as it has room; 趋势分析 says it whole. */
export function eventsNote(
  sources: DocumentSources,
  { left, months }: DrawnTrend,
  place: TrendPlace,
): CellsBlock {
  const { words, locale } = sources;
  const { row, column } = place.numbers;
  const heading = words(TERMS.events);
  const narrow = months[0]?.period.length ?? 0;
  const width = SMALLER * gridRoom(left - GRID.left, GRID.columns) - displayWidth(heading);
  const room = Math.floor(locale === "en" ? width : (width + narrow) / 2);
  const all = addressOf(row + months.length, column + 2);
  const parted = words(TERMS.between).length;
  const listed = `MID(${all},${String(1 + parted)},LEN(${all}))`;
  const value = allEvents(sources, months, { row, column: column + 2 }).value.slice(parted);
  const note: LiveText = {
    formula: `IF(${all}="","",${text(heading)}&${cutFormula(listed, room)})`,
    value: value === "" ? "" : `${heading}${cutText(value, room)}`,
  };
  return {
    kind: "cells",
    row: place.row + place.rows - 1,
    column: left,
    rows: [[cell(liveText(sources, note), "definition")]],
    rowHeights: [NOTE_HEIGHT],
  };
}
