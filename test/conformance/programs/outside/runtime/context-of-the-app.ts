// Shape: environments in the app's context, as `cdk.json` has them, read with `getConfig(app, "prod")`.
import { TmesSyslogServer, TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface EnvironmentContext {
  readonly site: TmesSite;
  readonly siem: string;
  readonly verify: boolean;
}

const app = new App({
  context: {
    environments: {
      prod: { site: "eu", siem: "siem.context.example", verify: true },
      test: { site: "eu", siem: "siem-test.context.example", verify: false },
    },
  },
});

function getConfig(environment: string): EnvironmentContext {
  const all = app.node.tryGetContext("environments") as Record<string, EnvironmentContext>;
  const found = all[environment];
  if (!found) throw new Error(`Environment ${environment} not found in cdktf.json`);
  return found;
}

for (const environment of ["prod", "test"]) {
  const { site, siem, verify } = getConfig(environment);
  const tenant = new TmesTenant(new TerraformStack(app, environment), "tenant", {
    name: `context-${environment}`,
    site,
    edition: "standard",
    dataSubjects: ["NL"],
  });
  new TmesSyslogServer(tenant, "siem", { address: siem, port: 6514, protocol: "tls", tlsAuthentication: verify });
}
app.synth();
