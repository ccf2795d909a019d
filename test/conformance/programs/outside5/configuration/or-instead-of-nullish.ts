// A helper uses || where ?? was meant, so a tenant's "false" is lost and the default wins.
// Shape: optional properties with defaults that are filled in at the start of a construct's constructor.
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

interface GatewayProps {
  readonly countries: string[];
  readonly feedback?: boolean;
  readonly recovery?: boolean;
  readonly logApi?: boolean;
}

class Gateway extends Construct {
  constructor(scope: Construct, id: string, props: GatewayProps) {
    super(scope, id);
    const feedback = props.feedback || true;
    const recovery = props.recovery ?? true;
    const logApi = props.logApi ?? false;

    const tenant = new TmesTenant(this, "tenant", {
      name: id,
      site: "eu",
      edition: "standard",
      dataSubjects: props.countries,
      inventory: "partial",
    });
    new TmesVirusRule(tenant, "Organization: Virus", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: true, feedback },
      virtualAnalyzer: { enabled: false },
    });
    new TmesEmailRecovery(tenant, "recovery", { enabled: recovery });
    new TmesLogRetrieval(tenant, "log-retrieval", { enabled: logApi });
  }
}

const app = new App();
const stack = new TerraformStack(app, "gateways");
new Gateway(stack, "schools", { countries: ["DE"], feedback: false, recovery: false });
new Gateway(stack, "museums", { countries: ["GR"], feedback: false, recovery: false, logApi: false });
app.synth();
