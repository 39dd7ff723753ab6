import type { FormulaFailure } from "../calculation/calculationError";
import type { Area } from "../model/area";
import { containsArea } from "../model/area";
import { parseAddress } from "../model/references/address";
import type { Sheet } from "../model/sheet";
import type { RangeTarget } from "./hostObject";

/** Where the add-in has written formulas. The places move with their cells. */
export class WrittenFormulas {
  private readonly places: RangeTarget[] = [];

  note(sheet: Sheet, area: Area): void {
    const last = this.places.at(-1);
    if (last?.sheet === sheet && last.area !== null) {
      const grown = joined(last.area, area);
      if (grown !== null) {
        last.area = grown;
        return;
      }
    }
    this.places.push({ sheet, area });
  }

  /** The places, for edits that move cells. */
  ranges(): readonly RangeTarget[] {
    return this.places;
  }

  /** The first of the failures that is a formula of the add-in's, undefined when all came with the file. */
  firstOf(failures: readonly FormulaFailure[]): FormulaFailure | undefined {
    return failures.find(({ place }) => {
      const cell = parseAddress(place.address)?.area;
      return cell !== undefined && this.covers(place.sheetName, cell);
    });
  }

  /** Whether the add-in has written a cell's formula. */
  covers(sheetName: string, cell: Area): boolean {
    return this.places.some(
      ({ sheet, area }) => area !== null && sheet.name === sheetName && containsArea(area, cell),
    );
  }
}

/** Both areas as one when the second lies in the first or goes on below it in the same columns, as blocks do. */
function joined(first: Area, second: Area): Area | null {
  if (containsArea(first, second)) return first;
  const goesOn =
    first.left === second.left && first.right === second.right && second.top === first.bottom + 1;
  return goesOn ? { ...first, bottom: second.bottom } : null;
}
