import { profileColumn, type ColumnProfile } from "../evidence/columnProfile";
import { readHeader, type HeaderReading } from "./headerWords";
import type { HeaderRow } from "./headerRow";
import type { RawCell } from "../rawColumn";
import type { SourceSample } from "../recognition";
import { satisfactionCells } from "../columns/whetherSatisfied";

/** A column of a sample: its header's words and what stands under it. */
export interface SampledColumn {
  readonly position: number;
  readonly header: string;
  /** The heading over its own; "" where there is none. */
  readonly group: string;
  readonly reading: HeaderReading;
  readonly profile: ColumnProfile;
  readonly cells: readonly RawCell[];
}

/** A row of a sample under its header. */
interface SampledRow {
  readonly cells: readonly RawCell[];
  readonly formats: readonly string[];
  readonly sheetRow: number;
}

/** The rows under a header that have anything in them. */
export function rowsUnderHeader(sample: SourceSample, header: HeaderRow): readonly SampledRow[] {
  const { rows, numberFormats, furtherRows = [], firstRow } = sample;
  const lastFormats = numberFormats.at(-1) ?? [];
  return [...rows, ...furtherRows]
    .map((cells, index) => ({
      cells,
      formats: numberFormats[index] ?? lastFormats,
      sheetRow: firstRow + index,
    }))
    .slice(header.row + 1)
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
}

/** The columns of those rows. */
export function columnsUnderHeader(
  { headers, groups }: HeaderRow,
  rows: readonly SampledRow[],
): SampledColumn[] {
  return headers.map((header, position) => {
    const cells = rows.map((row) => row.cells[position] ?? "");
    const formats = rows.map((row) => row.formats[position] ?? "General");
    return sampledColumn({ position, header, group: groups[position] ?? "" }, cells, formats);
  });
}

/** A column with its header read and its cells looked at; yes and no under 是否满意 become words of satisfaction. */
export function sampledColumn(
  place: Pick<SampledColumn, "position" | "header" | "group">,
  read: readonly RawCell[],
  formats: readonly string[],
): SampledColumn {
  const cells = satisfactionCells(place.header, read);
  return { ...place, reading: readHeader(place.header), profile: profileColumn(cells, formats), cells };
}
