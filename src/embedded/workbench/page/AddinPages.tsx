import type { Locale } from "../../../glossary/locale";
import { makeStyles } from "@fluentui/react-components";
import type { Remote } from "comlink";
import type { WorkbenchHost } from "../worker/workbenchHost";
import { AddinDialog } from "./AddinDialog";
import { AddinFrame } from "./AddinFrame";
import type { Strings } from "./strings";
import type { Addin } from "./useAddin";

const useStyles = makeStyles({
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface AddinPagesProps {
  readonly host: Remote<WorkbenchHost>;
  readonly strings: Strings;
  readonly locale: Locale;
  readonly addin: Addin;
}

/** The pages of the add-in's beside its pane: the one that runs a command, unseen, and a dialog. */
export function AddinPages({ host, strings, locale, addin }: AddinPagesProps) {
  const styles = useStyles();
  const { running, dialog, heard } = addin;
  const label = running === null ? "" : strings.running(running.button.label);
  return (
    <>
      {running !== null && (
        <AddinFrame
          key={running.button.id}
          host={host}
          place="commands"
          locale={locale}
          title={label}
          src={running.src}
          isHidden
          onConnected={addin.callCommand}
          onHeard={heard}
        />
      )}
      {dialog !== null && (
        <AddinDialog
          key={dialog.number}
          host={host}
          strings={strings}
          locale={locale}
          src={dialog.src}
          onHeard={heard}
          onClose={addin.closeDialog}
        />
      )}
      <div className={styles.spoken} aria-live="polite">
        {label}
      </div>
    </>
  );
}
