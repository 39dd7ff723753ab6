import { Body1, Button, Spinner } from "@fluentui/react-components";
import type { Left } from "../../app/sharing/shareFromPane";
import { useSpeech } from "../language/speech";
import { usePaneActions, usePaneState } from "../state/paneContext";
import { EmptyState } from "./EmptyState";
import { FailureBar } from "./FailureBar";
import { NoticeBar } from "./NoticeBar";

/** How far the copy to pass on is. */
export function SharingBar() {
  const { say } = useSpeech();
  const { sharing } = usePaneState();
  const { closeSharing } = usePaneActions();
  if (sharing.status === "opening") return <Spinner size="tiny" role="status" label={say("share-opening")} />;
  if (sharing.status === "failed") {
    return (
      <FailureBar
        title={say("share-failed")}
        failure={sharing.failure}
        safe={say(sharing.isHalfConverted ? "share-half" : "share-failed-safe")}
      >
        <Button size="small" onClick={closeSharing}>
          {say("close")}
        </Button>
      </FailureBar>
    );
  }
  if (sharing.status !== "opened") return null;
  return (
    <NoticeBar
      intent="success"
      title={say("share-opened")}
      text={say("share-opened-text")}
      action={say("close")}
      onAction={closeSharing}
    />
  );
}

/**
 * The copy is ready, but for what no add-in can look into: that is named before anybody sends it. Whose file it is every
 * workbook says, and alone it keeps nobody from sending it.
 */
function DoneCopy({ left }: { readonly left: readonly Left[] }) {
  const { say } = useSpeech();
  const isReady = left.every(({ kind }) => kind === "authors");
  const [title, text] = isReady
    ? [say("share-done"), say("share-done-text")]
    : [say("share-left"), say("share-left-text")];
  return (
    <EmptyState title={title} text={text}>
      {left.length > 0 && (
        <ul>
          {left.map(({ kind, names }) => (
            <li key={kind}>{say(`share-left-${kind}`, { names })}</li>
          ))}
        </ul>
      )}
      {!isReady && <Body1>{say("share-left-do")}</Body1>}
    </EmptyState>
  );
}

/** The pane of a copy: all that it is for is to become the sharing copy. */
export function CopyToShare() {
  const { say } = useSpeech();
  const { sharing } = usePaneState();
  const { convertCopy, convertInPlace, closeSharing } = usePaneActions();
  if (sharing.status === "converting") return <Spinner role="status" label={say("share-converting")} />;
  if (sharing.status === "done") return <DoneCopy left={sharing.left} />;
  if (sharing.status === "in-place") {
    return (
      <EmptyState title={say("share-in-place-title")} text={say("share-in-place-text")}>
        <Button appearance="primary" onClick={closeSharing}>
          {say("share-not-yet")}
        </Button>
        <Button onClick={convertInPlace}>{say("share-convert")}</Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={say("share-copy")} text={say("share-copy-text")}>
      <Button appearance="primary" onClick={convertCopy}>
        {say("share-convert")}
      </Button>
    </EmptyState>
  );
}
