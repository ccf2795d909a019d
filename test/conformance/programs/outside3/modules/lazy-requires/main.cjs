// Shape: `require` inside functions and a table of module names, loaded on demand.
const { App, TerraformStack } = require("cdktf");
const { TmesTenant } = require("@tmes-as-code/constructs");

const features = {
  archive: () => require("./features/archive.cjs"),
  console: () => require("./features/console.cjs"),
};

function load(name) {
  const feature = features[name];
  if (!feature) throw new Error("Unknown feature " + name);
  return feature().default;
}

const app = new App();
for (const [name, wanted] of [
  ["mirror-makers", ["console"]],
  ["lens-makers", ["archive", "console"]],
]) {
  const tenant = new TmesTenant(new TerraformStack(app, name), "tenant", {
    name,
    site: "eu",
    edition: "standard",
    dataSubjects: ["DE"],
  });
  wanted.map(load).forEach((declare) => declare(tenant));
}
app.synth();
