import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../support/generateInto";
import type { DocumentId } from "../../../src/documents/registry";
import { faultsFound, hasValidator } from "../../support/openXmlValidator";
import { hasSchemas, schemaFaults } from "../../support/schemaFaults";
import { SEED } from "../../support/thoroughness";
import { staffPlaces } from "../staffLedgers";
import { MISSING_PROGRAMS, OTHER_PROGRAMS } from "./otherPrograms";
import { RUNS } from "./runs";
import { playSequence, type LeftWorkbook } from "./sequence";
import { STEPS_OF_SOURCE } from "./stepsOfSource";
import { STEPS_OF_STAFF, type Step } from "./stepsOfStaff";
import { documentsOf } from "./world";

/** The sequences of an ordinary run: so many that each step is taken and each document worked in. */
const USUAL = [1, 2, 3, 4, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 38];
/** How many each seed of a thorough run has. */
const THOROUGH = 20;
/** Of so many sequences one goes through other programs too, which take seconds to start. */
const RARE = 5;

/** One sequence to play alone, as `CSATLOOP_SEQUENCE=17 npx jest test/app/sequences` asks for. */
const ALONE = process.env["CSATLOOP_SEQUENCE"];

function sequences(): readonly number[] {
  if (ALONE !== undefined) return [Number(ALONE)];
  if (SEED === null) return USUAL;
  const first = (SEED - 1) * THOROUGH + 1;
  return Array.from({ length: THOROUGH }, (_, place) => first + place);
}

describe("staff's cells in a workbook that is worked in", () => {
  if (MISSING_PROGRAMS.length > 0) {
    console.warn(`skipped: saving by ${MISSING_PROGRAMS.join(" and ")}, not on this machine`);
  }

  const played = new Set<Step>();
  const left: LeftWorkbook[] = [];

  it.each(sequences())(
    "are neither lost nor moved to another row: sequence %i",
    async (number) => {
      const outcome = await playSequence(number, number % RARE === 0 ? OTHER_PROGRAMS : []);
      outcome.played.forEach((step) => played.add(step));
      expect(outcome.wrong.length === 0 ? outcome.wrong : outcome).toEqual([]);
      if (outcome.left !== null) left.push(outcome.left);
    },
    600_000,
  );

  (ALONE === undefined && SEED === null ? it : it.skip)(
    "take every step that there is: else other sequences are wanted",
    () => {
      const steps = [...STEPS_OF_STAFF, ...STEPS_OF_SOURCE, ...RUNS, ...OTHER_PROGRAMS];
      expect(steps.filter((step) => !played.has(step)).map(({ name }) => name)).toEqual([]);
    },
  );

  it("work in every document that staff write in", () => {
    const { ledgers, fields } = staffPlaces();
    const made = new Set(USUAL.flatMap(documentsOf));
    const left = [...ledgers, ...fields].filter(({ document }) => !made.has(document as DocumentId));
    expect(left).toEqual([]);
  });

  const checks = [
    ...(hasSchemas ? ["the schemas"] : []),
    ...(hasValidator ? ["Microsoft's Open XML validator"] : []),
  ];
  (checks.length > 0 ? it : it.skip)(
    `leave workbooks in which nothing is found by ${checks.join(" and ") || "the schemas or a validator (skipped: not on this machine)"}`,
    async () => {
      // an ordinary run has the time for one
      for (const { file, byOthers } of SEED === null ? left.slice(-1) : left) {
        expect(await faultsIn(file, byOthers)).toEqual([]);
      }
    },
    3_600_000,
  );
});

/** What is wrong in a workbook that was not in the file of another program already. */
async function faultsIn(file: Uint8Array, byOthers: Uint8Array | null): Promise<readonly string[]> {
  const folder = temporaryFolder();
  const pathOf = (name: string, bytes: Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  const path = pathOf("结果.xlsx", file);
  const before = byOthers === null ? null : pathOf("others.xlsx", byOthers);
  const standing = new Set(hasSchemas && before !== null ? schemaFaults(before) : []);
  return [
    ...(hasSchemas ? schemaFaults(path).filter((fault) => !standing.has(fault)) : []),
    ...(hasValidator ? await faultsFound(path, before) : []),
  ];
}
