// Shape: a `.cts` program with `import x = require()`, in a repository that is ESM otherwise.
import tmes = require("@tmes-as-code/constructs");
import cdktf = require("cdktf");
import settings = require("./settings.cjs");

const app = new cdktf.App();
for (const name of settings.names) {
  const tenant = new tmes.TmesTenant(new cdktf.TerraformStack(app, name), "tenant", {
    name,
    site: "eu",
    edition: "advanced",
    dataSubjects: settings.countries,
  });
  new tmes.TmesFilePasswordAnalysis(tenant, "passwords", { enabled: settings.opensArchives(name) });
}
app.synth();
