import type { Shape, Sheet } from "../../model/sheet";
import { ApiError, itemNotFound } from "../apiError";
import { objectOf } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { requireEditableObjects } from "../protection/protectionGuard";
import { NEW_SIZE, putShape } from "./newShape";

function listed({ shapes }: Sheet): readonly Shape[] {
  return shapes.filter(({ kind }) => kind !== "Chart");
}

/** `ShapeCollection`: text boxes, lines, geometric shapes, pictures, groups. Charts are not among them. */
export const shapeCollectionClass: ObjectClass<Sheet> = {
  name: "ShapeCollection",
  items: (sheet) => listed(sheet).map((shape) => objectOf("Shape", { sheet, shape })),
  indexer: (sheet, key) => {
    const wanted = String(key).toLowerCase();
    const shape = listed(sheet).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    if (shape === undefined) throw itemNotFound(`${sheet.name} has no shape ${String(key)}`);
    return objectOf("Shape", { sheet, shape });
  },
  methods: {
    AddTextBox: (sheet, args, host) => {
      requireEditableObjects(sheet);
      const shape = putShape(host, sheet, "TextBox", {
        kind: "TextBox",
        text: args.optionalText(0) ?? "",
        fill: "#FFFFFF",
        line: { color: "#000000", weight: 0.75, visible: true },
      });
      return objectOf("Shape", { sheet, shape });
    },
    AddGeometricShape: (sheet, args, host) => {
      requireEditableObjects(sheet);
      const geometricType = args.text(0);
      const shape = putShape(host, sheet, geometricType, { kind: "GeometricShape", geometricType });
      return objectOf("Shape", { sheet, shape });
    },
    AddLine: (sheet, args, host) => {
      requireEditableObjects(sheet);
      const at = (index: number, missing: number): number =>
        args.raw(index) === null ? missing : args.number(index);
      const [startLeft, startTop] = [at(0, 0), at(1, 0)];
      const [endLeft, endTop] = [at(2, NEW_SIZE), at(3, NEW_SIZE)];
      if ((args.optionalText(4) ?? "Straight") !== "Straight") {
        throw new ApiError("NotImplemented", "ShapeCollection.AddLine: only straight lines are implemented");
      }
      const shape = putShape(host, sheet, "Straight Connector", {
        kind: "Line",
        left: Math.min(startLeft, endLeft),
        top: Math.min(startTop, endTop),
        width: Math.abs(endLeft - startLeft),
        height: Math.abs(endTop - startTop),
        flipVertical: endLeft >= startLeft === endTop < startTop,
      });
      return objectOf("Shape", { sheet, shape });
    },
  },
};
