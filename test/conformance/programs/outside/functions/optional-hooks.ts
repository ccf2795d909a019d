// Shape: optional hooks (`hooks?.before?.(props)`) of a helper, as plugin systems of SST and projen have them.
import { TmesQuarantineDigest, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface DigestDraft {
  preview: boolean;
  deliver: boolean;
}

interface Hooks {
  readonly before?: (draft: DigestDraft) => void;
  readonly after?: (digest: TmesQuarantineDigest) => void;
}

function digest(tenant: TmesTenant, hooks?: Hooks): TmesQuarantineDigest {
  const draft: DigestDraft = { preview: false, deliver: false };
  hooks?.before?.(draft);
  const { preview, deliver } = draft;
  const made = new TmesQuarantineDigest(tenant, "digest", {
    enabled: true,
    recipients: "all",
    inlineActions: { enabled: preview || deliver, preview, deliver },
  });
  hooks?.after?.(made);
  return made;
}

const names: string[] = [];
const app = new App();
const stack = new TerraformStack(app, "mail");
const tenantOf = (name: string) =>
  new TmesTenant(stack, name, { name, site: "eu", edition: "standard", dataSubjects: ["BE"] });
digest(tenantOf("plain"));
digest(tenantOf("watched"), { after: (made) => names.push(made.name) });
digest(tenantOf("careful"), {
  before: (draft) => {
    draft.deliver = names.length > 1;
  },
});
app.synth();
