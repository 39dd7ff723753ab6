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
  readonly reading: HeaderReading;
  readonly profile: ColumnProfile;
  readonly cells: readonly RawCell[];
}

/** The columns under a header, rows without anything in them left out. */
export function columnsUnderHeader(sample: SourceSample, header: HeaderRow): SampledColumn[] {
  const lastFormats = sample.numberFormats.at(-1) ?? [];
  const further = (sample.furtherRows ?? []).map((cells) => ({ cells, formats: lastFormats }));
  const rows = sample.rows
    .map((cells, index) => ({ cells, formats: sample.numberFormats[index] ?? [] }))
    .slice(header.row + 1)
    .concat(further)
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  return header.headers.map((text, position) => {
    const cells = satisfactionCells(
      text,
      rows.map((row) => row.cells[position] ?? ""),
    );
    const formats = rows.map((row) => row.formats[position] ?? "General");
    return {
      position,
      header: text,
      reading: readHeader(text),
      profile: profileColumn(cells, formats),
      cells,
    };
  });
}
