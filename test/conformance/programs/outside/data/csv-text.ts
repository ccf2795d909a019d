// Shape: a small CSV table in a template string, parsed with `split`.
import { TmesDomain, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const table = `
domain,outbound,skip
shop.example,yes,yes
news.example,no,no
`;

const [header = "", ...body] = table.trim().split("\n");
const columns = header.split(",");
const records = body.map((line) =>
  Object.fromEntries(line.split(",").map((cell, index) => [columns[index] ?? "", cell])),
);

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "tabular",
  site: "eu",
  edition: "standard",
  dataSubjects: ["PL"],
});
for (const record of records) {
  const name = record["domain"] ?? "";
  new TmesDomain(tenant, name, {
    outbound: { enabled: record["outbound"] === "yes" },
    skipDefaultRules: record["skip"] === "yes",
  });
}
app.synth();
