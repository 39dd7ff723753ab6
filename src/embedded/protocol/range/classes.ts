import { rangeAreasClass, rangeCollectionClass } from "./rangeAreasClass";
import { rangeBorderClass, rangeBorderCollectionClass } from "./rangeBorderClass";
import { rangeClass } from "./rangeClass";
import { rangeFillClass } from "./rangeFillClass";
import { rangeFontClass } from "./rangeFontClass";
import { formatProtectionClass, rangeFormatClass } from "./rangeFormatClass";
import { rangeSortClass } from "./rangeSortClass";
import { rangeViewClass, rangeViewCollectionClass } from "./rangeViewClass";

export const rangeClasses = [
  rangeClass,
  rangeFormatClass,
  rangeFontClass,
  rangeFillClass,
  rangeBorderClass,
  rangeBorderCollectionClass,
  formatProtectionClass,
  rangeViewClass,
  rangeViewCollectionClass,
  rangeSortClass,
  rangeAreasClass,
  rangeCollectionClass,
];
