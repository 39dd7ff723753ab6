/** Excel on the web refuses requests and responses above this. */
const PAYLOAD_BYTES = 5 * 1024 * 1024;

/** Cells that may be read or written at once. */
export const CELLS_AT_ONCE = 5_000_000;

/** Bytes of the document settings of an add-in, as the file keeps them. */
export const SETTINGS_BYTES = 2 * 1024 * 1024;

/** Characters that a cell holds. */
export const CELL_CHARACTERS = 32_767;

const encoder = new TextEncoder();

/** Whether a text is above the payload limit when sent as UTF-8. */
export function exceedsPayload(text: string): boolean {
  if (text.length > PAYLOAD_BYTES) return true;
  if (text.length * 3 <= PAYLOAD_BYTES) return false;
  return encoder.encode(text).length > PAYLOAD_BYTES;
}
