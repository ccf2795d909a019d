// Shape: `pipe(base, withA, withB(…))`, functional configuration with transformers that return copies.
import { TmesQuarantineDigest, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Digest {
  readonly enabled: boolean;
  readonly preview: boolean;
  readonly actions: boolean;
}

type Transformer = (digest: Digest) => Digest;

const pipe = (start: Digest, ...steps: readonly Transformer[]): Digest => steps.reduce((state, step) => step(state), start);

const off: Digest = { enabled: false, preview: false, actions: false };
const switchedOn: Transformer = (digest) => ({ ...digest, enabled: true });
const withPreview =
  (preview: boolean): Transformer =>
  (digest) => ({ ...digest, preview, actions: digest.actions || preview });

function declare(tenant: TmesTenant, { enabled, preview, actions }: Digest): void {
  new TmesQuarantineDigest(tenant, "digest", {
    enabled,
    recipients: "all",
    inlineActions: { enabled: actions, preview, deliver: false },
  });
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const plain = new TmesTenant(stack, "plain", { name: "plain", site: "eu", edition: "standard", dataSubjects: ["NO"] });
const rich = new TmesTenant(stack, "rich", { name: "rich", site: "eu", edition: "standard", dataSubjects: ["NO"] });
declare(plain, pipe(off, switchedOn));
declare(rich, pipe(off, switchedOn, withPreview(true)));
app.synth();
