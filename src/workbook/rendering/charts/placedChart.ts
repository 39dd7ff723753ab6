import type { ChartBlock, ChartRange } from "../../../documents/sheet/chartSpec";
import type { Area } from "../../area";

/** A chart that stands under its name. */
export interface StandingChart {
  readonly seriesCount: number;
  /** Whether the user has given it another place or size than it had when it was last drawn. */
  readonly movedByUser: boolean;
  /** Whether its title is a finding of ours, and none that staff wrote or took away. */
  readonly hasOurTitle: boolean;
  /** Whether it has got its looks; they are the user's to change from then on. */
  readonly isDressed: boolean;
}

/** A chart with its place on the sheet. */
export interface PlacedChart {
  readonly block: ChartBlock;
  /** How many rows lower than declared its cells stand. */
  readonly moved: number;
  readonly areaOf: (range: ChartRange) => Area;
  /** Without a frame, which would touch what stands beside the chart. */
  readonly isFrameless: boolean;
  /** The cell that its title shows, as a formula; null where it does not stand on the sheet. */
  readonly titleCell: string | null;
}
