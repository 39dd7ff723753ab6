import { readFileSync } from "node:fs";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import type { Frame, Page } from "puppeteer-core";
import { UNTIL_STILL } from "./stillness";
import { THEMES, wear } from "./themes";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
/**
 * The grid's canvas, which axe cannot look into, and what Fluent's keyboard library puts beside lists of tabs: it hands
 * the focus on at once, so that nobody ever stands on it, which axe cannot know.
 */
const LEFT_OUT = [["canvas"], ["[data-tabster-dummy]"]];
const LEVEL_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * What axe finds against WCAG 2.2 AA in a page or frame, an entry each: the rule, the element and what is wrong. Frames
 * are asked for themselves.
 */
export async function violations(place: Page | Frame): Promise<readonly string[]> {
  // by the debugger, since the page's policy allows no script that is not its own
  if (!(await place.evaluate(() => "axe" in window))) await place.evaluate(AXE);
  await place.evaluate(`${UNTIL_STILL}(window)`);
  const unstick = await place.evaluateHandle(looseBars);
  const context: ElementContext = { exclude: LEFT_OUT };
  const options: RunOptions = {
    runOnly: { type: "tag", values: LEVEL_AA },
    resultTypes: ["violations"],
    iframes: false,
  };
  const results = await place.evaluate(
    (where, how) => {
      const { axe } = window as unknown as {
        readonly axe: { readonly run: (context: unknown, options: unknown) => Promise<AxeResults> };
      };
      return axe.run(where, how);
    },
    context,
    options,
  );
  await unstick.evaluate((putBack) => putBack());
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = "" }) => `${id}: ${html}\n${failureSummary}`),
  );
}

/** The same in every theme, each named; the page looks light afterwards. */
export async function violationsInThemes(page: Page, place: Page | Frame): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of [...THEMES].reverse()) {
    await wear(page, theme);
    found.push(...(await violations(place)).map((violation) => `${theme}: ${violation}`));
  }
  return found;
}

/** Lays bars that stick to an edge where they stand in the text: what one covers now, scrolling brings clear of it. */
function looseBars(): () => void {
  const bars = [...document.querySelectorAll<HTMLElement>("*")].filter(
    (element) => getComputedStyle(element).position === "sticky",
  );
  for (const { style } of bars) style.position = "static";
  return () => {
    for (const { style } of bars) style.position = "";
  };
}
