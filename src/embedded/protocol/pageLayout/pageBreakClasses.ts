import type { Sheet } from "../../model/sheet";
import { invalidArgument, itemNotFound } from "../apiError";
import { objectOf } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { rangeOf } from "../range/rangeTarget";
import { rangeArgument } from "./printAreas";
import type { PageBreakTarget } from "./pageLayoutTargets";

/** `PageBreakCollection` of the breaks between rows. */
export const pageBreakCollectionClass: ObjectClass<Sheet> = {
  name: "PageBreakCollection",
  items: (sheet) => sheet.pageLayout.rowBreaks.map((row) => objectOf("PageBreak", { sheet, row })),
  indexer: (sheet, key) => {
    const row = sheet.pageLayout.rowBreaks[Number(key)];
    if (row === undefined) throw itemNotFound(`there is no page break ${String(key)}`);
    return objectOf("PageBreak", { sheet, row });
  },
  methods: {
    Add: (sheet, args, host) => {
      const row = rangeArgument(sheet, args, host).top;
      if (row === 0) throw invalidArgument("there is no page before the first row");
      const rows = new Set([...sheet.pageLayout.rowBreaks, row]);
      sheet.pageLayout.rowBreaks = [...rows].sort((first, second) => first - second);
      sheet.changed = true;
      return objectOf("PageBreak", { sheet, row });
    },
    RemovePageBreaks: (sheet) => {
      if (sheet.pageLayout.rowBreaks.length === 0) return null;
      sheet.pageLayout.rowBreaks = [];
      sheet.changed = true;
      return null;
    },
  },
};

/** `PageBreak`. */
export const pageBreakClass: ObjectClass<PageBreakTarget> = {
  name: "PageBreak",
  id: ({ sheet, row }) => sheet.pageLayout.rowBreaks.indexOf(row),
  scalars: {
    ColumnIndex: { get: () => 0 },
    RowIndex: { get: ({ row }) => row },
  },
  methods: {
    GetCellAfterBreak: ({ sheet, row }) => rangeOf(sheet, { top: row, bottom: row, left: 0, right: 0 }),
    Delete: ({ sheet, row }) => {
      sheet.pageLayout.rowBreaks = sheet.pageLayout.rowBreaks.filter((other) => other !== row);
      sheet.changed = true;
      return null;
    },
  },
};
