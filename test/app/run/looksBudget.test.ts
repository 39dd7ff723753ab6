import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { openFaulty } from "../faultyHost";
import { run } from "../inSurvey";

const SAMPLE = resolve(__dirname, "../../../assets/sample/客服回访样本.xlsx");

/** What a sheet is dressed with that Excel may refuse, as members of it are called on the wire, by kind. */
const KINDS: Readonly<Record<string, "charts" | "pages" | "panes">> = {
  Charts: "charts",
  PageLayout: "pages",
  HorizontalPageBreaks: "pages",
  FreezePanes: "panes",
};

interface Request {
  readonly Actions: readonly { readonly Name: string; readonly ActionType: number }[];
  readonly ObjectPaths: Readonly<
    Record<
      string,
      {
        readonly Name: string;
        readonly ParentObjectPathId: number;
        readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
      }
    >
  >;
}

const SET_PROPERTY = 4;

/** The sheets that a request dresses, each with its kinds; none where it writes cells as well, as it would without. */
function dressedIn(request: string): ReadonlyMap<string, ReadonlySet<string>> {
  const { Actions, ObjectPaths } = JSON.parse(request) as Request;
  const dressed = new Map<string, Set<string>>();
  const writes = Actions.some(
    ({ ActionType, Name }) => ActionType === SET_PROPERTY && /^(Values|Formulas)$/u.test(Name),
  );
  if (writes) return dressed;
  for (const path of Object.values(ObjectPaths)) {
    const kind = KINDS[path.Name];
    if (kind === undefined) continue;
    const sheet = String(ObjectPaths[path.ParentObjectPathId]?.ArgumentInfo?.Arguments?.[0]);
    dressed.set(sheet, (dressed.get(sheet) ?? new Set()).add(kind));
  }
  return dressed;
}

describe("batches of their own for charts, pages and panes", () => {
  it("are at most three a sheet, on the sample with all documents, in a first run and in a second", async () => {
    const workbook = openWorkbook(readFileSync(SAMPLE), "客服回访样本.xlsx");
    const host = openFaulty(workbook);
    // what several sheets have together is shared among them
    const bySheet = new Map<string, number>();
    const seen = new Set<string>();
    let all = 0;
    host.onRequest((request) => {
      const dressed = dressedIn(request);
      if (dressed.size > 0) all++;
      for (const [sheet, kinds] of dressed) {
        bySheet.set(sheet, (bySheet.get(sheet) ?? 0) + 1 / dressed.size);
        for (const kind of kinds) seen.add(kind);
      }
    });
    try {
      for (const which of ["first", "second"]) {
        bySheet.clear();
        all = 0;
        const { sheets, warnings } = await run({ documents: "all" });
        expect(warnings.filter(({ code }) => code.endsWith("-refused"))).toEqual([]);
        const tooMany = [...bySheet].filter(([, batches]) => batches > 3);
        expect([which, tooMany]).toEqual([which, []]);
        expect(all).toBeLessThanOrEqual(3 * sheets.length);
        if (which === "first") expect([...seen].sort()).toEqual(["charts", "pages", "panes"]);
      }
    } finally {
      host.close();
    }
  });
});
