import { LOCALES } from "../../src/glossary/locale";
import type { SheetSpec } from "../../src/documents/sheet/sheetSpec";
import { builtOf, contextOf, madeUpRows, resultsOf } from "./madeUpSurvey";

/** 月报's headline says already what its chart shows. */
const SAID_ABOVE = ["briefing-trend"];

function chartsOf({ blocks }: SheetSpec): { name: string; title: string | null; cell: unknown }[] {
  return blocks.flatMap((block) => {
    if (block.kind !== "chart") return [];
    const { name, title } = block;
    const under = blocks.find(
      (each) => each.kind === "cells" && each.row === title?.row && each.column === title.column,
    );
    const cell = under?.kind === "cells" ? under.rows[0]?.[0]?.content : null;
    return [{ name, title: title?.text ?? null, cell }];
  });
}

describe.each(LOCALES)("the charts in %s", (locale) => {
  const context = { ...contextOf(resultsOf(madeUpRows(300))), localeOf: () => locale };
  const charts = builtOf(context).specs.flatMap(chartsOf);

  it("say what they show in a title of their own, but where the heading above says it", () => {
    expect(charts.length).toBeGreaterThan(4);
    const untitled = charts.filter(({ title }) => title === null).map(({ name }) => name);
    expect(untitled.filter((name) => !SAID_ABOVE.includes(name))).toEqual([]);
  });

  it("take it from a formula", () => {
    for (const { title, cell } of charts) {
      if (title !== null)
        expect(cell).toEqual({ formula: expect.stringMatching(/^=/u) as string, value: title });
    }
  });

  it("say no sentence twice", () => {
    const titles = charts.flatMap(({ title }) => title ?? []);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
