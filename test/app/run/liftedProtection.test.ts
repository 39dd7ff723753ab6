import { generate } from "../../../src/app/run/generate";
import { refresh } from "../../../src/app/run/refresh";
import { undoLastRun } from "../../../src/app/run/undoLastRun";
import { changeSettings } from "../../../src/app/settings/changeSettings";
import { trackedActions } from "../../../src/app/tracking/trackedActions";
import { updateAction } from "../../../src/app/tracking/updateAction";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import type { Workbook } from "../../../src/embedded/model/workbook";
import { partOfSeed, SEED } from "../../support/thoroughness";
import { HALFWAY, openFaulty, type FaultyHost } from "../faultyHost";
import { excel, inMadeWorkbook, run } from "../inSurvey";
import { openSurvey, REQUEST, smallSurvey } from "../surveyWorkbook";

const { signal } = new AbortController();
const DOCUMENTS = ["measures", "measure-tracking", "pareto", "settings"] as const;
const ON = { documents: DOCUMENTS, settings: { "protect-sheets": 1 } } as const;
const OFF = { documents: DOCUMENTS, settings: { "protect-sheets": 0 } } as const;
/** Staff protected it in place of our protection, the other is as we protected it. */
const STAFFS = "满意度指标";
const OURS = "帕累托分析";
const OPTIONS: Excel.WorksheetProtectionOptions = {
  allowSort: true,
  allowFormatCells: true,
  selectionMode: "Unlocked",
};

type Protections = Readonly<Record<string, unknown>>;

const protections = (workbook: Workbook): Protections =>
  Object.fromEntries(
    workbook.sheets.flatMap(({ name, protection }) => (protection === null ? [] : [[name, protection]])),
  );

/** A workbook of protected sheets, one of them by staff, and a run that can be taken back. */
async function protectedFile(): Promise<Uint8Array> {
  return inMadeWorkbook(
    smallSurvey(),
    async ({ workbook, host }) => {
      await run(ON);
      await excel(({ workbook: { worksheets } }) => {
        const { protection } = worksheets.getItem(STAFFS);
        protection.unprotect();
        protection.protect(OPTIONS);
      });
      host.settle();
      return saveWorkbook(workbook);
    },
    ON,
  );
}

let file: Promise<Uint8Array> | undefined;

async function openProtected(): Promise<{ readonly host: FaultyHost; readonly workbook: Workbook }> {
  file ??= protectedFile();
  const workbook = openWorkbook(await file, "结果.xlsx");
  return { workbook, host: openFaulty(workbook) };
}

interface UseCase {
  readonly name: string;
  readonly act: () => Promise<unknown>;
  /** The pane is closed amid it too. */
  readonly isClosed?: true;
  /** Done after a failure, where that is not the same once more. */
  readonly again?: () => Promise<unknown>;
}

async function cancel(): Promise<void> {
  const controller = new AbortController();
  const cancelled = generate(
    { ...REQUEST, ...ON },
    ({ stage }) => {
      if (stage === "finishing") controller.abort();
    },
    controller.signal,
  );
  await expect(cancelled).rejects.toMatchObject({ code: "cancelled" });
}

const USE_CASES: readonly UseCase[] = [
  { name: "a run", isClosed: true, act: () => run(ON) },
  { name: "a run of one sheet", act: () => run({ ...ON, documents: ["measures"] }) },
  { name: "a run that is to protect no more", isClosed: true, act: () => run(OFF) },
  { name: "refreshing", act: () => refresh(REQUEST, () => undefined, signal) },
  {
    name: "taking a run back",
    isClosed: true,
    act: () => undoLastRun(REQUEST, () => undefined, signal),
    again: () => refresh(REQUEST, () => undefined, signal),
  },
  { name: "a change of settings", act: () => changeSettings({ "most-proposals": 1 }, "zh-CN", signal) },
  {
    name: "an action's update",
    act: async () => {
      const [action] = (await trackedActions("zh-CN", REQUEST.now, signal)) ?? [];
      if (action === undefined) throw new Error("there is no action");
      await updateAction(action, { ...action.entry, progress: 40 }, "zh-CN", signal);
    },
  },
];

const isProtectedByUs = (found: Protections): boolean => OURS in found && STAFFS in found;

