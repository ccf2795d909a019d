// Shape: CommonJS modules in layers: constants, a base class, a subclass, and an entry point.
const { App } = require("cdktf");
const { StoreStack } = require("./lib/store-stack.cjs");
const { STORES } = require("./lib/constants.cjs");

const app = new App();
Object.keys(STORES).forEach(function (id) {
  new StoreStack(app, id, STORES[id]);
});
app.synth();
