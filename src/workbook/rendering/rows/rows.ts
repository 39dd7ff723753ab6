import type { Area } from "../../area";

/** The rows of a table's body, and the place of the column by which they are moved. */
export interface Rows {
  readonly sheet: string;
  readonly table: string;
  readonly body: Area;
  /** Places of columns whose cells may bear links of staff's. */
  readonly linked: readonly number[];
  readonly orderAt: number;
  readonly blockBytes: number;
}
