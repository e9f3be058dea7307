// A page without a browser, with what the components ask of one and jsdom lacks.
require('./jsdom-selectors.cjs');
const { TestEnvironment } = require('jest-environment-jsdom');

module.exports = class PageEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const { global } = this;
    global.ResizeObserver ??= class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
    global.Element.prototype.scrollIntoView ??= () => undefined;
    for (const name of [
      'TextDecoder',
      'TextEncoder',
      'TransformStream',
      'ReadableStream',
      'WritableStream',
      'CompressionStream',
      'DecompressionStream',
      'Response',
      'Blob',
    ]) {
      if (global[name] === undefined) global[name] = globalThis[name];
    }
    global.IS_REACT_ACT_ENVIRONMENT = true;
  }
};
