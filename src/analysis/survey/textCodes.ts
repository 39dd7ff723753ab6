import { hashText, LOW_START } from "./cells/hashText";

const FIRST_SLOTS = 1024;

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
  private slots: Int32Array;

  /** @param texts so many distinct ones are expected: a table that need not grow is filled once. */
  constructor(texts = 0) {
    this.slots = new Int32Array(2 * Math.max(FIRST_SLOTS, 2 ** Math.ceil(Math.log2(texts * 2 + 1))));
    CODED.set(this.texts, this);
  }

  /** See idCodes. */
  ids(): Uint8Array {
    return this.isIdOfCode.subarray(0, this.texts.length + 1);
  }

  /** The code of a text, a new one when it was not met before. */
  codeOf(text: string): number {
    const hash = slotHash(text);
    let slot = this.slotOf(hash);
    for (let code = this.codeIn(slot); code !== 0; code = this.codeIn(slot)) {
      if (this.slots[2 * slot] === hash && this.texts[code - 1] === text) return code;
      slot = this.slotOf(slot + 1);
    }
    const code = this.texts.push(text);
    this.fill(slot, hash, code);
    this.judge(code, text);
    if (code > this.slots.length / 4) this.grow();
    return code;
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

  private slotOf(hash: number): number {
    return hash & (this.slots.length / 2 - 1);
  }

  private codeIn(slot: number): number {
    return this.slots[2 * slot + 1] ?? 0;
  }

  private fill(slot: number, hash: number, code: number): void {
    this.slots[2 * slot] = hash;
    this.slots[2 * slot + 1] = code;
  }

  private grow(): void {
    const before = this.slots;
    this.slots = new Int32Array(2 * before.length);
    for (let i = 0; i < before.length; i += 2) {
      const [hash, code] = [before[i] ?? 0, before[i + 1] ?? 0];
      if (code === 0) continue;
      let slot = this.slotOf(hash);
      while (this.codeIn(slot) !== 0) slot = this.slotOf(slot + 1);
      this.fill(slot, hash, code);
    }
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

/** The high bits of the hash take part in the choice of the slot. */
function slotHash(text: string): number {
  const hash = hashText(text, LOW_START);
  return (hash ^ (hash >>> 15)) | 0;
}
