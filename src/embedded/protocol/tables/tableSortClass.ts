import { bodyArea } from "../../model/table";
import { MethodArguments } from "../methodArguments";
import type { ObjectClass } from "../objectClass";
import { sortRange } from "../range/sortRange";
import type { TableTarget } from "./tableTargets";

declare module "../hostObject" {
  interface ClassTargets {
    TableSort: TableTarget;
  }
}

/** `TableSort`: sorts the rows of data. The order is not remembered, so there is nothing to reapply or clear. */
export const tableSortClass: ObjectClass<TableTarget> = {
  name: "TableSort",
  methods: {
    Apply: ({ sheet, table }, args, host) => {
      const sorting = [args.raw(0), args.raw(1), false, "Rows"];
      sortRange({ sheet, area: bodyArea(table) }, new MethodArguments("TableSort.Apply", sorting), host);
      return null;
    },
  },
};
