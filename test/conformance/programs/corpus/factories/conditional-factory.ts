// A factory that only sometimes makes something, by what it is given.
import { TmesDirectoryImport, TmesSenderFilter, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Wishes {
  readonly importFrom?: "csv" | "ldif";
  readonly approved?: readonly string[];
}

function declare(tenant: TmesTenant, { importFrom, approved = [] }: Wishes): void {
  if (importFrom !== undefined) {
    new TmesDirectoryImport(tenant, "import", { enabled: true, displayNames: importFrom === "ldif", format: importFrom });
  }
  if (approved.length > 0) {
    new TmesSenderFilter(tenant, "senders", { approvedSenders: approved.map((sender) => ({ sender })) });
  }
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = (name: string): TmesTenant =>
  new TmesTenant(stack, name, { name, site: "eu", edition: "standard", dataSubjects: ["MT"] });
declare(tenant("acme"), { importFrom: "csv" });
declare(tenant("acme-lab"), { importFrom: "ldif", approved: ["*@lab.example", "head.of.lab@lab.example"] });
declare(tenant("acme-empty"), {});
app.synth();
