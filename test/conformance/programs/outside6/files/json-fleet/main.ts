// A fleet in a JSON file that is imported with an attribute. The program checks the words and declares what the file says.
// Shape: `import fleet from "./fleet.json"` with a thin adapter from loose JSON to typed properties.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import fleet from "./fleet.json" with { type: "json" };

type Edition = "standard" | "advanced";
const editions = new Set<string>(["standard", "advanced"]);

function assertEdition(text: string): asserts text is Edition {
  if (!editions.has(text)) throw new TypeError(`${text} is not an edition that this program supports.`);
}

const app = new App();
for (const entry of fleet.tenants) {
  const features = new Set<string>(entry.features ?? fleet.defaults.features);
  const edition = entry.edition ?? fleet.defaults.edition;
  assertEdition(edition);
  const stack = new TerraformStack(app, entry.name);
  const tenant = new TmesTenant(stack, "tenant", {
    name: `${fleet.company}-${entry.name}`,
    site: entry.site as TmesSite,
    edition,
    dataSubjects: entry.countries,
    inventory: "complete",
  });
  new TmesEmailRecovery(tenant, "email-recovery", { enabled: features.has("recovery") });
  new TmesLogRetrieval(tenant, "log-retrieval", { enabled: features.has("log-api") });
}
app.synth();
