import { FNV_PRIME, LOW_START } from "./cells/hashText";

const FIRST_SLOTS = 1024;
/** A table that is too small becomes so many times as large. */
const GROWTH = 4;

/** So many places by the ends of texts. */
const ENDS = 1024;
/** Of more texts each comes too seldom to be looked for by its end. */
const MANY_TEXTS = 2000;

/** By the lists of texts that were coded here. */
const CODED = new WeakMap<readonly string[], TextCodes>();

/**
 * By code, 1 for texts that are a number of something: up to two letters and digits (T000061, 1001), not too long, of which a source has as
 * many as rows. They mean nothing else: no empty cell, no total, no word. Those of TextCodes were judged as they came.
 *
 * @example idCodes(["T01", "电话", "n/a"]) // Uint8Array.of(0, 1, 0, 0)
 */
export function idCodes(texts: readonly string[]): Uint8Array {
  const coded = CODED.get(texts);
  return coded === undefined ? Uint8Array.from(["", ...texts], isId) : coded.ids();
}

/**
 * Whether each text of a list is known to stand in it once: those that TextCodes coded do.
 *
 * @example [new TextCodes().texts, ["好", "坏"]].map(areDistinct) // [true, false]
 */
export function areDistinct(texts: readonly string[]): boolean {
  return CODED.has(texts);
}

/**
 * Whether the texts of a list are all ids that begin with a capital and have no other letters (T000061), each once: nothing
 * takes two of them for one, however it folds case or reads numbers.
 *
 * @example [[], ["T1", "t1"]].map(areCapitalIds) // [false, false]
 */
export function areCapitalIds(texts: readonly string[]): boolean {
  return CODED.get(texts)?.hasCapitalIdsOnly === true;
}

/**
 * Gives each distinct text a code, from 1 on in the order in which they come: `texts[code - 1]`. A table of ours, as a
 * survey has texts by the million: beside the code it keeps the hash, so that the other texts need not be looked at,
 * and takes half the time of a Map.
 */
export class TextCodes {
  readonly texts: string[] = [];
  hasCapitalIdsOnly = true;
  private isIdOfCode = new Uint8Array(FIRST_SLOTS);
  /** Pairs of hash and code; a code of 0 is a free slot. */
  private slots = new Int32Array(0);
  /** Codes of texts that came again, by their ends: of a column of few texts most need no hash. */
  private readonly frequent = new Uint16Array(ENDS);
  /** The last text, while each came after all before it, as ids mostly do: it is a new one, and the table waits. */
  private last: string | null = "";

  /** @param expected so many distinct ones are expected: a table that need not grow is filled once. */
  constructor(private readonly expected = 0) {
    CODED.set(this.texts, this);
  }

  /** See idCodes. */
  ids(): Uint8Array {
    return this.isIdOfCode.subarray(0, this.texts.length + 1);
  }

  /** The code of a text, a new one when it was not met before. */
  codeOf(text: string): number {
    if (this.last !== null) {
      if (text > this.last) return this.take((this.last = text));
      this.last = null;
      this.makeTable();
    }
    const { slots, texts, frequent } = this;
    const place = placeOfEnd(text);
    const likely = frequent[place] ?? 0;
    if (likely !== 0 && texts[likely - 1] === text) return likely;
    const hash = slotHash(text);
    const mask = (slots.length >>> 1) - 1;
    let slot = hash & mask;
    for (let code = slots[2 * slot + 1] ?? 0; code !== 0; code = slots[2 * slot + 1] ?? 0) {
      if (slots[2 * slot] === hash && texts[code - 1] === text) {
        if (texts.length < MANY_TEXTS) frequent[place] = code;
        return code;
      }
      slot = (slot + 1) & mask;
    }
    return this.add(text, hash, slot);
  }

  private add(text: string, hash: number, slot: number): number {
    const code = this.take(text);
    this.slots[2 * slot] = hash;
    this.slots[2 * slot + 1] = code;
    if (code > this.slots.length / 4) this.grow();
    return code;
  }

  private take(text: string): number {
    const code = this.texts.push(text);
    this.judge(code, text);
    return code;
  }

  /** Of the texts that came so far. */
  private makeTable(): void {
    const { texts, expected } = this;
    const size = 2 ** Math.ceil(Math.log2(Math.max(expected, texts.length + 1) * 2 + 1));
    this.slots = new Int32Array(2 * Math.max(FIRST_SLOTS, size));
    texts.forEach((text, i) => this.put(slotHash(text), i + 1));
  }

  private judge(code: number, text: string): void {
    if (code >= this.isIdOfCode.length) {
      const judged = new Uint8Array(2 * code);
      judged.set(this.isIdOfCode);
      this.isIdOfCode = judged;
    }
    this.isIdOfCode[code] = isId(text);
    if (this.hasCapitalIdsOnly) this.hasCapitalIdsOnly = this.isIdOfCode[code] === 1 && isInCapitals(text);
  }

  private grow(): void {
    const before = this.slots;
    this.slots = new Int32Array(GROWTH * before.length);
    for (let i = 0; i < before.length; i += 2) {
      const code = before[i + 1] ?? 0;
      if (code !== 0) this.put(before[i] ?? 0, code);
    }
  }

  /** Puts what is not in the table into the next free slot. */
  private put(hash: number, code: number): void {
    const { slots } = this;
    const mask = (slots.length >>> 1) - 1;
    let slot = hash & mask;
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = hash;
    slots[2 * slot + 1] = code;
  }
}

const [ZERO, NINE, CAPITAL_A, CAPITAL_Z, SMALL_A, SMALL_Z] = [48, 57, 65, 90, 97, 122];
const MOST_LETTERS = 2;
/** What is longer may be cut where it is shown, and is then its own no more. */
const LONGEST_ID = 64;

function isId(text: string): number {
  if (text.length > LONGEST_ID) return 0;
  let at = 0;
  while (at < MOST_LETTERS && isLetter(text.charCodeAt(at))) at++;
  if (at === text.length) return 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < ZERO || code > NINE) return 0;
  }
  return 1;
}

/** Of an id. */
function isInCapitals(id: string): boolean {
  const second = id.charCodeAt(1);
  return isCapital(id.charCodeAt(0)) && (isCapital(second) || second <= NINE);
}

function isCapital(code: number): boolean {
  return code >= CAPITAL_A && code <= CAPITAL_Z;
}

function isLetter(code: number): boolean {
  // letters of either case differ in one bit
  const lowerCase = code | 32;
  return code < 128 && lowerCase >= SMALL_A && lowerCase <= SMALL_Z;
}

/**
 * FNV-1a but for the last character, which only chooses among neighbouring slots: texts that differ in it alone, as numbers that
 * follow one another do, lie beside each other in memory. The high bits take part in the choice of the slot.
 */
function slotHash(text: string): number {
  const last = text.length - 1;
  let hash = LOW_START;
  for (let i = 0; i < last; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return (hash ^ (hash >>> 15) ^ text.charCodeAt(last)) | 0;
}

/** By the last three characters and the length: few texts that differ have the same. */
function placeOfEnd(text: string): number {
  const { length } = text;
  const last = text.charCodeAt(length - 1);
  const before = length > 1 ? text.charCodeAt(length - 2) : 0;
  const third = length > 2 ? text.charCodeAt(length - 3) : 0;
  return (last ^ (before << 3) ^ (third << 6) ^ (length << 8)) & (ENDS - 1);
}
