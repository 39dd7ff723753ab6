import { driverFields } from "../../../src/analysis/measures/driverFields";
import { scaleOfKind } from "../../../src/analysis/survey/scale";

const FIVE = scaleOfKind("1-5");
const at = (importance: number | null, mean: number | null) => ({ importance, mean });

test("importance and mean are split at their averages, what reaches one counts as high", () => {
  const dimensions = [at(0.4, 3), at(0.3, 4.5), at(0.1, 3.5), at(0.2, 4), at(0.25, 3.75)];
  expect(
    driverFields(
      dimensions,
      dimensions.map(() => FIVE),
    ),
  ).toEqual(["improve", "keep", "minor", "monitor", "keep"]);
});

test("dimensions without importance or answers have no place, and none has where too few have or scales differ", () => {
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
