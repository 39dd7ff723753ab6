import { WorkbenchHost } from "../../../src/embedded/workbench/worker/workbenchHost";

const AREA = { top: 0, left: 0, bottom: 1, right: 1 };

/** Opens a survey in place of the one before; gives the name by which its sheet is asked for. */
function open(host: WorkbenchHost, csv: string): string {
  const opening = host.open(new TextEncoder().encode(csv), "survey.csv");
  if (!opening.opened) throw new Error(opening.code);
  return opening.outline.activeSheetId;
}

/** The looks of the cells that came without them. */
function missing(host: WorkbenchHost, sheetId: string, view: number, known = new Set<number>()): number[] {
  const block = host.cells(sheetId, AREA, view);
  block?.formats.forEach(([index]) => known.add(index));
  return (block?.cells ?? []).flatMap((cell) =>
    cell === null || known.has(cell.format) ? [] : [cell.format],
  );
}

describe("the looks of cells", () => {
  it("come once to a view of a workbook", () => {
    const host = new WorkbenchHost();
    const sheet = open(host, "日期,评分\n2024-05-01,50%\n");
    expect(host.cells(sheet, AREA, 1)?.formats.length).toBeGreaterThan(1);
    expect(host.cells(sheet, AREA, 1)?.formats).toEqual([]);
  });

  it("come to the view of the next workbook, though that of the last one has asked for its cells before", () => {
    const host = new WorkbenchHost();
    const before = new Set<number>();
    const first = open(host, "日期,评分\n2024-05-01,5\n");
    expect(missing(host, first, 1, before)).toEqual([]);
    const next = open(host, "日期,评分\n2024-05-01,50%\n");
    // its sheet is called as that of the first, and the page has not heard yet that another is open
    expect(next).toBe(first);
    expect(missing(host, next, 1, before)).toEqual([]);
    expect(missing(host, next, 2)).toEqual([]);
  });
});
