import type { GroupRole } from "../../analysis/survey/role";
import type { SurveyPart } from "../../analysis/survey/surveyPart";
import { SurveyError } from "../../analysis/survey/surveyError";
import { findOurBook } from "../../workbook/identity/findOurBook";
import { BLOCK_BYTES } from "../../workbook/payload";
import type { ProgressListener } from "../../workbook/progress";
import { renderSheets } from "../../workbook/rendering/renderSheets";
import type { Analyst } from "../analyst/analyst";
import { analystHere } from "../analyst/analystHere";
import { largeRows } from "../analyst/largeRows";
import { unpackSheet } from "../analyst/packedSheets";
import { untilCancelled } from "../analyst/untilCancelled";
import { AppError } from "../appError";
import type { GenerateRequest } from "../request/generateRequest";
import { asideLine, noteLine, typedHeading } from "../run/noteLine";
import { assertWritable, openBook } from "../run/openBook";
import { OpenQuestionsError } from "../run/openQuestionsError";
import { readSurvey, type PreviewRequest } from "../run/readSurvey";
import { groupSetId, withGroupSets } from "../analyst/groupSetId";
import { GROUP_DOCUMENTS, type GroupSets } from "../report/groupSets";
import { MOST_GROUPS } from "./mostGroups";

/** Which groups get sheets of their own, and what those are to show. */
export interface GroupSetsRequest
  extends PreviewRequest, Pick<GenerateRequest, "period" | "compareWith" | "groups" | "now"> {
  readonly role: GroupRole;
  /** Names of groups; null: all of them, the largest first, up to MOST_GROUPS. */
  readonly values: readonly string[] | null;
}

/**
 * Makes measures, Pareto and trend of each group, a set of sheets a group, beside the sheets that stand: these, and what
 * staff wrote, stay as they are. Made again, the sets that stand are brought up to date.
 *
 * @throws SurveyError `part-without-column`, `part-not-found`; AppError `run-unfinished`; OpenQuestionsError; WorkbookError.
 */
export async function makeGroupSets(
  request: GroupSetsRequest,
  onProgress: ProgressListener,
  signal: AbortSignal,
  helper: Analyst = analystHere(),
): Promise<GroupSets> {
  const analyst = untilCancelled(helper, signal);
  const { book: found } = await openBook(signal);
  // its stamp keeps what staff wrote, and rendering puts another in its place
  if (found.unfinished !== null) throw new AppError("run-unfinished", {});
  await readSurvey(request, analyst, onProgress, signal);
  onProgress({ stage: "analysing", share: null });
  const { parts: wanted, left } = await partsAsked(request, analyst);
  const ids = wanted.flatMap((part) => GROUP_DOCUMENTS.map((id) => groupSetId(part, id)));
  const book = await findOurBook(withGroupSets(ids), signal);
  assertWritable(book);
  const { locale, now, period, compareWith, reasonsOf, groups } = request;
  const asked = { period, compareWith, reasonsOf, ...(groups === undefined ? {} : { groups }) };
  const made = await analyst.makeGroupSets({ book, locale, now }, wanted, asked);
  const told = { notMade: made.notMade, empty: made.empty, left };
  if (made.sheets.length === 0) return { sets: [], ...told };
  const { sheets } = await renderSheets(
    made.sheets.map((sheet) => unpackSheet(sheet, (table) => largeRows(analyst, table))),
    {
      book,
      naming: { issued: () => ({ tableNames: made.tableNames, settingNames: {} }) },
      blockBytes: request.blockBytes ?? BLOCK_BYTES,
      rescue: null,
      noteLine,
      asideLine,
      typedHeading,
    },
    onProgress,
    signal,
  );
  const nameOf = new Map(sheets.map(({ id, name }) => [id, name]));
  const sets = wanted.map((part) => ({
    group: part.value,
    sheets: GROUP_DOCUMENTS.flatMap((id) => {
      const name = nameOf.get(groupSetId(part, id));
      return name === undefined ? [] : [{ id, name }];
    }),
  }));
  return { sets: sets.filter((set) => set.sheets.length > 0), ...told };
}

async function partsAsked(
  { role, values, reasonsOf }: GroupSetsRequest,
  analyst: Analyst,
): Promise<{ readonly parts: readonly SurveyPart[]; readonly left: number }> {
  const { parts, questions } = await analyst.previewCleaning(reasonsOf);
  if (questions.length > 0) throw new OpenQuestionsError(questions);
  const column = parts.find((each) => each.role === role);
  if (column === undefined) {
    throw new SurveyError("part-without-column", { role, roles: parts.map((each) => each.role) });
  }
  const chosen = values ?? column.values;
  return {
    parts: chosen.slice(0, MOST_GROUPS).map((value) => ({ role, value })),
    left: Math.max(0, chosen.length - MOST_GROUPS),
  };
}
