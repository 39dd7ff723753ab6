import { basename } from "node:path";
import { makeGroupSets } from "../../app/groupSets/makeGroupSets";
import { generate } from "../../app/run/generate";
import type { WantedSettings } from "../../app/settings/writeSettings";
import { assignCustomerCodes, makeSharingCopy, sharingMask } from "../../app/sharing/makeSharingCopy";
import type { Progress, GenerateRequest } from "../../app/request/generateRequest";
import type { Report } from "../../app/report/report";
import { writtenReport } from "../../app/report/writtenReport";
import { undoLastRun, type UndoOutcome } from "../../app/run/undoLastRun";
import type { FormulaFailure } from "../calculation/calculationError";
import { addFile } from "../file/addFile";
import { inspectFile } from "../file/inspectFile";
import { deleteSheet } from "../model/edits/sheets";
import type { Workbook } from "../model/workbook";
import type { EmbeddedHost } from "../host";
import { CommandError } from "./commandError";
import type { GenerateArguments } from "./generateArguments";
import { NODE_CODEC } from "./nodeCodec";
import { blankWorkbook, inHost, openedWorkbook, withHost } from "./openedWorkbook";
import { savedWorkbook } from "./savedWorkbook";
import { readWholeFile, writeWholeFile } from "./wholeFile";

/**
 * Opens the input in the embedded host, runs the use case of the pane's button on it, and saves the output.
 * Sheets of further files come first into the workbook. Throws what the file, the analysis or the workbook refuses; then nothing is written.
 * `onFormulasKept` is told of the user's own formulas that cannot be calculated here: they keep the file's values.
 */
export async function generateFile(
  words: GenerateArguments,
  now: Date,
  onProgress: (progress: Progress) => void,
  onFormulasKept: (formulas: readonly FormulaFailure[]) => void = () => undefined,
): Promise<Report> {
  const workbook = words.input === null ? blankWorkbook() : openedWorkbook(words.input);
  const [blank = null] = words.input === null ? workbook.sheets : [];
  for (const path of words.further) addFile(workbook, readWholeFile(path), basename(path));
  return withHost(workbook, words.locale, async (host) => {
    const { signal } = new AbortController();
    const request = requestOf(words, now);
    const made = await generate(request, onProgress, signal);
    const groupSets =
      words.each === null
        ? {}
        : { groupSets: await makeGroupSets({ ...request, ...words.each }, onProgress, signal) };
    const report = { ...made, ...groupSets, warnings: [...workbook.fileGuesses, ...made.warnings] };
    if (blank !== null) deleteSheet(workbook, blank);
    const mask = words.share ? await share(workbook, words, host) : null;
    const kept = host.settle();
    if (kept.length > 0) onFormulasKept(kept);
    const file = await savedWorkbook(workbook);
    writeWholeFile(words.output, mask === null ? file : inspectFile(file, mask, NODE_CODEC));
    if (words.report !== null) {
      writeWholeFile(words.report, `${JSON.stringify(writtenReport(report), null, 2)}\n`);
    }
    return report;
  });
}

/** Opens the input, takes its last run back, and saves the output. Throws as `undoLastRun`; then nothing is written. */
export async function undoFile(
  { input, output, locale, reasonsOf, groups }: GenerateArguments,
  now: Date,
  onProgress: (progress: Progress) => void,
): Promise<UndoOutcome> {
  const workbook = openedWorkbook(input ?? "");
  const defaults = { reasonsOf, groups, locale, formulas: "auto", now } as const;
  const outcome = await inHost(workbook, locale, () =>
    undoLastRun(defaults, onProgress, new AbortController().signal),
  );
  writeWholeFile(output, await savedWorkbook(workbook));
  return outcome;
}

/** What was generated becomes the sharing copy; the input is left as it is. Gives what its texts became. */
async function share(
  workbook: Workbook,
  words: GenerateArguments,
  host: EmbeddedHost,
): Promise<(text: string) => string> {
  assertNoOtherSheets(workbook, words.input ?? "");
  const { signal } = new AbortController();
  const { sheet, range, choices } = requestOf(words, new Date(0));
  const codes = await assignCustomerCodes(words.input === null ? null : { sheet, range, choices }, signal);
  if (words.original !== null) {
    host.settle();
    writeWholeFile(words.original, await savedWorkbook(workbook));
  }
  await makeSharingCopy(codes, signal);
  return sharingMask(codes);
}

/** Sheets that are no worksheets are known to the file alone, with copies of the data: a copy to pass on may have none. */
function assertNoOtherSheets({ otherSheets }: Workbook, path: string): void {
  if (otherSheets.length > 0)
    throw new CommandError("share-other-sheets", { path, sheets: otherSheets.join(", ") }, 3);
}

/** As in the pane they go into 参数设置, or are remembered for the sheet that the run makes. */
function settingsOf({ monthStart, coach }: GenerateArguments): Pick<GenerateRequest, "settings"> {
  const settings: WantedSettings = {
    ...(monthStart === null ? {} : { "month-start-day": monthStart }),
    ...(coach === null ? {} : { "coaching-agents": coach }),
  };
  return Object.keys(settings).length === 0 ? {} : { settings };
}

function requestOf(words: GenerateArguments, now: Date): GenerateRequest {
  return {
    ...(words.input === null ? { withoutSurvey: true } : {}),
    sheet: words.sheet,
    range: words.range,
    choices: { roles: words.roles, scale: words.scale, words: words.words, answers: words.answers },
    acceptGuess: words.acceptGuess,
    ...settingsOf(words),
    ...(words.bands === null ? {} : { bands: words.bands }),
    period: words.period,
    compareWith: words.compareWith,
    only: words.only,
    reasonsOf: words.reasonsOf,
    groups: words.groups,
    documents: words.documents,
    ...(words.coach === null ? {} : { also: ["coaching"] as const }),
    locale: words.locale,
    formulas: "auto",
    now,
  };
}
