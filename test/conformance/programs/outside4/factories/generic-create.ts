// One generic function makes every page of the console; it fills in the id from the class.
// Shape: generic factory over construct classes, with ConstructorParameters
import {
  TmesDirectoryImport,
  TmesEmailRecovery,
  TmesLogRetrieval,
  TmesTenant,
  TmesUrlKeywordExceptions,
  type TmesItem,
} from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

interface PageClass<Props> {
  new (scope: Construct, id: string, props: Props): TmesItem;
  readonly kind: string;
}

const made: TmesItem[] = [];

function create<Props>(tenant: TmesTenant, page: PageClass<Props>, props: Props): TmesItem {
  const item = new page(tenant, `page-${page.kind}`, props);
  made.push(item);
  return item;
}

const app = new App();
const stack = new TerraformStack(app, "pages");
const tenant = new TmesTenant(stack, "tenant", {
  name: "alpine-ski-house",
  site: "eu",
  edition: "standard",
  dataSubjects: ["AT"],
  inventory: "complete",
});

create(tenant, TmesEmailRecovery, { enabled: false });
create(tenant, TmesLogRetrieval, { enabled: false });
create(tenant, TmesDirectoryImport, { enabled: true, displayNames: false, format: "rest-api" });
create(tenant, TmesUrlKeywordExceptions, { keywords: ["unsubscribe", "preferences"] });

if (made.some((item) => item.tenant !== tenant)) throw new Error("A page belongs to another tenant.");
app.synth();
