import type { InspectionCase } from "../../analysis/inspection/inspectionCases";
import { wordsOf, type Words } from "../../glossary/words";
import type { DocumentContext } from "../context";
import { perContext } from "../perContext";
import type { CellContent } from "../sheet/cellSpec";
import type { AdoptedKeys } from "../sheet/tableSpec";
import { meanOf } from "../sheet/meanOf";
import { keyedRows, keyIssuer } from "../sheet/rowKeys";
import { staffRows, type StaffRow } from "../staffState";
import { INSPECTION_ITEMS, scoreKey } from "./items";
import { INSPECTIONS, ITEMS } from "./table";
import { TERMS } from "./words";
import { textAt } from "../sheet/textAt";

/** A row of 质检记录. */
export interface InspectionRecord {
  readonly key: string;
  /** What stands in its cells, or what a new one begins with, by column key. */
  readonly cells: Readonly<Record<string, CellContent>>;
  /** 总分, 1–5: the mean of what was scored, or what was agreed when it was scored again; null without a score. */
  readonly total: number | null;
}

/** The inspections that stand, then cases drawn from the survey that are not among them. */
export const inspectionRecords = perContext(readRecords);

function readRecords(context: DocumentContext): {
  readonly rows: readonly InspectionRecord[];
  readonly adopted: AdoptedKeys;
} {
  const { results, staff } = context;
  const keys = results.cleaned.keys();
  const { keyed, adopted } = keyedRows("I", staffRows(staff, INSPECTIONS) ?? []);
  const standing = keyed.map(({ row, key }) => recordOf(key, row.cells));
  const known = new Set(standing.map(({ key }) => key));
  const nextNumber = keyIssuer(
    "QC",
    standing.map(({ cells }) => String(cells["caseNumber"] ?? "")),
  );
  const drawn = results.inspectionCases().flatMap((found): InspectionRecord[] => {
    const key = keys[found.row] ?? String(found.row);
    if (known.has(key)) return [];
    return [recordOf(key, newCells(context, found, nextNumber()))];
  });
  return { rows: [...standing, ...drawn], adopted };
}

function recordOf(key: string, cells: StaffRow["cells"]): InspectionRecord {
  return { key, cells, total: totalOf(cells) };
}

function totalOf(cells: StaffRow["cells"]): number | null {
  const { rescored, firstRescorer, secondRescorer } = cells;
  const isAgreed = [firstRescorer, secondRescorer].every((name) => String(name ?? "").trim() !== "");
  if (typeof rescored === "number" && isAgreed) return rescored;
  const scores = INSPECTION_ITEMS.map(({ key }) => cells[scoreKey(key)]).filter(
    (score) => typeof score === "number",
  );
  return meanOf(scores);
}

function newCells(context: DocumentContext, found: InspectionCase, number: string): StaffRow["cells"] {
  const { ticketId } = context.results.cleaned.survey.texts;
  const words = wordsOf(context.localeOf(INSPECTIONS.document));
  const purpose = found.complaint ? TERMS["purpose-complaint"] : TERMS["purpose-routine"];
  return {
    caseNumber: number,
    recording: textAt(ticketId, found.row),
    agent: found.agent,
    served: found.served === null ? null : Math.floor(found.served),
    purpose: words(purpose),
    [scoreKey("response")]: found.response,
    [scoreKey("resolved")]: found.resolved,
    version: versionNow(context, words),
    mark: markOf(words, found),
  };
}

function markOf(words: Words, { complaint, best }: InspectionCase): string | null {
  if (complaint) return words(TERMS["mark-complaint"]);
  return best ? words(TERMS["mark-best"]) : null;
}

/** The version of the items as staff have them. */
function versionNow({ staff }: DocumentContext, words: Words): string {
  const versions = (staffRows(staff, ITEMS) ?? []).map(({ cells }) => String(cells["version"] ?? "").trim());
  return versions.find((version) => version !== "") ?? words(TERMS.firstVersion);
}
