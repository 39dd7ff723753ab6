import type { Naming } from "../../src/documents/sheet/sheetSpec";
import type { TableColumnSpec } from "../../src/documents/sheet/tableSpec";
import { tableKey, type TablePlace } from "../../src/documents/staffState";
import { builtOf, contextOf, madeUpRows, resultsOf } from "../documents/madeUpSurvey";

/** A table of ours that staff write in, as its document declares it. */
export interface StaffLedger extends TablePlace {
  /** As `tableKey` gives it. */
  readonly id: string;
  readonly keyColumn: string | null;
  /** The key is a word that staff choose: what is typed over it is another row. */
  readonly isNamedByStaff: boolean;
  readonly keyHeading: string | null;
  /** Rows are never taken out by a run. */
  readonly isLedger: boolean;
  /** The columns that staff write in, without the key. */
  readonly columns: readonly TableColumnSpec[];
}

/** A cell outside tables that staff write in. */
export interface StaffField {
  readonly document: string;
  readonly key: string;
}

interface StaffPlaces {
  readonly ledgers: readonly StaffLedger[];
  readonly fields: readonly StaffField[];
}

const NAMING: Naming = {
  table: (document, part) => tableKey({ document, ...(part === undefined ? {} : { part }) }),
  setting: (key) => key,
};

let places: StaffPlaces | null = null;

/** All tables and cells of all documents that staff write in. */
export function staffPlaces(): StaffPlaces {
  if (places !== null) return places;
  const { specs } = builtOf(contextOf(resultsOf(madeUpRows(80)), { naming: NAMING }));
  const ledgers = specs.flatMap(({ blocks }) =>
    blocks.flatMap((block): StaffLedger[] => {
      if (block.kind !== "table" || block.mode === "computed") return [];
      const [document = "", part] = block.name.split("/");
      const key = block.columns.find((column) => column.key === block.keyColumn);
      const columns = block.columns.filter((column) => column.owner === "staff" && column !== key);
      if (columns.length === 0) return [];
      return [
        {
          id: block.name,
          document,
          ...(part === undefined ? {} : { part }),
          keyColumn: block.keyColumn,
          isNamedByStaff: key?.owner === "staff",
          keyHeading: key?.heading ?? null,
          isLedger: block.mode === "ledger",
          columns,
        },
      ];
    }),
  );
  const fields = specs.flatMap(({ id, blocks }) =>
    blocks.flatMap((block): StaffField[] =>
      block.kind === "cells"
        ? block.rows
            .flat()
            .flatMap((cell) => (cell?.staffKey === undefined ? [] : [{ document: id, key: cell.staffKey }]))
        : [],
    ),
  );
  places = { ledgers, fields };
  return places;
}

/** Whether staff type what they like into a column. */
export function takesWords({ format, choices, validation }: TableColumnSpec): boolean {
  return ["text", "general"].includes(format) && choices === undefined && validation === undefined;
}
