import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  Subtitle2,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useEffect } from "react";
import { savedSettings } from "../spoken/announcement";
import { Announcer } from "../spoken/Announcer";
import { useSpeech } from "../language/speech";
import { usePaneActions } from "../state/paneContext";
import { PreferenceFields } from "./PreferenceFields";
import { SheetSettings } from "./SheetSettings";

const useStyles = makeStyles({
  drawer: { width: "min(100%, 400px)" },
  body: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    paddingBottom: tokens.spacingVerticalXXL,
  },
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  muted: { color: tokens.colorNeutralForeground3 },
});

interface SettingsDrawerProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What is chosen once: languages, formulas, whose reasons count, bands, limits and categories of reasons. */
export default function SettingsDrawer({ open, onClose }: SettingsDrawerProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { lookAtSettings } = usePaneActions();
  useEffect(() => {
    if (open) lookAtSettings();
  }, [open, lookAtSettings]);
  return (
    <OverlayDrawer
      className={styles.drawer}
      position="end"
      open={open}
      onOpenChange={(_event, data) => {
        if (!data.open) onClose();
      }}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button appearance="subtle" onClick={onClose}>
              {say("close")}
            </Button>
          }
        >
          {say("settings-heading")}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        <div className={styles.body}>
          <Announcer of={savedSettings} />
          <PreferenceFields />
          <SheetSettings onShown={onClose} />
          <Privacy />
        </div>
      </DrawerBody>
    </OverlayDrawer>
  );
}

/** What is masked, and what leaves the machine: nothing. */
function Privacy() {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <div className={styles.part}>
      <Subtitle2 as="h3" className={styles.title}>
        {say("settings-privacy")}
      </Subtitle2>
      <Text size={200} className={styles.muted}>
        {say("settings-privacy-text")}
      </Text>
    </div>
  );
}
