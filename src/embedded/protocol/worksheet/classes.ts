import { freezePanesClass } from "./freezePanesClass";
import { worksheetClass } from "./worksheetClass";
import { worksheetCollectionClass } from "./worksheetCollectionClass";

export const worksheetClasses = [worksheetCollectionClass, worksheetClass, freezePanesClass];
