import { parseArgs } from "node:util";

/**
 * What follows a command, as `parseArgs` reads it. `--help` prints the usage and ends the process; what the command does not take
 * is told with the usage, and ends it with 2.
 *
 * @param asked `choices` are the words that an option takes, `counts` the options that take a whole number from 1 on.
 */
export function readWords({ usage, options = {}, choices = {}, counts = [] }, words = process.argv.slice(2)) {
  const values = wordsOf(usage, options, words);
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  for (const [option, taken] of Object.entries(choices)) {
    const wrong = [values[option] ?? []].flat().find((word) => !taken.includes(word));
    if (wrong !== undefined) endWith(`--${option} takes ${taken.join(", ")}, not "${wrong}".`, usage);
  }
  for (const option of counts) {
    const word = values[option];
    if (word !== undefined && !/^[1-9]\d*$/u.test(word))
      endWith(`--${option} takes a whole number from 1 on, not "${word}".`, usage);
  }
  return values;
}

function wordsOf(usage, options, words) {
  try {
    const known = { ...options, help: { type: "boolean", short: "h" } };
    return parseArgs({ args: [...words], options: known }).values;
  } catch (error) {
    if (error.code?.startsWith("ERR_PARSE_ARGS_") !== true) throw error;
    return endWith(error.message, usage);
  }
}

function endWith(sentence, usage) {
  console.error(`${sentence}\n${usage}`);
  return process.exit(2);
}
