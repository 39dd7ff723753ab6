import type { ChartBlock, ChartRange } from "../../../documents/sheet/chartSpec";
import type { Area } from "../../area";
import { runExcel } from "../../excelRun";
import type { RememberedChart } from "../../identity/memory";
import type { OurBook } from "../../identity/ourBook";
import { categoryFormat } from "./categoryFormat";
import { standsBesideCells } from "./besideCells";
import { chartArea } from "./chartArea";
import { isFinding, titleCell } from "./chartTitle";
import { drawChart } from "./drawChart";
import { hasMoved, PLACE, PLACE_TOLERANCE, placeOf } from "./drawnPlace";
import type { StandingChart } from "./placedChart";
import { isRefusal, type Refusals } from "../../refusals";
import { askCharts, type SeenChart, type SeenCharts } from "./seenCharts";
import type { SheetTask } from "../plan/sheetTask";

/** Where charts were put, by document and name; those that the user has moved are not among them. */
export type ChartPlaces = ReadonlyMap<string, RememberedChart>;

type Standing = ReadonlyMap<string, StandingChart>;

/**
 * Draws the charts of a sheet in one batch, one more where `seen` says that charts stand already. Where Excel refuses it, each chart
 * is drawn in a batch of its own, so that only one that is refused is left as far as it came.
 */
export async function drawCharts(
  task: SheetTask,
  seen: SeenCharts,
  book: OurBook,
  refusals: Refusals,
  signal: AbortSignal,
): Promise<ChartPlaces> {
  if (task.charts.length === 0) return new Map();
  const standing = await findCharts(task, seen, book, signal);
  const isDressed = (name: string): boolean =>
    standing.get(name)?.isDressed === true && !refusals.wasRefused(chartKey(task, name));
  try {
    return await draw(task, task.charts, dressedAs(standing, isDressed), signal);
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  const now = await lookForCharts({ ...task, isNew: false }, signal);
  const begun = dressedAs(await findCharts(task, now, book, signal), isDressed);
  const places = new Map<string, RememberedChart>();
  for (const chart of task.charts) {
    const { name, title } = chart.block;
    const refusal = { code: "chart-refused", sheet: task.sheet, chart: title?.text ?? name } as const;
    const drawn = await refusals.attempt(chartKey(task, name), refusal, () =>
      draw(task, [chart], begun, signal),
    );
    drawn?.forEach((place, key) => places.set(key, place));
  }
  return places;
}

function dressedAs(standing: Standing, isDressed: (name: string) => boolean): Standing {
  return new Map(
    [...standing].map(([name, chart]) => [name, { ...chart, isDressed: isDressed(name) }] as const),
  );
}

function draw(
  task: SheetTask,
  charts: SheetTask["charts"],
  standing: Standing,
  signal: AbortSignal,
): Promise<ChartPlaces> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(task.sheet);
    const drawn = charts.flatMap(({ block, moved }) => {
      const stands = standing.get(block.name) ?? null;
      const areaOf = (range: ChartRange): Area => chartArea(range, task, moved);
      const placed = {
        block,
        moved,
        areaOf,
        isFrameless: standsBesideCells(task.spec, block),
        titleCell: titleCell(task, block),
      };
      const chart = drawChart(sheet, placed, stands, categoryFormat(task.spec, block));
      if (chart === null || stands?.movedByUser === true) return [];
      return [{ name: chartKey(task, block.name), chart: chart.load(PLACE) }];
    });
    await context.sync();
    return new Map(drawn.map(({ name, chart }) => [name, placeOf(chart)]));
  }, signal);
}

/** Finds ours among the charts that stand. One round trip for their series, two where one bears another name, none without any. */
async function findCharts(
  task: SheetTask,
  { charts, corners }: SeenCharts,
  { memory }: OurBook,
  signal: AbortSignal,
): Promise<Standing> {
  if (charts.length === 0) return new Map();
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(task.sheet);
    const standing = charts.map(({ name }) => sheet.charts.getItem(name));
    const loaded = standing.map((chart, at) => ({
      series: chart.series.load({ name: true }),
      title: charts[at]?.hasTitle === true ? chart.title.load({ text: true }) : null,
    }));
    await context.sync();
    const seen = charts.map((place, at) => ({
      chart: standing[at],
      place,
      series: (loaded[at]?.series.items ?? []).map(({ name }) => name),
      title: loaded[at]?.title?.text ?? null,
    }));
    const ours = new Set(task.charts.map(({ block }) => block.name));
    const found = task.charts.flatMap(({ block }, at) => {
      const named = seen.find(({ place }) => place.name === block.name);
      const corner = corners[at] ?? null;
      const match = named ?? seen.find((each) => !ours.has(each.place.name) && isOurs(each, block, corner));
      if (match === undefined) return [];
      if (named === undefined) match.chart?.set({ name: block.name });
      const movedByUser = hasMoved(match.place, memory.charts[chartKey(task, block.name)]);
      const chart = {
        seriesCount: match.series.length,
        movedByUser,
        hasOurTitle: isFinding(match.title, task),
        isDressed: named !== undefined,
      };
      return [[block.name, chart] as const];
    });
    if (found.some(([, { isDressed }]) => !isDressed)) await context.sync();
    return new Map(found);
  }, signal);
}

/** The charts of a sheet, in a batch of its own. */
function lookForCharts(task: SheetTask, signal: AbortSignal): Promise<SeenCharts> {
  return runExcel(async (context) => {
    const seen = askCharts(context.workbook.worksheets.getItem(task.sheet), task);
    await context.sync();
    return seen();
  }, signal);
}

/** Whether a chart is ours under another name: some programs give every chart a new one when they save. */
function isOurs(
  { place, series }: { readonly place: SeenChart; readonly series: readonly string[] },
  block: ChartBlock,
  corner: SeenCharts["corners"][number],
): boolean {
  if (corner === null) return false;
  const stands =
    Math.max(Math.abs(place.left - corner.left), Math.abs(place.top - corner.top)) <= PLACE_TOLERANCE;
  return stands && series[0] === block.series[0]?.name;
}

function chartKey({ spec }: SheetTask, name: string): string {
  return `${spec.id}/${name}`;
}
