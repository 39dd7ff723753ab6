import type { Sheet } from "../../model/sheet";
import { SHEET_EVENT_REGISTRATIONS } from "../events/registrations";
import { objectOf } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { worksheetMethods } from "./worksheetMethods";
import { worksheetScalars } from "./worksheetScalars";

/** A sheet. */
export const worksheetClass: ObjectClass<Sheet> = {
  name: "Worksheet",
  id: (sheet) => sheet.id,
  scalars: worksheetScalars,
  navigations: {
    AutoFilter: (sheet) => objectOf("AutoFilter", { sheet, table: null }),
    Charts: (sheet) => objectOf("ChartCollection", sheet),
    Comments: (sheet) => objectOf("CommentCollection", sheet),
    FreezePanes: (sheet) => objectOf("WorksheetFreezePanes", sheet),
    HorizontalPageBreaks: (sheet) => objectOf("PageBreakCollection", sheet),
    Names: (sheet) => objectOf("NamedItemCollection", sheet),
    Notes: (sheet) => objectOf("NoteCollection", sheet),
    PageLayout: (sheet) => objectOf("PageLayout", sheet),
    PivotTables: (sheet) => objectOf("PivotTableCollection", sheet),
    Protection: (sheet) => objectOf("WorksheetProtection", sheet),
    Shapes: (sheet) => objectOf("ShapeCollection", sheet),
    Tables: (sheet) => objectOf("TableCollection", sheet),
  },
  methods: { ...SHEET_EVENT_REGISTRATIONS, ...worksheetMethods },
};
