// Each middleware may change the request or pass it on; the last handler declares the page.
// Shape: middleware chain with next(), like an HTTP router
import { TmesDirectoryImport, TmesDirectorySynchronization, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Request {
  readonly tenant: TmesTenant;
  readonly method: "sync" | "import";
  readonly fields: readonly string[];
}

type Handler = (request: Request) => void;
type Middleware = (request: Request, next: Handler) => void;

const log: string[] = [];

const audit: Middleware = (request, next) => {
  log.push(`${request.method}: ${request.fields.join(" ")}`);
  next(request);
};

const alwaysAddresses: Middleware = (request, next) => {
  next({ ...request, fields: [...new Set(["addresses", ...request.fields])] });
};

const noPhoneNumbers: Middleware = (request, next) => {
  next({ ...request, fields: request.fields.filter((field) => field !== "phones") });
};

const declare: Handler = ({ tenant, method, fields }) => {
  const has = (field: string): boolean => fields.includes(field);
  if (method === "sync") {
    new TmesDirectorySynchronization(tenant, "sync", {
      enabled: true,
      source: "open-ldap",
      validRecipients: has("addresses"),
      groups: has("groups"),
      aliases: has("aliases"),
    });
  } else {
    new TmesDirectoryImport(tenant, "import", { enabled: true, displayNames: has("names"), format: "csv" });
  }
};

const handle = [audit, alwaysAddresses, noPhoneNumbers].reduceRight<Handler>(
  (next, middleware) => (request) => middleware(request, next),
  declare,
);

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "directory"), "tenant", {
  name: "munson-pickles",
  site: "eu",
  edition: "standard",
  dataSubjects: ["PL"],
  inventory: "complete",
});
handle({ tenant, method: "sync", fields: ["groups", "phones"] });
handle({ tenant, method: "import", fields: ["phones", "names"] });
app.synth();
