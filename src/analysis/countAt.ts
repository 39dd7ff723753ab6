/** One more at a place. */
export function countAt(counts: Uint32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}
