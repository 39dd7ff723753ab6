const BETWEEN = /[、,，;；\n\r\t]+/u;
const BLANKS = /[\s\u3000]+/u;

/**
 * The agents that staff name in a cell. Blanks part them as well, but not the words of a name: those that the survey knows
 * together stay together, and so do words of letters alone that it does not know ("Anna Smith").
 *
 * @param known the agents of the survey.
 * @example namedAgents("001 002、Anna Smith", new Set(["001", "Anna Smith"])) // ["001", "002", "Anna Smith"]
 */
export function namedAgents(cell: string, known: ReadonlySet<string>): readonly string[] {
  return cell.split(BETWEEN).flatMap((part) =>
    namesIn(
      part.split(BLANKS).filter((word) => word !== ""),
      known,
    ),
  );
}

function namesIn(words: readonly string[], known: ReadonlySet<string>): readonly string[] {
  const names: string[] = [];
  let unknown: string[] = [];
  const end = (): void => {
    names.push(...(unknown.every(isOfLetters) ? [unknown.join(" ")].filter((name) => name !== "") : unknown));
    unknown = [];
  };
  for (let at = 0; at < words.length;) {
    const length = longestName(words.slice(at), known);
    if (length === 0) {
      unknown.push(words[at] ?? "");
      at += 1;
      continue;
    }
    end();
    names.push(words.slice(at, at + length).join(" "));
    at += length;
  }
  end();
  return names;
}

/** How many of the first words make up an agent of the survey; 0 for none. */
function longestName(words: readonly string[], known: ReadonlySet<string>): number {
  const lengths = words.map((_word, place) => words.length - place);
  return lengths.find((length) => known.has(words.slice(0, length).join(" "))) ?? 0;
}

function isOfLetters(word: string): boolean {
  return /^[\p{L}.'’-]+$/u.test(word) && !/\p{Script=Han}/u.test(word);
}
