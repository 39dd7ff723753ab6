import { text } from "../../src/documents/formulas/text";
import { CONCEPTS } from "../../src/glossary/concepts";
import { builtOf, contextOf, madeUpRows, resultsOf } from "./madeUpSurvey";

const RESULTS = resultsOf(madeUpRows(300));

describe("an action's status", () => {
  it.each(["improvement-plan", "measure-tracking"])("has the same colours on %s", (id) => {
    const context = contextOf(RESULTS, { isMade: () => true });
    const { specs } = builtOf(context, ["improvement-plan", "measure-tracking"]);
    const name = context.naming.table(id);
    const blocks = specs.flatMap((spec) => spec.blocks);
    const rules = blocks.flatMap((block) =>
      block.kind === "table" && block.name === name ? (block.rules ?? []) : [],
    );
    const looks = [
      [CONCEPTS.statusLate, "late"],
      [CONCEPTS.statusSoonLate, "soon"],
      [CONCEPTS.statusDone, "done"],
    ] as const;
    for (const [status, look] of looks) {
      expect(rules).toContainEqual({
        formula: `=[@status]=${text(status["zh-CN"])}`,
        look,
        columnKeys: ["due", "status"],
      });
    }
  });
});
