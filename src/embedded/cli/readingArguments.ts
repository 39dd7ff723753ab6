import { MEANINGS } from "../../analysis/survey/columns/knownWords";
import { ROLES, type Role } from "../../analysis/survey/role";
import { parseScaleKind, type ScaleKind, USUAL_SCALES } from "../../analysis/survey/scale";
import type { BandLimits } from "../../app/settings/setBands";
import type { CommandLineCode } from "../../messages/commandLine";
import { unquote, usageError, valueError } from "./usageError";

/** How the source is to be read. */
export interface ReadingArguments {
  readonly sheet: string | null;
  readonly range: string | null;
  readonly roles: Readonly<Partial<Record<Role, readonly string[]>>>;
  readonly scale: ScaleKind | null;
  readonly bands: BandLimits | null;
  readonly words: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
  readonly acceptGuess: boolean;
}

/** The options that say so, as they are written. */
interface ReadingOptions {
  readonly sheet?: string | undefined;
  readonly range?: string | undefined;
  readonly role?: readonly string[] | undefined;
  readonly scale?: string | undefined;
  readonly bands?: string | undefined;
  readonly word?: readonly string[] | undefined;
  readonly answer?: readonly string[] | undefined;
  readonly "accept-guess"?: boolean | undefined;
}

/** @throws CommandError for a word that will not do. */
export function parseReading(values: ReadingOptions): ReadingArguments {
  return {
    sheet: values.sheet ?? null,
    range: values.range ?? null,
    roles: parseRoles(values.role ?? []),
    scale: parseScale(values.scale),
    bands: parseBands(values.bands),
    words: parsePairs(values.word ?? [], "usage-word-form", isMeaning),
    answers: parsePairs(values.answer ?? [], "usage-answer-form", () => true),
    acceptGuess: values["accept-guess"] ?? false,
  };
}

/** "1-4", "5-1" (1 is best), "ivr" …: the worst answer's number first. */
function parseScale(word: string | undefined): ScaleKind | null {
  if (word === undefined) return null;
  const kind = parseScaleKind(word);
  if (kind === null) throw valueError("scale", word, USUAL_SCALES);
  return kind;
}

function parseRoles(words: readonly string[]): ReadingArguments["roles"] {
  const roles: Partial<Record<Role, string[]>> = {};
  for (const word of words) {
    const at = word.indexOf("=");
    const role = word.slice(0, Math.max(at, 0));
    if (at < 1 || at === word.length - 1) throw usageError("usage-role-form", { word });
    if (!isRole(role)) throw usageError("usage-role-unknown", { role, roles: ROLES.join(", ") });
    (roles[role] ??= []).push(unquote(word.slice(at + 1)));
  }
  return roles;
}

function isRole(word: string): word is Role {
  return (ROLES as readonly string[]).includes(word);
}

/** "5,4" or "5,4,3": from where on an answer is 满意, 基本满意, 中立. */
function parseBands(word: string | undefined): BandLimits | null {
  if (word === undefined) return null;
  const [satisfied, basically, neutral = null, ...surplus] = word.split(",").map(Number);
  const isFit = [satisfied, basically, neutral ?? 0].every(Number.isFinite) && surplus.length === 0;
  if (satisfied === undefined || basically === undefined || !isFit)
    throw usageError("usage-bands-form", { word });
  return [satisfied, basically, neutral];
}

/** `left=right` of each word, where what stands right will do; the last "=" parts the two. */
function parsePairs(
  words: readonly string[],
  code: CommandLineCode,
  willDo: (right: string) => boolean,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    words.map((word): [string, string] => {
      const at = word.lastIndexOf("=");
      const right = unquote(word.slice(at + 1));
      if (at < 1 || right === "" || !willDo(right)) throw usageError(code, { word, meanings: MEANINGS });
      return [word.slice(0, at), right];
    }),
  );
}

/** What a word of answers may be said to mean: a band, "none", or a number of the scale. */
function isMeaning(text: string): boolean {
  return MEANINGS.some((meaning) => meaning === text) || /^-?\d+(\.\d+)?$/.test(text);
}
