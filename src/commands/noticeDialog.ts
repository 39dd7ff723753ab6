import { noticeQuery, type Notice } from "./notice";

/** Not every Office tells that a dialog was closed: so long, in milliseconds, a command waits for it. */
export const PATIENCE = 60_000;
const OPTIONS = { height: 30, width: 30, displayInIframe: true, promptBeforeOpen: false } as const;

/** The one dialog of Office's in which commands say something. */
export class NoticeDialog {
  private closeStanding: (() => void) | null = null;

  /**
   * Shows a notice, in the place of one that still stands, and waits until it is read: Office on a Mac closes a dialog
   * as soon as the command that opened it says that it is over.
   */
  async show(notice: Notice): Promise<void> {
    this.closeStanding?.();
    const dialog = await opened(notice);
    if (dialog === null) return;
    await new Promise<void>((over) => {
      const late = setTimeout(over, PATIENCE);
      const end = (): void => {
        clearTimeout(late);
        this.closeStanding = null;
        over();
      };
      this.closeStanding = () => {
        dialog.close();
        end();
      };
      dialog.addEventHandler(Office.EventType.DialogEventReceived, end);
    });
  }
}

/** Null where Office opens none: a person forbade it, or the browser did. */
function opened(notice: Notice): Promise<Office.Dialog | null> {
  const page = `${window.location.origin}${window.location.pathname}?${noticeQuery(notice)}`;
  return new Promise((done) => {
    Office.context.ui.displayDialogAsync(page, OPTIONS, ({ status, value }) => {
      done(status === Office.AsyncResultStatus.Succeeded ? value : null);
    });
  });
}
