import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";

/** Cells of one sheet. Mutable: it moves with its cells when rows or columns are inserted or deleted. */
export interface RangeTarget {
  readonly sheet: Sheet;
  /** null after all its cells were deleted: using it is an error. */
  area: Area | null;
}

/** What each class's objects stand for in the model. Every class adds its own by declaration merging. */
export interface ClassTargets {
  Workbook: Workbook;
  Worksheet: Sheet;
  Range: RangeTarget;
  RangeAreas: readonly RangeTarget[];
}

export type ClassName = keyof ClassTargets;

/** An object of the API: a class and the thing in the model that it stands for. */
export class HostObject {
  private constructor(
    readonly className: ClassName,
    readonly target: unknown,
  ) {}

  static of<Name extends ClassName>(name: Name, target: ClassTargets[Name]): HostObject {
    return new HostObject(name, target);
  }

  /** The target when this is an object of the class, else null. */
  as<Name extends ClassName>(name: Name): ClassTargets[Name] | null {
    return this.className === name ? (this.target as ClassTargets[Name]) : null;
  }
}

/** An object of the API, to return from a navigation or a method: `objectOf("Range", { sheet, area })`. */
export function objectOf<Name extends ClassName>(name: Name, target: ClassTargets[Name]): HostObject {
  return HostObject.of(name, target);
}
