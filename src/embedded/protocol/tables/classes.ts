import { autoFilterClass } from "./autoFilterClass";
import { columnFilterClass } from "./columnFilterClass";
import { tableClass } from "./tableClass";
import { tableCollectionClass, tableScopedCollectionClass } from "./tableCollectionClass";
import { tableColumnClass, tableColumnCollectionClass } from "./tableColumnClasses";
import { tableSortClass } from "./tableSortClass";
import { tableRowClass, tableRowCollectionClass } from "./tableRowClasses";

/** `Table` and what belongs to it. */
export const tableClasses = [
  tableCollectionClass,
  tableScopedCollectionClass,
  tableClass,
  tableColumnCollectionClass,
  tableColumnClass,
  tableRowCollectionClass,
  tableRowClass,
  autoFilterClass,
  columnFilterClass,
  tableSortClass,
];
