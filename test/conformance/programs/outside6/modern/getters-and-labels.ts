// Settings as an object with getters that depend on each other, and a template literal for names. `protocol` follows from the port.
// Shape: a settings class with computed properties, used by `Object.assign` and optional chaining.
import { TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Collector {
  host: string;
  port?: number;
  tls?: { verify?: boolean };
}

class CollectorSettings {
  constructor(
    private readonly collector: Collector,
    private readonly index: number,
  ) {}

  get id(): `collector-${number}` {
    return `collector-${this.index + 1}`;
  }

  get port(): number {
    return this.collector.port ?? (this.collector.tls ? 6514 : 514);
  }

  get encrypted(): boolean {
    return this.port !== 514;
  }

  get verified(): boolean {
    return this.encrypted && (this.collector.tls?.verify ?? true);
  }
}

const collectors: Collector[] = [
  { host: "a.logs.example", tls: {} },
  { host: "b.logs.example", port: 6514, tls: { verify: false } },
  { host: "c.logs.example" },
];

const app = new App();
const stack = new TerraformStack(app, "collectors");
const tenant = new TmesTenant(stack, "tenant", {
  name: "power-grid",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["RO", "BG"],
  inventory: "complete",
});
collectors
  .map((collector, index) => ({ collector, settings: new CollectorSettings(collector, index) }))
  .forEach(({ collector: { host }, settings: { id, port, encrypted, verified } }) => {
    const common = { address: host, port, severity: "notice", facility: "local3" } as const;
    new TmesSyslogServer(
      tenant,
      id,
      encrypted ? { ...common, protocol: "tls", tlsAuthentication: verified } : { ...common, protocol: "tcp" },
    );
  });
app.synth();
