const { TestEnvironment } = require("jest-environment-node");

let kept = null;

/**
 * One environment for all suites of a worker, so that they can share the modules that were loaded in it. What a
 * suite leaves among the globals is taken away behind it.
 */
module.exports = class KeptEnvironment extends TestEnvironment {
  constructor(config, context) {
    if (kept !== null) return kept;
    super(config, context);
    this.globalsAtFirst = new Set(Reflect.ownKeys(this.global));
    this.exitAtFirst = this.global.process.exit;
    kept = this;
  }

  teardown() {
    for (const key of Reflect.ownKeys(this.global)) {
      if (!this.globalsAtFirst.has(key)) Reflect.deleteProperty(this.global, key);
    }
    this.global.process.exit = this.exitAtFirst;
    // what was global is remembered until the environment ends, and with it all that the suite made
    this._globalProxy.leftovers = [];
  }
};
