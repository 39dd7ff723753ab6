const path = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/** What takes longest by itself, longest first: begun last, one of them would keep a single worker busy at the end. */
const SLOWEST = [
  "acceptance/surveysOfOthers",
  "taskpane/paneInBrowser",
  "documents/expectedValues",
  "browser/screens",
  "acceptance/changedSettings",
  "app/run/everyRequest",
  "browser/journey",
  "browser/interruptions",
];

/** Jest's own order, by how long suites took before or by their size, after the slowest: a fresh clone knows no times. */
module.exports = class SlowFirst extends Sequencer {
  sort(tests) {
    const placeOf = ({ path: file, context }) => {
      const name = path.relative(path.join(context.config.rootDir, "test"), file).split(path.sep).join("/");
      const place = SLOWEST.findIndex((slow) => name.startsWith(`${slow}.`));
      return place === -1 ? SLOWEST.length : place;
    };
    return super.sort(tests).sort((first, second) => placeOf(first) - placeOf(second));
  }
};
