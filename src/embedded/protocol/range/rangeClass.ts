import { objectOf, type ObjectClass, type RangeTarget } from "../objectClass";
import { rangeEdits } from "./rangeEdits";
import { rangeNavigation } from "./rangeNavigation";
import { rangeScalars } from "./rangeScalars";

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
    GetVisibleView: (range) => objectOf("RangeView", { range, index: 0 }),
  },
};
