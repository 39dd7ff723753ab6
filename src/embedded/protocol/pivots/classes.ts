import { pivotLayoutClass, pivotTableClass, pivotTableCollectionClass } from "./pivotClasses";

export const pivotClasses = [pivotTableCollectionClass, pivotTableClass, pivotLayoutClass];
