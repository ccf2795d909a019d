// Shape: middleware in the manner of web servers: each gets the draft and `next`.
import { TmesEmailRecovery, TmesLogRetrieval, TmesMessageSize, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Draft {
  recovery: boolean;
  retrieval: boolean;
  megabytes: number;
}
type Middleware = (draft: Draft, next: () => void) => void;

const compose =
  (...middleware: readonly Middleware[]) =>
  (draft: Draft): Draft => {
    const run = (index: number): void => {
      middleware[index]?.(draft, () => {
        run(index + 1);
      });
    };
    run(0);
    return draft;
  };

const smallMail: Middleware = (draft, next) => {
  draft.megabytes = 25;
  next();
};
const recoverable: Middleware = (draft, next) => {
  next();
  draft.recovery = true;
};
const withoutLogs: Middleware = (draft) => {
  draft.retrieval = false;
};
const pullsLogs: Middleware = (draft, next) => {
  draft.retrieval = true;
  next();
};

const profiles = {
  bakery: compose(smallMail, withoutLogs, recoverable),
  mill: compose(recoverable, smallMail, pullsLogs),
};

const app = new App();
for (const [name, prepare] of Object.entries(profiles)) {
  const draft = prepare({ recovery: false, retrieval: false, megabytes: 50 });
  const tenant = new TmesTenant(new TerraformStack(app, name), "tenant", {
    name: `grain-${name}`,
    site: "eu",
    edition: "standard",
    dataSubjects: ["FR"],
  });
  new TmesEmailRecovery(tenant, "recovery", { enabled: draft.recovery });
  new TmesLogRetrieval(tenant, "retrieval", { enabled: draft.retrieval });
  new TmesMessageSize(tenant, "size", { maximumMegabytes: draft.megabytes });
}
app.synth();
