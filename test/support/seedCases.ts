import fc from "fast-check";
import { cases, SEED } from "./thoroughness";

/** fast-check's own number of cases where a test names none. */
const USUAL = 100;
/** An ordinary run makes up the same cases each time: what it finds, it finds on every machine. */
const ORDINARY = 20_261;

fc.configureGlobal({ numRuns: cases(USUAL), seed: SEED ?? ORDINARY });
