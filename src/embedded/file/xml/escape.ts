const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Printable ASCII without what XML escapes, and without the underscore that may begin an escape of Excel's. */
const VERBATIM = /^[ !#-%'-;=?-^`-~]*$/;

/** Whether a text stands in XML as it is: most that are numbers or ids do. */
export function isVerbatim(text: string): boolean {
  return VERBATIM.test(text);
}

/** What may not be written as it is. */
const SPECIAL = /[&<>\p{Cc}\p{Cs}\ufffe\uffff]/u;

/** Text between tags; what XML 1.0 cannot hold as `encodeControls` writes it. */
export function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return withoutForbidden(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r/g, "&#13;");
}

/** An attribute's value; line breaks and tabs survive as character references. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
}

/** Resolves the five named entities and character references; anything else stays as it is. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#[0-9]+|[a-z]+);/g, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
    const code = name.startsWith("#x") ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

// Control characters, the non-characters U+FFFE and U+FFFF, and lone surrogates cannot stand in XML.
const FORBIDDEN = /\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
const ALLOWED_CONTROLS = /[\t\n\r\u007f-\u009f]/;

/** Writes what XML cannot hold as `_xHHHH_`, and an own `_xHHHH_` with its underscore escaped (ECMA-376 ST_Xstring). */
export function encodeControls(text: string): string {
  const guarded = text.includes("_x") ? text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_") : text;
  return withoutForbidden(guarded);
}

function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, (character) =>
    ALLOWED_CONTROLS.test(character) ? character : hexEscape(character),
  );
}

/** As `encodeControls`, with line breaks too: for attributes, where Excel writes `_x000a_`. */
export function encodeControlsInAttribute(text: string): string {
  return encodeControls(text).replace(/[\n\r\t]/g, (character) => hexEscape(character).toLowerCase());
}

/** The reverse of `encodeControls`. */
export function decodeControls(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
