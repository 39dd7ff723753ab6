import type { Locale } from "../glossary/locale";
import { actionLibrary } from "./actionLibrary/actionLibrary";
import { briefing } from "./briefing/briefing";
import { callbacks } from "./callbacks/callbacks";
import { cleanData } from "./cleanData/cleanData";
import { cleaningLog } from "./cleaningLog/cleaningLog";
import { coaching } from "./coaching/coaching";
import { customerForm } from "./customerForm/customerForm";
import { diagnosis } from "./diagnosis/diagnosis";
import { dictionary } from "./dictionary/dictionary";
import { dimensionStandards } from "./dimensionStandards/dimensionStandards";
import type { DocumentDefinition, StaffOptions } from "./document";
import { effectVerification } from "./effectVerification/effectVerification";
import { fishbone } from "./fishbone/fishbone";
import { groups } from "./groups/groups";
import { improvementHistory } from "./history/improvementHistory";
import { improvementProposal } from "./improvementProposal/improvementProposal";
import { improvementTable } from "./improvementTable/improvementTable";
import { inspectionForm } from "./inspection/inspectionForm";
import { inspectionReport } from "./inspectionReport/inspectionReport";
import { maintenance } from "./maintenance/maintenance";
import { measures } from "./measures/measures";
import { pareto } from "./pareto/pareto";
import { pdca } from "./pdca/pdca";
import { plan } from "./plan/plan";
import { planChange } from "./planChange/planChange";
import { problemAnalysis } from "./problemAnalysis/problemAnalysis";
import { reasonBreakdown } from "./reasonBreakdown/reasonBreakdown";
import { settings } from "./settings/settings";
import type { TableDefinition } from "./sheet/tableReference";
import { type StaffState, tableKey } from "./staffState";
import type { StaffTable } from "./staffTable";
import { tracking } from "./tracking/tracking";
import { trend } from "./trend/trend";
import { workSummary } from "./workSummary/workSummary";

/** Every document, in the order of the tabs: group by group as in TAB_GROUPS. */
export const DOCUMENTS = [
  briefing,
  workSummary,
  measures,
  pareto,
  reasonBreakdown,
  groups,
  trend,
  improvementTable,
  problemAnalysis,
  plan,
  tracking,
  effectVerification,
  improvementHistory,
  pdca,
  diagnosis,
  fishbone,
  callbacks,
  maintenance,
  inspectionForm,
  inspectionReport,
  coaching,
  improvementProposal,
  planChange,
  customerForm,
  dimensionStandards,
  cleanData,
  cleaningLog,
  actionLibrary,
  dictionary,
  settings,
] as const satisfies readonly DocumentDefinition[];

/** A document by the name that the command line's `--documents` and the report have for it. */
export type DocumentId = (typeof DOCUMENTS)[number]["id"];

export const DOCUMENT_IDS: readonly DocumentId[] = DOCUMENTS.map(({ id }) => id);

/** The id that a word of the command line stands for: the id itself or another name of the document; null for none. */
export function documentIdOf(word: string): DocumentId | null {
  const documents: readonly DocumentDefinition<DocumentId>[] = DOCUMENTS;
  const found = documents.find(({ id, aliases }) => id === word || aliases?.includes(word) === true);
  return found?.id ?? null;
}

/** The sheet name of a document in a language. */
export function documentTitle(id: DocumentId, locale: Locale): string {
  return definitionOf(id).vocabulary.title[locale];
}

/** What the main table of a document is called in a language. */
export function tableTitle(id: string, locale: Locale): string {
  const { tableName, vocabulary } = definitionOf(id);
  return (tableName ?? vocabulary.title)[locale];
}

/**
 * The documents of `ids` with all that their formulas read, in the order of the tabs.
 *
 * @param standing ids of the documents whose sheets stand in the workbook.
 */
export function withNeededDocuments(
  ids: readonly string[],
  standing: readonly string[] = [],
): readonly DocumentDefinition<DocumentId>[] {
  const wanted = new Set<string>();
  const add = (id: string): void => {
    if (wanted.has(id)) return;
    wanted.add(id);
    const { needs, reads = [] } = definitionOf(id);
    needs.forEach(add);
    reads.filter((other) => standing.includes(other)).forEach(add);
  };
  ids.forEach(add);
  return DOCUMENTS.filter(({ id }) => wanted.has(id));
}

/** Documents with all of those that stand whose formulas read them, and so on. */
export function withReaders(ids: readonly DocumentId[], standing: readonly string[]): readonly DocumentId[] {
  const found = new Set<string>(ids);
  const reads = (id: string): boolean => {
    const { needs, reads: others = [] } = definitionOf(id);
    return [...needs, ...others].some((other) => found.has(other));
  };
  const readers = DOCUMENT_IDS.filter((id) => standing.includes(id));
  for (let size = -1; size !== found.size;) {
    size = found.size;
    readers.filter(reads).forEach((id) => found.add(id));
  }
  return DOCUMENT_IDS.filter((id) => found.has(id));
}

/** The document of an id; throws for an id that there is none of. */
export function definitionOf(id: string): DocumentDefinition<DocumentId> {
  const found = DOCUMENTS.find((definition) => definition.id === id);
  if (found === undefined) throw new Error(`there is no document ${id}`);
  return found;
}

/** The tables in which staff write, document by document. */
export const STAFF_TABLES: readonly StaffTable[] = DOCUMENTS.flatMap(({ staffTables }) => [...staffTables]);

/** The tables of ours that may be read as the survey. */
export const SURVEY_TABLES: readonly TableDefinition[] = (DOCUMENTS as readonly DocumentDefinition[]).flatMap(
  ({ surveyTable }) => surveyTable ?? [],
);

/** What staff wrote that the analysis takes into account, document by document. */
export const STAFF_OPTIONS: readonly ((staff: StaffState) => StaffOptions)[] = (
  DOCUMENTS as readonly DocumentDefinition[]
).flatMap(({ analysisOptions }) => analysisOptions ?? []);

/** The staff table of a key as tableKey gives it. */
export function staffTableOf(key: string): StaffTable {
  const found = STAFF_TABLES.find((table) => tableKey(table) === key);
  if (found === undefined) throw new Error(`staff write in no table ${key}`);
  return found;
}
