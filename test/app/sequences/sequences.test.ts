import { SEED } from "../../support/thoroughness";
import { MISSING_PROGRAMS, OTHER_PROGRAMS } from "./otherPrograms";
import { RUNS } from "./runs";
import { playSequence } from "./sequence";
import { STEPS_OF_SOURCE } from "./stepsOfSource";
import { STEPS_OF_STAFF, type Step } from "./stepsOfStaff";

/** The sequences of an ordinary run: so many that each step is taken. */
const USUAL = [1, 2, 4, 11, 15, 16, 20];
/** How many each seed of a thorough run has. */
const THOROUGH = 200;
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

  it.each(sequences())(
    "are neither lost nor moved to another row: sequence %i",
    async (number) => {
      const outcome = await playSequence(number, number % RARE === 0 ? OTHER_PROGRAMS : []);
      outcome.played.forEach((step) => played.add(step));
      expect(outcome.wrong.length === 0 ? outcome.wrong : outcome).toEqual([]);
    },
    600_000,
  );

  (ALONE === undefined ? it : it.skip)(
    "take every step that there is: else other sequences are wanted",
    () => {
      const steps = [...STEPS_OF_STAFF, ...STEPS_OF_SOURCE, ...RUNS, ...OTHER_PROGRAMS];
      expect(steps.filter((step) => !played.has(step)).map(({ name }) => name)).toEqual([]);
    },
  );
});
