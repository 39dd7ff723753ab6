import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { SHIPPED_ACTIONS } from "../../src/documents/actionLibrary/shippedActions";
import { DOCUMENTS } from "../../src/documents/registry";
import { COMMAND_LINE, MESSAGES } from "../support/messages";
import { EVERY_TERM } from "../glossary/everyTerm";

const MANIFEST = readFileSync(resolve(__dirname, "../../manifest.xml"), "utf8");
const HALF_WIDTH = /[\u3400-\u9fff”」》）}][ ]?[,;:!?]|[,;:!?][ ]?[\u3400-\u9fff“「《（{]/u;
const PARENTHESES_OF_CHINESE = /[\u3400-\u9fff]\(|\)[\u3400-\u9fff]|\([^()]*[\u3400-\u9fff][^()]*\)/u;
const SENTENCE = /[，；：。]/u;
/** Document 003's heading 问题描述(例:…). */
const PRESCRIBED = /\(例:/u;
/** Words of the mainland that have others in Taiwan. */
const MAINLAND =
  /數據|設置|生成|跟蹤|信息|質量|默認|單元格|工作簿|文件|鼠標|界面|帕累托|渠道|反饋|響應|計劃|運營|屏幕|程序|網絡|視頻|添加|打印|環比|面板|占比|示例/u;

function wordsIn(locale: "zh-CN" | "zh-TW"): string[] {
  return [...EVERY_TERM.values()].map((term) => term[locale]);
}

function termsIn(locale: "zh-CN" | "zh-TW"): string[] {
  const actions = SHIPPED_ACTIONS.flatMap(({ problemType, action, department }) => [
    problemType[locale],
    action[locale],
    department[locale],
  ]);
  return [...wordsIn(locale), ...actions];
}

function manifestTexts(pattern: RegExp): string[] {
  return [...MANIFEST.matchAll(pattern)].map(([, text]) => text ?? "");
}

const SIMPLIFIED = [
  ...Object.values(MESSAGES["zh-CN"]),
  ...Object.values(COMMAND_LINE["zh-CN"]),
  ...manifestTexts(/DefaultValue="([^"]*[\u3400-\u9fff][^"]*)"/gu),
];
/** The sample's sheet has one name in every language. */
const TRADITIONAL = [
  ...Object.values(MESSAGES["zh-TW"]),
  ...Object.values(COMMAND_LINE["zh-TW"]),
  ...manifestTexts(/Locale="zh-TW" Value="([^"]*)"/gu),
].map((text) => text.replace("示例数据", ""));

/** Every character of two bytes in an old encoding: GB 2312 has the simplified ones, Big5 the traditional ones. */
function charactersOf(encoding: "gbk" | "big5", lead: readonly [number, number]): ReadonlySet<string> {
  const decoder = new TextDecoder(encoding);
  const characters = new Set<string>();
  for (let first = lead[0]; first <= lead[1]; first++) {
    for (let second = encoding === "gbk" ? 0xa1 : 0x40; second <= 0xfe; second++) {
      characters.add(decoder.decode(Uint8Array.of(first, second)));
    }
  }
  return characters;
}

function foreignCharacters(texts: readonly string[], known: ReadonlySet<string>): string[] {
  return texts.filter((text) => (text.match(/[\u3400-\u9fff]/gu) ?? []).some((one) => !known.has(one)));
}

describe.each([
  ["zh-CN", SIMPLIFIED],
  ["zh-TW", TRADITIONAL],
] as const)("Chinese sentences in %s", (locale, sentences) => {
  it("have full-width punctuation", () => {
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter((text) => HALF_WIDTH.test(text))).toEqual([]);
    expect(sentences.filter((text) => PARENTHESES_OF_CHINESE.test(text))).toEqual([]);
  });

  it("have it on sheets too, where headings keep the parentheses of the documents", () => {
    const terms = termsIn(locale).filter((text) => !PRESCRIBED.test(text));
    expect(terms.filter((text) => HALF_WIDTH.test(text))).toEqual([]);
    expect(
      terms.filter((text) => SENTENCE.test(text) && text.length > 1 && PARENTHESES_OF_CHINESE.test(text)),
    ).toEqual([]);
  });
});

describe("the two scripts", () => {
  it("are not mixed", () => {
    const simplified = charactersOf("gbk", [0xb0, 0xf7]);
    const traditional = charactersOf("big5", [0xa4, 0xf9]);
    expect(simplified.has("数") && !simplified.has("數")).toBe(true);
    expect(traditional.has("數") && !traditional.has("数")).toBe(true);
    expect(foreignCharacters([...SIMPLIFIED, ...termsIn("zh-CN")], simplified)).toEqual([]);
    expect(foreignCharacters([...TRADITIONAL, ...termsIn("zh-TW")], traditional)).toEqual([]);
  });

  it("differ in their words: those of Taiwan are used for the traditional one", () => {
    expect([...TRADITIONAL, ...termsIn("zh-TW")].filter((text) => MAINLAND.test(text))).toEqual([]);
  });

  // proposed actions are not among them: they name manuals of the company's own
  it("name sheets in sentences as the sheets are named", () => {
    const namedIn = (texts: readonly string[]): string[] =>
      texts.flatMap((text) => [...text.matchAll(/《([^》{]+)》/gu)].map(([, name]) => name ?? ""));
    for (const [locale, texts] of [
      ["zh-CN", SIMPLIFIED],
      ["zh-TW", TRADITIONAL],
    ] as const) {
      const sheets = DOCUMENTS.map(({ vocabulary }) => vocabulary.title[locale]);
      const named = namedIn([...texts, ...wordsIn(locale)]);
      expect(named.length).toBeGreaterThan(10);
      expect(named.filter((name) => !sheets.includes(name))).toEqual([]);
    }
  });
});
