import type { Locale } from "../../glossary/locale";
import type { ThemeMeasure } from "../../analysis/opinions/themes";
import type { OpinionKind } from "../../analysis/opinions/opinion";
import { containing, opinionText } from "../cleanData/opinionMarks";
import type { CleanDataLayout } from "../cleanData/layout";
import { CLEAN_DATA } from "../cleanData/table";
import { TERMS as CLEAN_TERMS } from "../cleanData/words";
import { wordsOf } from "../../glossary/words";
import { countOf, meanFormula, scored, type Condition } from "../formulas/conditions";
import { text } from "../formulas/text";
import { countedLocale } from "../pareto/countedLocale";
import { cell, sectionHeading } from "../sheet/cells";
import type { Cell, CellsBlock } from "../sheet/cellSpec";
import { tableIn } from "../sheet/tableReference";
import { lineRoom, textLines } from "../sheet/textLines";
import { live, type DocumentSources } from "../sources";
import { SHARED } from "../sharedWords";
import { COLUMNS, LINE_POINTS, nameHeight, ROW_POINTS, widthsIn, WORDS_ROW } from "./places";
import { TERMS } from "./words";

/** The most themes of each kind that are shown. */
const SHOWN: Readonly<Record<OpinionKind, number>> = { complaint: 5, praise: 4, wish: 3 };
const KINDS: readonly OpinionKind[] = ["complaint", "praise", "wish"];

/** The themes that are shown: complaints, praise and wishes, the most of each. */
export function shownThemes({ context }: DocumentSources): readonly ThemeMeasure[] {
  const items = context.results.themes?.items ?? [];
  return KINDS.flatMap((kind) => items.filter((item) => item.kind === kind).slice(0, SHOWN[kind]));
}

/** 主题 (S27): what customers praise, complain of and wish for, counted live over the marks in 清洗数据. */
export function themesSection(sources: DocumentSources, data: CleanDataLayout): readonly CellsBlock[] {
  const { words, context } = sources;
  const shown = shownThemes(sources);
  const headings = [
    cell(words(TERMS.kind), "headingLeft"),
    cell(words(TERMS.theme), "headingLeft"),
    cell(null, "headingLeft"),
    cell(words(TERMS.answers), "headingRight"),
    cell(words(TERMS.mean), "headingRight"),
    cell(words(TERMS.example), "headingLeft"),
  ];
  const none = context.results.themes === null ? TERMS.noText : TERMS.noThemes;
  const rows = shown.map((item) => themeCells(sources, data, item));
  return [
    sectionHeading(WORDS_ROW, COLUMNS.right, words(TERMS.themesHeading)),
    {
      kind: "cells",
      row: WORDS_ROW + 1,
      column: COLUMNS.right,
      rows: [headings, ...(rows.length > 0 ? rows : [[cell(words(none), "muted")]])],
      rowHeights: [24, ...shown.map((item) => heightOf(item, sources.locale))],
    },
  ];
}

function themeCells(sources: DocumentSources, data: CleanDataLayout, item: ThemeMeasure): readonly Cell[] {
  const { words, context, locale } = sources;
  const counted = countedLocale(context);
  const marked = containing(
    wordsOf(counted),
    opinionText(wordsOf(counted), item.kind, item.theme.label[counted]),
  );
  const said: Condition = [tableIn(context, CLEAN_DATA).column("themes"), text(marked)];
  const rows = [said, ...scored(sources, data)];
  const count = live(sources, `=${countOf(sources, data, ...rows)}`, item.count);
  const mean =
    data.score === null
      ? "—"
      : live(sources, `=${meanFormula(sources, data, data.score, ...rows)}`, item.mean ?? "");
  const [quote] = item.quotes;
  return [
    cell(words(CLEAN_TERMS[`opinion-${item.kind}`]), "text"),
    cell(item.theme.label[locale], "text"),
    cell(null, "text"),
    cell(count, "number", "integer"),
    cell(mean, "number", "decimal2"),
    cell(quote === undefined ? "" : words(SHARED.quoted, { text: quote }), "text"),
  ];
}

function heightOf({ theme, quotes: [quote = ""] }: ThemeMeasure, locale: Locale): number {
  const { adjusted, widest } = widthsIn(locale);
  const ofQuote = textLines(`“${quote}”`, lineRoom(widest)) * LINE_POINTS + 8;
  return Math.max(ROW_POINTS, ofQuote, nameHeight(theme.label[locale], adjusted));
}
