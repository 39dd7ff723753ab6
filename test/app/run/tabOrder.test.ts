import { DOCUMENT_IDS, documentTitle, type DocumentId } from "../../../src/documents/registry";
import { SEED } from "../../support/thoroughness";
import { inWorkbook, run } from "../inSurvey";
import { shownSheets } from "../shownWorkbook";
import { fullSurvey } from "../surveyWorkbook";

const tabs = async (): Promise<readonly string[]> => (await shownSheets()).map(({ name }) => name);

/** The tabs after runs that make these documents one after another. */
async function tabsAfter(runs: readonly (readonly DocumentId[])[]): Promise<readonly string[]> {
  let found: readonly string[] = [];
  await inWorkbook(fullSurvey(60), async () => {
    // what cells hold turns no tabs about: values are written sooner
    for (const documents of runs) await run({ documents, formulas: "never" });
    found = await tabs();
  });
  return found;
}

const ALL = ["回访数据", ...DOCUMENT_IDS.map((id) => documentTitle(id, "zh-CN"))];
const BACKWARDS = [...DOCUMENT_IDS].reverse();
const half = (odd: boolean): DocumentId[] => DOCUMENT_IDS.filter((_id, place) => (place % 2 === 1) === odd);

function inChunks(ids: readonly DocumentId[], size: number): DocumentId[][] {
  const starts = ids.flatMap((_id, place) => (place % size === 0 ? [place] : []));
  return starts.map((start) => ids.slice(start, start + size));
}

describe("the tabs of all documents", () => {
  it.each<[string, readonly (readonly DocumentId[])[]]>([
    ["in one go, asked for backwards", [BACKWARDS]],
    ["the second half, then those that stand before it", [DOCUMENT_IDS.slice(6), DOCUMENT_IDS.slice(0, 6)]],
    ["every other one backwards, then all", [half(false).reverse(), BACKWARDS]],
    ["from the last to the first, few at a time", inChunks(BACKWARDS, SEED === null ? 7 : 1)],
  ])("stand in the order of the list: %s", async (_how, runs) => {
    expect(await tabsAfter(runs)).toEqual(ALL);
  });
});

describe("some documents", () => {
  it.each<[readonly DocumentId[], readonly DocumentId[]]>([
    [["settings", "trend"], ["pareto"]],
    [["dictionary"], ["measure-library", "cleaning-log"]],
  ])("%j and then %j stand as made in one go", async (first, second) => {
    const atOnce = await tabsAfter([[...second, ...first]]);
    expect(atOnce.length).toBeGreaterThan(first.length + second.length);
    expect(await tabsAfter([first, second])).toEqual(atOnce);
    expect(await tabsAfter([second, first])).toEqual(atOnce);
  });
});
