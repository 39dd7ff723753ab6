import { CodedError } from "../../../src/errors/codedError";
import { DOCUMENT_IDS } from "../../../src/documents/registry";
import { refresh } from "../../../src/app/run/refresh";
import { undoLastRun } from "../../../src/app/run/undoLastRun";
import { excel, run } from "../inSurvey";
import { REQUEST } from "../surveyWorkbook";
import { ourSheets } from "./standing";
import type { Step } from "./stepsOfStaff";

const signal = new AbortController().signal;

export const firstRun: Step = async ({ documents }) => {
  await run({ documents });
  return `a first run of ${documents.join(", ")}`;
};

const generateAgain: Step = async ({ random, documents: usual }) => {
  const documents = [...usual, ...(random.once(3) ? [random.oneOf(DOCUMENT_IDS)] : [])];
  const locale = random.once(4) ? random.oneOf(["zh-TW", "en"] as const) : "zh-CN";
  const blockBytes = random.once(2) ? { blockBytes: 3_000 } : {};
  await run({ documents, locale, ...blockBytes });
  return `generated ${documents.join(", ")} in ${locale}`;
};

const refreshAll: Step = async () => {
  const { reasonsOf, locale, formulas, now } = REQUEST;
  if ((await ourSheets()).size === 0) return null;
  await refresh({ reasonsOf, locale, formulas, now }, () => undefined, signal);
  return "refreshed";
};

const undo: Step = async () => {
  try {
    await undoLastRun({ ...REQUEST }, () => undefined, signal);
    return "undone";
  } catch (error) {
    if (error instanceof CodedError && error.code === "nothing-to-undo") return null;
    throw error;
  }
};

/** A run that Excel breaks off somewhere, and one that ends. */
const breakOff: Step = async (world) => {
  const request = world.random.below(60);
  world.host().refuseRequest(request);
  const ended = await run({ documents: world.documents, blockBytes: 3_000 }).then(
    () => "went through",
    (error: unknown) => {
      if (error instanceof CodedError) return error.code;
      throw error;
    },
  );
  world.host().refuseRequest(null);
  await run({ documents: world.documents });
  return `broken off at request ${String(request)}: ${ended}`;
};

/** A sheet that is protected while somebody tries. */
const refused: Step = async (world) => {
  const sheets = [...(await ourSheets()).values()];
  if (sheets.length === 0) return null;
  const sheet = world.random.oneOf(sheets);
  await excel(({ workbook }) => workbook.worksheets.getItem(sheet).protection.protect());
  const ended = await run({ documents: world.documents }).then(
    () => "went through",
    (error: unknown) => (error as CodedError).code,
  );
  if (ended !== "sheet-protected") throw new Error(`a run into ${sheet}, protected: ${ended}`);
  await excel(({ workbook }) => workbook.worksheets.getItem(sheet).protection.unprotect());
  return `${sheet} protected for a while`;
};

const savedAndOpened: Step = async (world) => {
  world.reopen(world.save());
  return Promise.resolve("saved and opened");
};

/** What is done with the add-in, after each of which all that staff wrote has to stand. */
export const RUNS: readonly Step[] = [
  generateAgain,
  generateAgain,
  generateAgain,
  refreshAll,
  undo,
  breakOff,
  refused,
  savedAndOpened,
];
