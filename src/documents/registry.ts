import type { Locale } from "../glossary/locale";
import { wordsOf, type TermKey } from "../glossary/glossary";
import { cleanData } from "./cleanData/cleanData";
import { cleaningLog } from "./cleaningLog/cleaningLog";
import { dictionary } from "./dictionary/dictionary";
import type { DocumentBuilder } from "./context";
import type { DocumentId } from "./documentId";
import { groups } from "./groups/groups";
import { improvementPlan } from "./plan/plan";
import { improvementTable } from "./improvementTable/improvementTable";
import { measureLibrary } from "./actionLibrary/actionLibrary";
import { measures } from "./measures/measures";
import { measureTracking } from "./tracking/tracking";
import { pareto } from "./pareto/pareto";
import { settings } from "./settings/settings";
import { trend } from "./trend/trend";

/** A document as the pane and the command line offer it. */
export interface DocumentEntry {
  readonly id: DocumentId;
  readonly build: DocumentBuilder;
  readonly title: TermKey;
  /** Ticked unless the user says otherwise. */
  readonly ticked: boolean;
  /** Documents whose tables this one's formulas read: they are made with it. */
  readonly needs: readonly DocumentId[];
}

/** Every document, in the order of the sheets. */
export const DOCUMENTS: readonly DocumentEntry[] = [
  entry("measures", measures, "sheetMeasures", ["clean-data", "groups", "settings"]),
  entry("pareto", pareto, "sheetPareto", ["clean-data", "settings"]),
  entry("groups", groups, "sheetGroups", ["clean-data", "settings"]),
  entry("trend", trend, "sheetTrend", ["clean-data", "settings"]),
  entry("improvement-table", improvementTable, "sheetImprovementTable", [
    "clean-data",
    "pareto",
    "improvement-plan",
    "measure-tracking",
    "settings",
  ]),
  entry("improvement-plan", improvementPlan, "sheetImprovementPlan", ["measure-tracking", "settings"]),
  entry("measure-tracking", measureTracking, "sheetMeasureTracking", ["improvement-plan", "settings"]),
  entry("measure-library", measureLibrary, "sheetMeasureLibrary", []),
  entry("clean-data", cleanData, "sheetCleanData", []),
  entry("cleaning-log", cleaningLog, "sheetCleaningLog", []),
  entry("dictionary", dictionary, "sheetDictionary", []),
  entry("settings", settings, "sheetSettings", []),
];

/** The sheet name of a document in a language; null for one that is not made yet. */
export function documentTitle(id: DocumentId, locale: Locale): string | null {
  const found = DOCUMENTS.find((document) => document.id === id);
  return found === undefined ? null : wordsOf(locale)(found.title);
}

/** The documents of `ids` with all that their formulas read, in the order of the sheets. */
export function withNeededDocuments(ids: readonly DocumentId[]): readonly DocumentEntry[] {
  const wanted = new Set<DocumentId>();
  const add = (id: DocumentId): void => {
    if (wanted.has(id)) return;
    wanted.add(id);
    DOCUMENTS.find((document) => document.id === id)?.needs.forEach(add);
  };
  ids.forEach(add);
  return DOCUMENTS.filter(({ id }) => wanted.has(id));
}

function entry(
  id: DocumentId,
  build: DocumentBuilder,
  title: TermKey,
  needs: readonly DocumentId[],
): DocumentEntry {
  return { id, build, title, ticked: true, needs };
}
