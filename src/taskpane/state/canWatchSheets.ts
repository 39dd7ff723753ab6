/** Excel tells of edits on any sheet from this set on; older ones leave it to the buttons. */
export function canWatchSheets(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.9");
}
