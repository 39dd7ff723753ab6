import type { ReasonText } from "../../analysis/reasons/reasonTexts";
import { categoryWords } from "../pareto/categoryWords";
import { footNotes, sectionHeading } from "../sheet/cells";
import { tableOf, type Column } from "../sheet/column";
import { listChoices } from "../sheet/listChoices";
import type { Block } from "../sheet/sheetSpec";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { moveEffect, moveEffectFormula } from "./moveEffect";
import { ROW_HEIGHT } from "./rowHeight";
import { namesInSheet } from "./schemeRows";
import { movedTexts } from "./staffReasons";
import { REASON_TEXTS } from "./table";
import { TERMS } from "./words";

/** 原因归类核对: what customers wrote with the category it was read as, which staff change beside it. */
export function textsSection(
  sources: DocumentSources,
  { row, column }: { readonly row: number; readonly column: number },
): readonly Block[] {
  const { context, words } = sources;
  const { items, more } = context.results.reasonTexts;
  return [
    sectionHeading(row, column, words(TERMS.reasonTexts)),
    tableOf(
      sources,
      {
        mode: "data",
        name: tableIn(context, REASON_TEXTS).name,
        row: row + 1,
        column,
        keyOf: (item) => item.text,
        keyColumn: "text",
        filterButtons: true,
        rowHeight: ROW_HEIGHT,
      },
      items,
      textColumns(sources),
    ),
    ...(more === 0 ? [] : [{ ...footNotes(0, [words(TERMS.noteTexts, { more })]), row, column: column + 1 }]),
  ];
}

/** Its columns. */
export function textColumns(sources: DocumentSources): readonly Column<ReasonText>[] {
  const { heading } = tableIn(sources.context, REASON_TEXTS);
  const nameIn = namesInSheet(sources);
  return [
    { key: "text", heading: heading("text"), width: 44, format: "text", value: ({ text }) => text },
    { key: "count", heading: heading("count"), width: 9, format: "integer", value: ({ count }) => count },
    {
      key: "found",
      heading: heading("found"),
      width: 18,
      format: "text",
      value: ({ found }) => nameIn(found),
    },
    ...moveColumns(sources),
  ];
}

function moveColumns(sources: DocumentSources): readonly Column<ReasonText>[] {
  const { context, locale, words } = sources;
  const { heading } = tableIn(context, REASON_TEXTS);
  const nameIn = namesInSheet(sources);
  const { nameOf } = categoryWords(context, locale);
  const moved = movedTexts(context.staff);
  const wanted = ({ text }: ReasonText): string | null => {
    const to = moved.get(text);
    return to === undefined ? null : nameIn(nameOf(to));
  };
  const effective = ({ movedTo }: ReasonText): string | null => (movedTo === null ? null : nameIn(movedTo));
  return [
    {
      key: "moveTo",
      heading: heading("moveTo"),
      width: 18,
      owner: "staff",
      ...listChoices((context.results.reasons?.scheme.categories ?? []).map(({ name }) => nameIn(name))),
      tooltip: words(TERMS.tooltipMoveTo),
      value: wanted,
    },
    {
      key: "effect",
      heading: heading("effect"),
      width: 60,
      formula: `=${moveEffectFormula(sources)}`,
      value: (item) =>
        moveEffect(sources, { found: nameIn(item.found), wanted: wanted(item), effective: effective(item) }),
    },
    { key: "moved", heading: heading("moved"), width: 18, hidden: true, format: "text", value: effective },
  ];
}
