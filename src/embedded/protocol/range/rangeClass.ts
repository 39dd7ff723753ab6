import { columnCount, rowCount } from "../../model/area";
import { invalidArgument } from "../apiError";
import { objectOf, type RangeTarget } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { cellProperties } from "./cellProperties";
import { rangeEdits } from "./rangeEdits";
import { rangeNavigation } from "./rangeNavigation";
import { rangeScalars } from "./rangeScalars";
import { areaOf } from "./rangeTarget";

/** Cells of one sheet. */
export const rangeClass: ObjectClass<RangeTarget> = {
  name: "Range",
  keepsReference: true,
  scalars: rangeScalars,
  navigations: {
    Worksheet: ({ sheet }) => objectOf("Worksheet", sheet),
    Format: (range) => objectOf("RangeFormat", [range]),
    ConditionalFormats: (range) => objectOf("ConditionalFormatCollection", range),
    DataValidation: (range) => objectOf("DataValidation", range),
    Sort: (range) => objectOf("RangeSort", range),
  },
  methods: {
    ...rangeNavigation,
    ...rangeEdits,
    GetCellProperties: cellProperties,
    /** The client cuts a large array into blocks and asks first whether the whole of it fits. */
    _ValidateArraySize: (range, args) => {
      const area = areaOf(range);
      if (rowCount(area) !== args.integer(0) || columnCount(area) !== args.integer(1)) {
        throw invalidArgument("the array doesn't match the size or dimensions of the range");
      }
      return null;
    },
    GetVisibleView: (range) => objectOf("RangeView", { range, index: 0 }),
  },
};
