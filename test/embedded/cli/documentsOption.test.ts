import { DOCUMENT_IDS } from "../../../src/documents/registry";
import { CommandError } from "../../../src/embedded/cli/commandError";
import { parseGenerateArguments } from "../../../src/embedded/cli/generateArguments";
import { failureOf } from "../../../src/embedded/cli/terminal";
import { LOCALES } from "../../../src/glossary/locale";
import { commandLineOf } from "../../support/messages";

const documentsIn = (word: string) =>
  parseGenerateArguments(["in.xlsx", "-o", "out.xlsx", "--documents", word]).documents;

function refusalOf(word: string): unknown {
  try {
    return documentsIn(word);
  } catch (error) {
    return error;
  }
}

describe("--documents", () => {
  it("takes the usual ones where it is not given, and every one for all", () => {
    expect(parseGenerateArguments(["in.xlsx", "-o", "out.xlsx"]).documents).toBe("default");
    expect(documentsIn("all")).toBe("all");
    expect(documentsIn(" all ")).toBe("all");
  });

  it("takes sets by their names", () => {
    expect(documentsIn("hotline")).toBe("hotline");
    expect(documentsIn(" after-sales")).toBe("after-sales");
  });

  it("needs no input for what needs no survey, and asks for one otherwise", () => {
    const inputOf = (documents: string) =>
      parseGenerateArguments(["-o", "out.xlsx", "--documents", documents]).input;
    expect(inputOf("inspection")).toBeNull();
    expect(inputOf("inspection-form,customer-form")).toBeNull();
    for (const documents of ["hotline", "all", "inspection-form,measures"])
      expect(() => inputOf(documents)).toThrow(CommandError);
    expect(() => parseGenerateArguments(["-o", "out.xlsx"])).toThrow(CommandError);
  });

  it("takes ids with or without spaces between", () => {
    expect(documentsIn("measures,pareto")).toEqual(["measures", "pareto"]);
    expect(documentsIn(" measures , pareto ")).toEqual(["measures", "pareto"]);
  });

  it("takes other names of a document, and counts a document once", () => {
    expect(documentsIn("action-library,action-tracking")).toEqual(["measure-library", "measure-tracking"]);
    expect(documentsIn("pareto,pareto,action-library,measure-library")).toEqual([
      "pareto",
      "measure-library",
    ]);
  });

  it.each([
    ["an id that nobody makes", "measures,nonsense", "nonsense"],
    ["an id in capitals", "Measures", "Measures"],
    ["an empty item", "measures,,pareto", ""],
    ["a comma at the end", "measures,", ""],
    ["nothing", " ", ""],
    ["all beside others", "measures,all", "all"],
    ["a set beside others", "hotline,measures", "hotline"],
    ["a set of another name", "aftersales", "aftersales"],
  ])("is wrong usage with %s: exit code 2, and every id is named", (_what, word, value) => {
    const refusal = refusalOf(word);
    expect(refusal).toBeInstanceOf(CommandError);
    expect(refusal).toMatchObject({ code: "usage-value", data: { option: "documents", value } });
    for (const locale of LOCALES) {
      const { sentence, exitCode } = failureOf(refusal, "in.xlsx", commandLineOf(locale));
      expect(exitCode).toBe(2);
      expect(DOCUMENT_IDS.filter((id) => !sentence.includes(id))).toEqual([]);
    }
  });
});
