import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  tokens,
} from "@fluentui/react-components";
import { useSpeech } from "../language/speech";
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
});

interface SettingsDrawerProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What is chosen once: languages, formulas, whose reasons count, and the ways to the sheets that hold the rest. */
export default function SettingsDrawer({ open, onClose }: SettingsDrawerProps) {
  const styles = useStyles();
  const { say } = useSpeech();
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
          <PreferenceFields />
          <SheetSettings onShown={onClose} />
        </div>
      </DrawerBody>
    </OverlayDrawer>
  );
}
