import { WorkbenchHost } from "../../../src/embedded/workbench/worker/workbenchHost";

/** The workbook of a text opened in a page of this language; gives the id of its sheet. */
function openText(text: string, language: string): readonly [host: WorkbenchHost, sheetId: string] {
  const host = new WorkbenchHost();
  host.speak(language);
  const opening = host.open(new TextEncoder().encode(text), "a.csv");
  if (!opening.opened) throw new Error(opening.code);
  return [host, opening.outline.activeSheetId];
}

/** What the grid and the formula bar show of a cell into which a person with this language types. */
function shownOf(typed: string, language: string): readonly [grid: string, bar: string] {
  const [host, id] = openText("日期\n", language);
  const area = { top: 1, left: 1, bottom: 1, right: 1 };
  expect(host.edit(id, area, [[typed]])).toEqual({ taken: true });
  return [host.cells(id, area, 1)?.cells[0]?.text ?? "", host.detail(id, 1, 1)?.input ?? ""];
}

const YEAR = String(new Date().getFullYear());

describe("a date that a person types", () => {
  // Excel shows built-in format 14 and the formula bar by the regional settings: https://support.microsoft.com/office/8e10019e-d5d8-47a1-ba95-db95123d273e
  test.each([
    ["zh-CN", "2024/6/1", "2024/6/1", "2024/6/1"],
    ["zh-TW", "2024-06-01", "2024/6/1", "2024/6/1"],
    ["en-US", "6/1/2024", "6/1/2024", "6/1/2024"],
    ["en-US", "2024-06-01", "6/1/2024", "6/1/2024"],
    ["zh-CN", "2024年6月1日", "2024/6/1", "2024/6/1"],
    ["zh-CN", "6月1日", `${YEAR}/6/1`, `${YEAR}/6/1`],
    ["zh-CN", "6/1", `${YEAR}/6/1`, `${YEAR}/6/1`],
    ["en-US", "6/1", "1-Jun", `6/1/${YEAR}`],
    ["zh-CN", "2024/6/1 9:05", "2024/6/1 9:05", "2024/6/1 9:05:00"],
    ["en-US", "6/1/2024 9:05", "6/1/2024 9:05", "6/1/2024 9:05:00 AM"],
    ["zh-CN", "21:05", "21:05", "21:05:00"],
    ["en-US", "21:05", "21:05", "9:05:00 PM"],
  ])("in %s as %s shows as %s, and in the formula bar as %s", (language, typed, grid, bar) => {
    expect(shownOf(typed, language)).toEqual([grid, bar]);
  });

  test.each(["zh-CN", "en-US"])(
    "stays the same when what the formula bar shows in %s is typed again",
    (language) => {
      for (const typed of ["2024-06-01", "2024-06-01 9:05", "21:05:30"]) {
        const [, bar] = shownOf(typed, language);
        expect(shownOf(bar, language)[1]).toBe(bar);
      }
    },
  );

  test("shows in the page's language at once when that is another one", () => {
    const [host, id] = openText("日期\n", "en-US");
    const area = { top: 1, left: 0, bottom: 1, right: 0 };
    host.edit(id, area, [["2024-06-01"]]);
    expect(host.cells(id, area, 1)?.cells[0]?.text).toBe("6/1/2024");
    host.speak("zh-CN");
    expect(host.cells(id, area, 1)?.cells[0]?.text).toBe("2024/6/1");
    expect(host.copyText(id, area)).toBe("2024/6/1");
  });
});
