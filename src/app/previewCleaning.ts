import { EXCLUSION_RULES, type ExclusionRule } from "../analysis/cleaning/cleaning";
import type { Results } from "../analysis/results";
import type { Warning } from "../analysis/survey/recognition";
import { documentTitle } from "../documents/documents";
import { NO_STAFF_STATE, type StaffState } from "../documents/staffState";
import { createNaming } from "../workbook/identity/createNaming";
import { findOurBook } from "../workbook/identity/findOurBook";
import type { OurBook } from "../workbook/identity/ourBook";
import { BLOCK_BYTES } from "../workbook/payload";
import type { ProgressListener } from "../workbook/progress";
import { readStandingTables } from "../workbook/rendering/readStanding";
import { analyseSource } from "./analyseSource";
import type { GenerateRequest } from "./generateRequest";
import { hasUnknownTables, readStaffState } from "./readStaffState";
import { findSource, readSource } from "./source";

/** What cleaning would drop, and the months that the data cover. */
export interface CleaningPreview {
  readonly read: number;
  readonly kept: number;
  /** Rules that drop rows, in their order, with up to three of the rows (sheet rows, 1-based; content masked). */
  readonly excluded: readonly {
    readonly rule: ExclusionRule;
    readonly count: number;
    readonly examples: readonly { readonly row: number | null; readonly found: string }[];
  }[];
  /** "2024-03", in order; empty without a column that tells when. */
  readonly months: readonly string[];
  readonly warnings: readonly Warning[];
}

/** What is looked at: the source, and what the user said of it. */
export type PreviewRequest = Pick<
  GenerateRequest,
  "sheet" | "range" | "choices" | "reasonsOf" | "locale" | "blockBytes"
>;

const EXAMPLES = 3;

/**
 * Reads and cleans the survey as a run would, all periods together, and writes nothing.
 *
 * @throws SurveyError, WorkbookError (`cancelled` among them).
 */
export async function previewCleaning(
  request: PreviewRequest,
  onProgress: ProgressListener,
  signal: AbortSignal,
): Promise<CleaningPreview> {
  const blockBytes = request.blockBytes ?? BLOCK_BYTES;
  const book = await findOurBook(signal);
  const source = await findSource(request, book, signal);
  const columns = await readSource(source, blockBytes, onProgress, signal);
  const staff = await readKnownStaffState(book, request, blockBytes, signal);
  const asked = { period: null, compareWith: null, reasonsOf: request.reasonsOf };
  return previewOf(analyseSource(source, columns, staff, asked));
}

/** What staff corrected so far; nothing where the workbook has lost its memory of our tables. */
async function readKnownStaffState(
  book: OurBook,
  { locale }: PreviewRequest,
  blockBytes: number,
  signal: AbortSignal,
): Promise<StaffState> {
  const naming = createNaming(book, (id) => documentTitle(id, locale) ?? id);
  const standing = await readStandingTables(book, signal);
  const reading = { book, naming, standing, tables: book.memory.tables, blockBytes };
  return hasUnknownTables(reading) ? NO_STAFF_STATE : readStaffState(reading, signal);
}

function previewOf(results: Results): CleaningPreview {
  const { rows, cleaned, periods, warnings } = results;
  const excluded = EXCLUSION_RULES.filter((rule) => rows.excluded[rule] > 0).map((rule) => ({
    rule,
    count: rows.excluded[rule],
    examples: cleaned.exclusions
      .filter((exclusion) => exclusion.rule === rule)
      .slice(0, EXAMPLES)
      .map(({ row, found }) => ({ row: cleaned.survey.sheetRows[row] ?? null, found })),
  }));
  return {
    read: rows.read,
    kept: rows.kept,
    excluded,
    months: periods.map(({ period }) => period),
    warnings,
  };
}
