// Shape: `flatMap` over two lists gives the matrix of deployments; a filter takes some out.
import { TmesTenant, TmesVirusRule, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const sites: readonly TmesSite[] = ["eu", "anz"];
const groups = ["staff", "students"];

const cells = sites.flatMap((site) => groups.map((group) => ({ site, group, id: `${site}-${group}` })));

const app = new App();
cells
  .filter(({ id }) => id !== "anz-students")
  .forEach(({ site, group, id }) => {
    const stack = new TerraformStack(app, id);
    const tenant = new TmesTenant(stack, "tenant", {
      name: id,
      site,
      edition: "advanced",
      dataSubjects: [site === "eu" ? "IE" : "AU"],
    });
    new TmesVirusRule(tenant, "Organization: Virus", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: true, feedback: false },
      virtualAnalyzer: { enabled: group === "staff", macroFiles: false },
    });
  });
app.synth();
