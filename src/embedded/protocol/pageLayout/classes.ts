import { headerFooterClass, headerFooterGroupClass } from "./headerFooterClasses";
import { pageBreakClass, pageBreakCollectionClass } from "./pageBreakClasses";
import { pageLayoutClass } from "./pageLayoutClass";

/** How a sheet prints. */
export const pageLayoutClasses = [
  pageLayoutClass,
  headerFooterGroupClass,
  headerFooterClass,
  pageBreakCollectionClass,
  pageBreakClass,
];
