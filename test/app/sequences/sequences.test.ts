import { SEED } from "../../support/thoroughness";
import { MISSING_PROGRAMS, OTHER_PROGRAMS } from "./otherPrograms";
import { playSequence } from "./sequence";

/** Sequences of an ordinary run, and of each seed of a thorough one. */
const USUAL = 20;
const THOROUGH = 200;
/** Of so many sequences one goes through other programs too, which take seconds to start. */
const RARE = 5;

/** The sequences to play: one alone where it is named, as `CSATLOOP_SEQUENCE=17 npx jest test/app/sequences`. */
function sequences(): readonly number[] {
  const alone = process.env["CSATLOOP_SEQUENCE"];
  if (alone !== undefined) return [Number(alone)];
  const first = SEED === null ? 1 : (SEED - 1) * THOROUGH + 1;
  return Array.from({ length: SEED === null ? USUAL : THOROUGH }, (_, place) => first + place);
}

describe("staff's cells in a workbook that is worked in", () => {
  if (MISSING_PROGRAMS.length > 0) {
    console.warn(`skipped: saving by ${MISSING_PROGRAMS.join(" and ")}, not on this machine`);
  }

  it.each(sequences())(
    "are neither lost nor moved to another row: sequence %i",
    async (number) => {
      const outcome = await playSequence(number, number % RARE === 0 ? OTHER_PROGRAMS : []);
      expect(outcome.wrong.length === 0 ? outcome.wrong : outcome).toEqual([]);
    },
    600_000,
  );
});
