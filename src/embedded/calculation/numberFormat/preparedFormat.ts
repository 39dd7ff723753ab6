/** A format code made ready for the formatting library: cut into sections, with every literal quoted. */
export interface PreparedFormat {
  readonly sections: readonly PreparedSection[];
  /** Some section has a condition such as [>=100]: the library chooses among them itself. */
  readonly conditional: boolean;
  readonly code: string;
}

export interface PreparedSection {
  readonly code: string;
  /** Decimal places that the section shows, counting a percent sign as two; null when it is no plain number. */
  readonly decimals: number | null;
  readonly hasGeneral: boolean;
  readonly hasWeekday: boolean;
}

const known = new Map<string, PreparedFormat>();
const CONDITION = /\[(?:<|>|=)[^\]]*\]/;

/** Cuts a format code into its sections and quotes what Excel takes as a literal without quotes (年, ¥, °). */
export function prepareFormat(numberFormat: string): PreparedFormat {
  let prepared = known.get(numberFormat);
  if (prepared === undefined) {
    const sections = splitSections(numberFormat).map(prepareSection);
    prepared = {
      sections,
      conditional: CONDITION.test(numberFormat),
      code: sections.map((section) => section.code).join(";"),
    };
    known.set(numberFormat, prepared);
  }
  return prepared;
}

/** Pieces of a format: quoted text, escapes, padding, brackets, or one character. */
const PIECES = /"[^"]*"?|\\[\s\S]|_[\s\S]|\*[\s\S]|\[[^\]]*\]|上午\/下午|General|[\s\S]/giu;

function pieces(code: string): string[] {
  return code.match(PIECES) ?? [];
}

function splitSections(code: string): string[] {
  const sections = [""];
  for (const piece of pieces(code)) {
    if (piece === ";") sections.push("");
    else sections.push((sections.pop() ?? "") + piece);
  }
  return sections;
}

function prepareSection(code: string): PreparedSection {
  const parts = pieces(code);
  const bare = parts.filter((part) => part.length === 1).join("");
  return {
    code: parts.map(quoteLiteral).join(""),
    decimals: decimalsOf(bare, code),
    hasGeneral: parts.some((part) => part.toLowerCase() === "general") && parts.length > 1,
    hasWeekday: /aaa/i.test(bare),
  };
}

function quoteLiteral(piece: string): string {
  if (piece === "上午/下午" || /^General$/i.test(piece)) return piece;
  if (/^\[DBNum\d\]$/i.test(piece) || /^\[\$-[^\]]*\]$/.test(piece)) return "";
  return /^\P{ASCII}$/u.test(piece) ? `"${piece}"` : piece;
}

/** Places shown by a plain number section; dates, fractions, exponents and thousands scaling are left alone. */
function decimalsOf(bare: string, code: string): number | null {
  if (!/[0#?]/.test(bare) || /[ymdhsea/@]/i.test(bare) || /\[[hms]+\]/i.test(code)) return null;
  if (/[0#?],+(?![0#?])/.test(bare)) return null;
  const places = /\.([0#?]*)/.exec(bare)?.[1]?.length ?? 0;
  return places + 2 * (bare.split("%").length - 1);
}
