import type { Warning } from "../../analysis/survey/recognition";
import type { DocumentContext } from "../../documents/context";
import {
  documentTitle,
  DOCUMENT_IDS,
  DOCUMENTS,
  withNeededDocuments,
  type DocumentId,
} from "../../documents/registry";
import type { SheetSpec } from "../../documents/sheet/sheetSpec";
import type { TableBlock } from "../../documents/sheet/tableSpec";
import { mergedCycles, type Cycle } from "../../documents/history/cycle";
import { cyclesOfRun } from "../../documents/history/cyclesOfRun";
import { sourcesOf } from "../../documents/sources";
import { rememberedColumns } from "../../workbook/rendering/plan/rememberedColumns";
import { blocksOf } from "../../workbook/rendering/plan/sheetTask";
import type { RememberedColumn } from "../../workbook/identity/memory";
import type { OurBook } from "../../workbook/identity/ourBook";
import { AppError } from "../appError";
import { ALL_DOCUMENTS, chosenDocuments } from "../request/chosenDocuments";
import type { OurTables } from "../staff/ourTables";
import type { GenerateRequest } from "../request/generateRequest";
import type { NotMade } from "../report/notMade";

/** The sheets that the data give, in the order of the tabs, and the documents asked for that they do not. */
export interface BuiltDocuments {
  readonly specs: readonly SheetSpec[];
  readonly notMade: readonly NotMade[];
  /** What the workbook is to keep of this cycle and those before it. */
  readonly cycles: readonly Cycle[];
  /** What the user should know of what was done with staff's cells. */
  readonly warnings: readonly Warning[];
}

/**
 * The sheets that the data give for the documents asked for, with those that their formulas read.
 *
 * @throws AppError `documents-empty`.
 */
export function buildDocuments(
  { documents, also = [] }: Pick<GenerateRequest, "documents" | "also">,
  book: OurBook,
  found: Omit<DocumentContext, "isMade">,
): BuiltDocuments {
  const standing = [...book.sheets.keys()];
  const asked = [...chosenDocuments<DocumentId>(DOCUMENTS, documents, standing), ...also];
  const wanted = DOCUMENT_IDS.filter((id) => asked.includes(id));
  const made = withNeededDocuments(wanted, standing);
  const context = { ...found, isMade: (id: string) => made.some((each) => each.id === id) };
  const specs: SheetSpec[] = [];
  const notMade: NotMade[] = [];
  const hasSurvey = found.results.cleaned.survey.kind !== "none";
  for (const { id, build, withoutSurvey } of made) {
    const isPossible = hasSurvey || withoutSurvey === true;
    const built = isPossible ? build(sourcesOf(context, id)) : "no-survey";
    if (typeof built !== "string") specs.push(built);
    else if (wanted.includes(id)) notMade.push({ id, reason: built });
  }
  if (notMade.length === wanted.length) {
    const titles = wanted.map((id) => documentTitle(id, context.localeOf(id)));
    throw new AppError("documents-empty", { documents: titles });
  }
  // a set is asked for as far as it goes: what needs a survey is then no disappointment
  const isSet = typeof documents === "string" && documents !== ALL_DOCUMENTS;
  return {
    specs,
    notMade: hasSurvey || !isSet ? notMade : [],
    cycles: mergedCycles(found.staff.cycles, cyclesOfRun(context)),
    warnings: made.flatMap(({ notices }) => notices?.(context) ?? []),
  };
}

/** The columns of the tables on these sheets: what a workbook that has lost its memory is read by. */
export function tablesOf(specs: readonly SheetSpec[]): OurTables["tables"] {
  const tables = specs.flatMap((spec) => blocksOf(spec).tables);
  return Object.fromEntries(
    tables.map((block) => [block.name, { columns: begunColumns(block), keyColumn: block.keyColumn }]),
  );
}

function begunColumns(block: TableBlock): readonly RememberedColumn[] {
  return rememberedColumns(block, () => -1).map((column, place) => {
    const formerHeading = block.columns[place]?.formerHeading;
    return formerHeading === undefined ? column : { ...column, formerHeading };
  });
}
