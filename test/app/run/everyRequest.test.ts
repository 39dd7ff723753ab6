import { generate } from "../../../src/app/run/generate";
import { refresh } from "../../../src/app/run/refresh";
import { changeSettings } from "../../../src/app/settings/changeSettings";
import { trackedActions } from "../../../src/app/tracking/trackedActions";
import { updateAction } from "../../../src/app/tracking/updateAction";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { CodedError } from "../../../src/errors/codedError";
import { partOfSeed, SEED } from "../../support/thoroughness";
import { HALFWAY, openFaulty } from "../faultyHost";
import { excel, run } from "../inSurvey";
import { shownSheets, tableRows, typeInto, type ShownSheet } from "../shownWorkbook";
import { fillLedgers, lostOf, type Typed } from "../filledLedgers";
import { fullSurvey, openSurvey, REQUEST, smallSurvey } from "../surveyWorkbook";

const FAULTS = [
  "GeneralException",
  "AccessDenied",
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
  HALFWAY,
] as const;

const FEW = {
  documents: ["clean-data", "cleaning-log", "improvement-plan", "measure-tracking", "settings"],
  blockBytes: 3_000,
} as const;

const ALL = { documents: "all", blockBytes: 3_000 } as const;

const signal = new AbortController().signal;
const SOURCE = "回访数据";
/** Of the survey from which all documents are made. */
const ANSWERS = 40;

/** Forty answers: the small survey twice. */
function survey(): string {
  const [heading = "", ...rows] = smallSurvey().split("\n");
  return [heading, ...rows, ...rows.map((row) => row.replace(/^T1/u, "T2"))].join("\n");
}

/** A workbook with sheets of ours that staff have edited, and an export that has changed since. */
async function editedFile(): Promise<Uint8Array> {
  const { workbook, host, close } = openSurvey(survey());
  try {
    await run(FEW);
    await typeInto("清洗数据", 2, "满意度评分", 4);
    await typeInto("清洗数据", 9, "剔除", "客户误评");
    await typeInto("改进计划", 0, "责任人", "值班主管");
    await excel((context) => {
      const sheet = context.workbook.worksheets.getItem(SOURCE);
      sheet.getRange("2:4").insert("Down");
      sheet.getRange("A2:E4").values = [0, 1, 2].map((row) => [
        `N${String(row)}`,
        "2024-05-01",
        "'001",
        5,
        "",
      ]);
    });
    host.settle();
    return saveWorkbook(workbook);
  } finally {
    close();
  }
}

/** A workbook of all documents whose ledgers staff have filled, and an export with three answers more. */
async function filledFile(): Promise<Uint8Array> {
  const { workbook, host, close } = openSurvey(fullSurvey(ANSWERS), SOURCE);
  try {
    await run(ALL);
    let count = 0;
    filled = await fillLedgers(() => `记${String(++count).padStart(4, "0")}`);
    expect(filled.length).toBeGreaterThan(15);
    await excel((context) => {
      const sheet = context.workbook.worksheets.getItem(SOURCE);
      sheet.getRange("2:4").insert("Down");
      sheet.getRange("A2:J4").copyFrom("A5:J7");
      sheet.getRange("A2:A4").values = [["N0"], ["N1"], ["N2"]];
    });
    host.settle();
    return saveWorkbook(workbook);
  } finally {
    close();
  }
}

let filled: readonly Typed[] = [];

/** Files that use cases begin with, each made once. */
const FILES = new Map<() => Promise<Uint8Array>, Promise<Uint8Array>>();

function madeOnce(make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const made = FILES.get(make) ?? make();
  FILES.set(make, made);
  return made;
}

interface UseCase {
  readonly name: string;
  readonly isFresh?: true;
  /** What it begins with, where that is not editedFile. */
  readonly begins?: () => Promise<Uint8Array>;
  /** What staff wrote still stands, where that is not what they wrote in editedFile. */
  readonly stands?: () => Promise<void>;
  readonly act: () => Promise<unknown>;
  /** All of it or nothing is written. */
  readonly isWhole?: true;
  /** At how many requests an ordinary run tries one fault, where that is not at each. */
  readonly places?: number;
}

