import { columnLetters, parseAddress } from "../../../../src/workbook/area";
import type { Sheet } from "../../../../src/embedded/model/sheet";
import { NUMBER_FORMATS, SIGNED_FORMATS } from "../../../../src/workbook/theme";
import { run } from "../../../app/inSurvey";
import { shownSheets, type ShownSheet } from "../../../app/shownWorkbook";
import { fullSurvey, openSurvey } from "../../../app/surveyWorkbook";

/** How a number of a format is shown that rounds to nothing, by the format's code. */
const NOTHING = new Map(
  Object.entries(SIGNED_FORMATS).map(([format, { decimals, nothing }]) => [
    NUMBER_FORMATS[format as keyof typeof SIGNED_FORMATS],
    { decimals, nothing },
  ]),
);

/** Every cell whose format shows a sign, with what its rules say and what they are to say. */
function signedCells(
  { name, address, formats }: ShownSheet,
  { conditionalFormats }: Sheet,
): readonly SignedCell[] {
  const from = parseAddress(address.slice(address.lastIndexOf("!") + 1));
  return formats.flatMap((line, i) =>
    line.flatMap((code, j): SignedCell[] => {
      const signed = NOTHING.get(code);
      if (signed === undefined) return [];
      const [row, column] = [from.row + i, from.column + j];
      const rules = conditionalFormats.flatMap((rule): string[] => {
        const area = rule.areas.find(
          ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
        );
        if (area === undefined || rule.type !== "Custom" || rule.look.numberFormat === null) return [];
        const first = `${columnLetters(area.left)}${String(area.top + 1)}`;
        return [`${rule.formula.replace(first, "itself")} ${rule.look.numberFormat}`];
      });
      const wanted = [`=ROUND(itself,${String(signed.decimals)})=0 ${signed.nothing}`];
      return [{ at: `${name} ${String(row)},${String(column)}`, rules, wanted }];
    }),
  );
}

interface SignedCell {
  readonly at: string;
  readonly rules: readonly string[];
  readonly wanted: readonly string[];
}

it("shows no sign before a change that rounds to nothing, in tables and outside, in a first run and a second", async () => {
  const { workbook, close } = openSurvey(fullSurvey(120));
  const request = {
    documents: ["trend", "groups", "reason-breakdown", "diagnosis", "effect-verification", "work-summary"],
  } as const;
  try {
    for (let round = 0; round < 2; round++) {
      await run(request);
      const cells = (await shownSheets()).flatMap((shown) => {
        const sheet = workbook.sheetByName(shown.name);
        return shown.address === "" || sheet === undefined ? [] : signedCells(shown, sheet);
      });
      expect(new Set(cells.map(({ at }) => at.split(" ")[0])).size).toBeGreaterThanOrEqual(5);
      expect(cells.filter(({ rules, wanted }) => rules.join() !== wanted.join())).toEqual([]);
    }
  } finally {
    close();
  }
}, 60_000);
