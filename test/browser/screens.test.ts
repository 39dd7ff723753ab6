import { SYNONYMS } from "../../src/analysis/opinions/lexicon/synonyms";
import type { Locale } from "../../src/glossary/locale";
import { violations } from "./accessibility";
import { PATIENCE } from "./browser";
import { workbenchForTests, type OpenWorkbench } from "./openWorkbench";
import { readWithOtherLibrary } from "./otherLibrary";
import { chineseBeyond, strayWords, wordsOn } from "./screenWords";
import { ANSWERS_IN_WORDS, SCREENS } from "./screens";
import { crampedTexts } from "./textRoom";
import { wear, type Theme } from "./themes";
import { download } from "./workbenchPage";

const TIME = 3 * PATIENCE;
/** Names that stand in their own language everywhere: the languages, and the sheet of the sample. */
const OWN_NAMES = ["简体中文", "繁體中文", "示例数据"];
/** What the files say that are opened on the way. */
const OTHER_FILES = ["日期", "来电量", "接通量", "客服回访样本", "工单号", "满意度评分", ...ANSWERS_IN_WORDS];

/** Sheets whose words the pane repeats. */
const READ = ["pareto", "measure-tracking", "groups"] as const;

/** What comments in Chinese are counted as; the sheet that says so is not made here. */
const COMMENT_WORDS = SYNONYMS.map(({ simplified }) => simplified);

const open = workbenchForTests();

describe.each([
  ["zh-CN", "light"],
  ["zh-TW", "dark"],
  ["en", "high contrast"],
] satisfies readonly (readonly [Locale, Theme])[])("the screens in %s, %s", (locale, theme) => {
  let workbench: OpenWorkbench;
  const words = new Set<string>();
  /** What axe has looked at: around most screens of the pane the page stays as it was. */
  const looked = new Set<string>();

  beforeAll(async () => {
    workbench = await open(locale);
    await wear(workbench.page, theme);
  }, TIME);

  it.each(SCREENS)(
    "axe finds nothing on $name",
    async ({ reach, leave }) => {
      const { page } = workbench;
      await reach(workbench);
      const pane = await (await page.$("iframe"))?.contentFrame();
      const places = pane === undefined ? [page] : [page, pane];
      const found: string[] = [];
      for (const place of places) {
        for (const word of await wordsOn(place)) words.add(word);
        const shown = await place.evaluate(
          () => `${window.innerWidth} ${document.documentElement.outerHTML}`,
        );
        if (!looked.has(shown)) found.push(...(await violations(place)));
        looked.add(shown);
        expect(await place.evaluate(() => document.documentElement.lang)).toBe(locale);
        expect(await place.evaluate(beyond)).toBe(0);
      }
      if (pane !== undefined) expect(await crampedTexts(pane)).toEqual([]);
      await leave?.(workbench);
      expect(found).toEqual([]);
    },
    TIME,
  );

  it(
    "no word is in another language, but what the workbook says",
    async () => {
      const file = await readWithOtherLibrary(await download(workbench));
      const cells = [workbench.sample.sheet, ...READ.map(workbench.titleOf)].flatMap((sheet) =>
        file.get(sheet)!.flat(),
      );
      const known = [...OTHER_FILES, ...OWN_NAMES, ...COMMENT_WORDS];
      const workbook = [...file.keys(), ...cells, ...known].map(String);
      expect(strayWords([...words], locale).filter((word) => !workbook.includes(word))).toEqual([]);
      if (locale === "en") expect(chineseBeyond([...words], workbook.join("\n"))).toEqual([]);
    },
    TIME,
  );

  it("says nothing on the console and asks nothing of the network", () => {
    expect(workbench.complaints).toEqual([]);
  });
});

/** How many pixels a page or frame reaches beyond its width. */
function beyond(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return Math.max(0, scrollWidth - clientWidth);
}
