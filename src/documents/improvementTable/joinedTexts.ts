import { wordsOf } from "../../glossary/words";
import { problemWords } from "../problems/problemWords";
import { countedLocale } from "../pareto/countedLocale";
import { PLAN } from "../plan/table";
import { SETTINGS } from "../settings/table";
import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import { periodText } from "../sheet/periodText";
import type { DocumentSources } from "../sources";
import type { ImprovementRow } from "./improvementRows";
import { IMPROVEMENT } from "./table";

/** A text of a row, once more in the language of another sheet. */
type TextKey = "countedCategory" | "shownCategory" | "periodCompared";

/** Cells of the row that hold a text in the language of the sheet on which it is looked up or shown. */
export interface JoinedTexts {
  /** As 改进计划 calls the category. */
  readonly planned: string;
  /** As 原因统计 calls it. */
  readonly counted: string;
  /** As this sheet calls it. */
  readonly shown: string;
  /** As 参数设置 calls the period. */
  readonly period: string;
  /** Hidden columns that hold what the sheet would else not have: none where all sheets are in one language. */
  readonly columns: readonly Column<ImprovementRow>[];
}

/** The texts by which the table is joined to other sheets. */
export function joinedTexts(sources: DocumentSources): JoinedTexts {
  const { context, locale } = sources;
  const { own, heading } = tableIn(context, IMPROVEMENT);
  const planned = context.localeOf(PLAN.document);
  const counted = countedLocale(context);
  const settings = context.localeOf(SETTINGS.document);
  const columns: Column<ImprovementRow>[] = [];
  const added = (key: TextKey, value: Column<ImprovementRow>["value"]): string => {
    columns.push({ key, heading: heading(key), width: 10, hidden: true, value });
    return own(key);
  };
  const category = (key: TextKey, wanted: typeof locale): string => {
    const { label } = problemWords(context, wanted);
    return wanted === planned ? own("category") : added(key, (row) => label(row.category));
  };
  const period = periodText({ ...sources, words: wordsOf(settings) });
  return {
    planned: own("category"),
    counted: category("countedCategory", counted),
    shown: category("shownCategory", locale),
    period:
      settings === locale
        ? own("period")
        : added("periodCompared", ({ current }) => (current ? period : null)),
    columns,
  };
}
