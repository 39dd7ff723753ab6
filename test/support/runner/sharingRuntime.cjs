const { default: Runtime } = require("jest-runtime");

/** What loads the shared modules of an environment. */
const sharedBy = new WeakMap();

/**
 * Loads what suites import once for all suites of a worker: loading the add-in, the embedded host and Microsoft's
 * library, and running them before they are compiled, is most of what a small suite takes. Modules keep nothing
 * but what can be made again, which this relies on; a suite that mocks a module is refused, since others would see it.
 */
module.exports = class SharingRuntime extends Runtime {
  constructor(config, environment, resolver, transformer, cacheFS, coverage, testPath, globalConfig) {
    super(config, environment, resolver, transformer, cacheFS, coverage, testPath, globalConfig);
    // between two runs of a watching jest sources change
    if (globalConfig.watch || globalConfig.watchAll) return;
    if (!sharedBy.has(environment)) {
      const files = new Map();
      sharedBy.set(
        environment,
        new Runtime(config, environment, resolver, transformer, files, coverage, testPath, globalConfig),
      );
    }
    this.shared = sharedBy.get(environment);
  }

  requireModuleOrMock(from, moduleName) {
    return this.shared === undefined
      ? super.requireModuleOrMock(from, moduleName)
      : this.shared.requireModuleOrMock(from, moduleName);
  }

  setMock(from, moduleName) {
    throw new Error(`${from}: suites share their modules, so that ${moduleName} cannot be mocked`);
  }

  getSourceMaps() {
    const own = super.getSourceMaps();
    return this.shared === undefined ? own : new BothMaps(own, this.shared.getSourceMaps());
  }
};

/** The source maps of the suite and of the shared modules, as they grow. */
class BothMaps extends Map {
  constructor(own, shared) {
    super();
    this.maps = [own, shared];
  }

  get(path) {
    return this.maps.map((map) => map.get(path)).find((found) => found !== undefined);
  }

  *[Symbol.iterator]() {
    for (const map of this.maps) yield* map;
  }
}