describe("the protection of sheets", () => {
  it("is of two kinds when the use cases begin", async () => {
    const { workbook, host } = await openProtected();
    const found = protections(workbook);
    host.close();
    expect(isProtectedByUs(found)).toBe(true);
    expect(found[STAFFS]).not.toEqual(found[OURS]);
  });

  it.each(USE_CASES)(
    "is as it was where $name fails at a request, and after it is done again",
    async (useCase) => {
      const clean = await cleanRun(useCase);
      for (const request of clean.places) {
        const fault = request % 2 === 0 ? HALFWAY : "GeneralException";
        const { workbook, host } = await openProtected();
        const before = protections(workbook);
        try {
          host.refuseRequest(request, fault);
          const failed = await failureOf(useCase.act);
          host.refuseRequest(null);
          const left = protections(workbook);
          expect({ request, fault, left }).toEqual({ request, fault, left: failed ? before : clean.left });
          // what was done is not done twice: staff's protection alone ends the next run by the sheet's name
          if (failed) await (useCase.again ?? useCase.act)();
          expect({ request, fault, left: protections(workbook) }).toEqual({
            request,
            fault,
            left: clean.left,
          });
        } finally {
          host.close();
        }
      }
    },
    600_000,
  );

  it.each(USE_CASES.filter(({ isClosed }) => isClosed))(
    "comes back with the next run where the pane is closed amid $name",
    async (useCase) => {
      const clean = await cleanRun(useCase);
      let open = 0;
      for (const request of clean.places) {
        const { workbook, host } = await openProtected();
        const before = protections(workbook);
        try {
          host.goSilent(request);
          if (!(await failureOf(useCase.act))) continue;
          host.goSilent(null);
          const isOpen = !isProtectedByUs(protections(workbook));
          host.close();
          const reopened = openWorkbook(saveWorkbook(workbook), "结果.xlsx");
          const next = openFaulty(reopened);
          try {
            const { warnings } = await run(ON);
            expect({ request, left: protections(reopened) }).toEqual({ request, left: before });
            const told = warnings.filter(({ code }) => code === "protected-again");
            if (isOpen) expect(told.length).toBeGreaterThan(0);
            else expect(told).toEqual([]);
            const after = await run(ON);
            expect(after.warnings.map(({ code }) => code)).not.toContain("protected-again");
          } finally {
            next.close();
          }
          if (isOpen) open++;
        } finally {
          host.close();
        }
      }
      expect(open).toBeGreaterThan(0);
    },
    600_000,
  );

  it("is as it was where a run is cancelled at its end", async () => {
    const { workbook, host } = await openProtected();
    try {
      const before = protections(workbook);
      await cancel();
      expect(protections(workbook)).toEqual(before);
    } finally {
      host.close();
    }
  });

  it("comes to all that is to be protected where the first run that does so fails amid it", async () => {
    const { workbook, host, close } = openSurvey(smallSurvey());
    await run({ documents: DOCUMENTS });
    host.settle();
    const open = saveWorkbook(workbook);
    close();
    const begin = () => {
      const book = openWorkbook(open, "结果.xlsx");
      return { workbook: book, host: openFaulty(book) };
    };
    const first = begin();
    await run(ON);
    const [wanted, requests] = [protections(first.workbook), first.host.requests()];
    first.host.close();
    for (let request = requests - 8; request < requests; request++) {
      const { workbook: book, host: faulty } = begin();
      try {
        faulty.refuseRequest(request, HALFWAY);
        await failureOf(() => run(ON));
        faulty.refuseRequest(null);
        await run(ON);
        expect({ request, left: protections(book) }).toEqual({ request, left: wanted });
      } finally {
        faulty.close();
      }
    }
  });
});

/** So many requests of a use case fail in an ordinary run. */
const PLACES = 4;

/** What a use case leaves where nothing fails, and at which requests it is to fail: above all while sheets are open. */
async function cleanRun({
  act,
}: UseCase): Promise<{ readonly left: Protections; readonly places: readonly number[] }> {
  const { workbook, host } = await openProtected();
  const open = new Set<number>();
  const all: number[] = [];
  host.onRequest(() => {
    const request = host.requests();
    if (!isProtectedByUs(protections(workbook))) open.add(request - 1).add(request);
    all.push(request);
  });
  try {
    await act();
    return {
      left: protections(workbook),
      places: SEED === null ? spread(open.size > 0 ? [...open] : all) : partOfSeed(all),
    };
  } finally {
    host.close();
  }
}

/** Some of them, the first and the last among them. */
function spread(places: readonly number[]): readonly number[] {
  const step = Math.max(1, (places.length - 1) / (PLACES - 1));
  const chosen = Array.from({ length: PLACES }, (_, at) => places[Math.round(at * step)]);
  return chosen.filter((place) => place !== undefined);
}

async function failureOf(act: () => Promise<unknown>): Promise<boolean> {
  return act().then(
    () => false,
    () => true,
  );
}
