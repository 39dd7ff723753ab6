import type { FrequentWord, FrequentWords } from "../../analysis/opinions/frequentWord";
import { SIGNIFICANT } from "../formulas/difference";
import { containing } from "../cleanData/opinionMarks";
import type { CleanDataLayout } from "../cleanData/layout";
import { CLEAN_DATA } from "../cleanData/table";
import { CONCEPTS } from "../../glossary/concepts";
import { wordsOf } from "../../glossary/words";
import { countedRows, countRows, rowsBetween, type Condition } from "../formulas/conditions";
import { text } from "../formulas/text";
import { countedLocale } from "../pareto/countedLocale";
import { whoseReasons } from "../pareto/reasonCounts";
import { cell, sectionHeading } from "../sheet/cells";
import type { Cell, CellsBlock } from "../sheet/cellSpec";
import { tableIn } from "../sheet/tableReference";
import { live, type DocumentSources } from "../sources";
import { COLUMNS, WORDS_ROW } from "./places";
import { TERMS } from "./words";
import { dayFormula } from "../sheet/dayFormula";

/** 高频词 (S26): words by the answers that say them, counted live over the marks in 清洗数据. */
export function wordsSection(sources: DocumentSources, data: CleanDataLayout): readonly CellsBlock[] {
  const { words, context } = sources;
  const found = context.results.words;
  const headings = [
    cell(words(TERMS.word), "headingLeft"),
    cell(words(TERMS.answers), "headingRight"),
    cell(words(CONCEPTS.share), "headingRight"),
    cell(words(TERMS.change), "headingRight"),
  ];
  const rows = found?.items.map((item) => wordCells(sources, data, found, item)) ?? [];
  const none = found === null ? TERMS.noText : TERMS.noWords;
  return [
    sectionHeading(WORDS_ROW, COLUMNS.left, words(TERMS.wordsHeading)),
    {
      kind: "cells",
      row: WORDS_ROW + 1,
      column: COLUMNS.left,
      rows: [headings, ...(rows.length > 0 ? rows : [[cell(words(none), "muted")]])],
    },
  ];
}

function wordCells(
  sources: DocumentSources,
  data: CleanDataLayout,
  found: FrequentWords,
  item: FrequentWord,
): readonly Cell[] {
  const { context } = sources;
  const column = tableIn(context, CLEAN_DATA).column("words");
  const said: Condition = [column, text(containing(wordsOf(countedLocale(context)), item.word))];
  const whose = whoseReasons(sources, data);
  const now = [...whose, ...countedRows(sources, data)];
  const count = countRows(said, ...now);
  const share = live(sources, `=IFERROR(${count}/${countRows(...now)},"")`, item.share ?? "");
  return [
    cell(item.word, "text"),
    cell(live(sources, `=${count}`, item.count), "number", "integer"),
    cell(share, "number", "percent1"),
    changeCell(sources, data, { found, item, said, now, whose }),
  ];
}

interface WordConditions {
  readonly found: FrequentWords;
  readonly item: FrequentWord;
  readonly said: Condition;
  readonly now: readonly Condition[];
  readonly whose: readonly Condition[];
}

/** The change of the share in points against the period before. */
function changeCell(
  sources: DocumentSources,
  data: CleanDataLayout,
  { found, item, said, now, whose }: WordConditions,
): Cell {
  const { before, isAllElse } = found;
  if (before === null || (data.time === null && data.years === null) || item.change === null)
    return cell("—", "number");
  const { from, to } = before.period;
  const then = [...whose, ...rowsBetween(data, dayFormula(from), dayFormula(to))];
  const [count, n] = [countRows(said, ...then), countRows(...then)];
  const [whole, all] = [countRows(said, ...now), countRows(...now)];
  const after = isAllElse ? `(${whole}-${count})/(${all}-${n})` : `${whole}/${all}`;
  const formula = `=IFERROR((${after}-${count}/${n})*100,"")`;
  const isSure = item.p !== null && item.p < SIGNIFICANT;
  return cell(live(sources, formula, item.change * 100), isSure ? "numberWarning" : "number", "signedPoints");
}
