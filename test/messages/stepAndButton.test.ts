import { LOCALES } from "../../src/glossary/locale";
import { messageOf } from "../support/messages";

test.each(LOCALES)(
  "in %s the button that makes the sheets is not called like the step it stands in",
  (locale) => {
    const steps = (["step-data", "step-make", "step-results"] as const).map((code) =>
      messageOf(code, {}, locale),
    );
    expect(steps).not.toContain(messageOf("pane-generate", {}, locale));
  },
);
