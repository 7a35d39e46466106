const { TestEnvironment } = require('jest-environment-node');

/**
 * Node's own `require`, beside Jest's: Univer's CommonJS builds require ES modules, which Node 20
 * loads and Jest does not. Loaded this way they are also loaded only once per worker.
 */
class NodeEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.requireOutsideJest = require;
  }
}

module.exports = NodeEnvironment;
