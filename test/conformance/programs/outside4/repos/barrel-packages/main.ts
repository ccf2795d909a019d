// Packages of a monorepo export through index files, with renamed and namespaced exports.
// Shape: monorepo with barrels, default exports and `export * as`
import { App } from "cdktf";
import { dataSubjects } from "./packages/defaults/index.ts";
import { OutgoingStack } from "./packages/stacks/index.ts";

const app = new App();
new OutgoingStack(app, "dach", { name: "consolidated-dach", people: dataSubjects.dach });
new OutgoingStack(app, "benelux", {
  name: "consolidated-benelux",
  people: dataSubjects.benelux,
  changes: { virtualAnalyzer: { enabled: false } },
});
app.synth();
