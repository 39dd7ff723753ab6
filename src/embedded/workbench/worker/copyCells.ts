import type { Area } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import { objectOf, type RangeTarget } from "../../protocol/hostObject";
import { MethodArguments } from "../../protocol/methodArguments";
import { copyFrom } from "../../protocol/range/copyRange";
import type { EditOutcome } from "../bookView";
import { personEdit, type EditedBook } from "./personEdit";

/** Pastes cells of the workbook: formulas with their references carried along, and the looks. */
export function copyCells(book: EditedBook, source: RangeTarget, sheet: Sheet, area: Area): EditOutcome {
  return personEdit(book, {
    sheet,
    area,
    touched: area,
    write: (host) => {
      for (const part of ["Formulas", "Formats"]) {
        const words = new MethodArguments("copyFrom", [objectOf("Range", source), part]);
        copyFrom({ sheet, area }, words, host);
      }
    },
  });
}