const USE_CASES: readonly UseCase[] = [
  { name: "a first run", isFresh: true, act: () => run(FEW) },
  { name: "a second run into edited sheets", act: () => run(FEW) },
  {
    name: "a second run of all documents into filled ledgers",
    begins: filledFile,
    places: 4,
    stands: async () => expect(await lostOf(filled)).toEqual([]),
    act: () => run(ALL),
  },
  {
    name: "refreshing",
    act: () => {
      const { reasonsOf, locale, formulas, now } = REQUEST;
      return refresh({ reasonsOf, locale, formulas, now }, () => undefined, signal);
    },
  },
  {
    name: "an action's update",
    isWhole: true,
    act: async () => {
      const actions = (await trackedActions("zh-CN", REQUEST.now, signal)) ?? [];
      const action = actions.find(({ key }) => key === "M001");
      if (action === undefined) throw new Error("no action");
      const entry = { ...action.entry, progress: 40, nextStep: "复盘排班", owner: "组长", due: 45_500 };
      await updateAction(action, entry, "zh-CN", signal);
    },
  },
  {
    name: "a change of settings",
    isWhole: true,
    act: () => changeSettings({ "most-proposals": 1 }, "zh-CN", signal),
  },
];

const CANCELLING: UseCase = {
  name: "a cancelled run",
  isFresh: true,
  act: async () => {
    const controller = new AbortController();
    await generate(
      { ...REQUEST, ...FEW },
      ({ stage, share }) => {
        if (stage === "writing" && (share ?? 0) > 0.4) controller.abort();
      },
      controller.signal,
    ).catch((error: unknown) => {
      if (!(error instanceof CodedError) || error.code !== "cancelled") throw error;
    });
  },
};

type Book = readonly ShownSheet[];

const sourceOf = (book: Book): unknown => book.find(({ name }) => name === SOURCE);

async function assertStaffCells(): Promise<void> {
  const rows = await tableRows("清洗数据");
  expect(rows.find((row) => row["工单号"] === "T1002")).toMatchObject({ 满意度评分: 4 });
  expect(rows.find((row) => row["工单号"] === "T1009")).toMatchObject({ 剔除: "客户误评" });
}

describe.each([...USE_CASES, CANCELLING])("$name that fails", (useCase) => {
  const { isFresh, act, isWhole, name, begins = editedFile, stands = assertStaffCells } = useCase;
  const { places: most = Infinity } = useCase;
  let file: Uint8Array;
  let clean: Book;
  let begun: Book;
  let requests = 0;

  const open = (): ReturnType<typeof openFaulty> =>
    isFresh === true
      ? openFaulty(openWorkbook(new TextEncoder().encode(survey()), `${SOURCE}.csv`))
      : openFaulty(openWorkbook(file, "结果.xlsx"));

  beforeAll(async () => {
    file = await madeOnce(begins);
    const host = open();
    try {
      begun = await shownSheets();
      const before = host.requests();
      await act();
      requests = host.requests() - before;
      if (name === CANCELLING.name) await run(FEW);
      clean = await shownSheets();
    } finally {
      host.close();
    }
  });

  it(
    "costs nothing, at any request and in any way, and what is done again gives what it should",
    async () => {
      const failures: string[] = [];
      const places = partOfSeed(Array.from({ length: requests }, (_, request) => request));
      if (SEED !== null)
        console.info(`${name}: ${String(places.length)} of ${String(requests)} requests, each fault`);
      const step = Math.max(1, Math.ceil(requests / most));
      for (const request of places) {
        const turn = request % step === 0 ? (request / step) % FAULTS.length : null;
        // What is written in few requests is broken off in each.
        const faults = FAULTS.filter(
          (fault, at) => SEED !== null || at === turn || (isWhole === true && fault === HALFWAY),
        );
        for (const fault of faults) {
          await assertHarmless(request, fault).catch((error: unknown) => {
            const failure = `${fault} at request ${String(request)}: ${String(error)}`;
            // In a thorough run the others take their time.
            if (SEED !== null) console.info(failure);
            failures.push(failure);
          });
        }
      }
      expect(failures).toEqual([]);
    },
    6 * 3_600_000,
  );

  async function assertHarmless(request: number, fault: string): Promise<void> {
    const host = open();
    try {
      host.refuseRequest(request, fault);
      const failure = await act().then(
        () => null,
        (error: unknown) => error,
      );
      host.refuseRequest(null);
      if (failure !== null) expect(failure).toBeInstanceOf(CodedError);
      const left = await shownSheets();
      expect({ request, fault, source: sourceOf(left) }).toEqual({ request, fault, source: sourceOf(begun) });
      if (isFresh !== true) await stands();
      if (isWhole === true && failure !== null)
        expect({ request, fault, left }).toEqual({ request, fault, left: begun });
      await (name === CANCELLING.name ? run(FEW) : act());
      expect({ request, fault, book: await shownSheets() }).toEqual({ request, fault, book: clean });
    } finally {
      host.close();
    }
  }
});
