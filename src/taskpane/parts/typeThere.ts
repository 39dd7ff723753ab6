/**
 * Gives the keyboard to the cells once the one that is to be filled in is shown, unless the person has gone on in the pane.
 *
 * On the web the pane is a frame of Excel's page, which can take the keys. Excel on a computer offers an add-in no way to
 * give them back (https://github.com/OfficeDev/office-js/issues/5050): there no button keeps them at least, so that what
 * is typed presses none.
 *
 * @param shown whether the cell came into view
 */
export async function typeThere(shown: Promise<boolean>): Promise<void> {
  const pressed = document.activeElement;
  if (!(await shown) || document.activeElement !== pressed) return;
  if (pressed instanceof HTMLElement) pressed.blur();
  if (window.parent !== window) window.parent.focus();
}
