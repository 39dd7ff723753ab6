import { driverFields, driverWeight } from "../../../src/analysis/measures/driverFields";
import { scaleOfKind } from "../../../src/analysis/survey/scale";

const FIVE = scaleOfKind("1-5");
const at = (weight: number | null, mean: number | null) => ({ weight, mean });

test("weight and mean are split at their averages, what reaches one counts as high", () => {
  const dimensions = [at(0.4, 3), at(0.3, 4.5), at(0.1, 3.5), at(0.2, 4), at(0.25, 3.75)];
  expect(
    driverFields(
      dimensions,
      dimensions.map(() => FIVE),
    ),
  ).toEqual(["improve", "keep", "minor", "monitor", "keep"]);
});

test("dimensions without weight or answers have no place, and none has where too few have or scales differ", () => {
  expect(driverFields([at(0.4, 3), at(0.2, 4), at(null, 5), at(0.3, null)], [FIVE])).toEqual([
    "improve",
    "monitor",
    null,
    null,
  ]);
  expect(driverFields([at(0.4, 3), at(null, 4)], [FIVE, FIVE])).toEqual([null, null]);
  expect(driverFields([at(0.4, 3), at(0.2, 4)], [FIVE, scaleOfKind("1-10")])).toEqual([null, null]);
  expect(driverFields([at(0.4, 3), at(0.2, 4)], [scaleOfKind("ivr"), scaleOfKind("ivr")])).toEqual([
    null,
    null,
  ]);
});

test("a dimension weighs by its importance, and where there are too many for that by how closely it goes with the score", () => {
  const driver = { importance: 0.2, correlation: -0.6 };
  expect(driverWeight(driver, { tooMany: false })).toBe(0.2);
  expect(driverWeight(driver, { tooMany: true })).toBe(0.6);
  expect(driverWeight({ importance: null, correlation: null }, { tooMany: true })).toBeNull();
  expect(driverWeight(driver, null)).toBe(0.2);
});
