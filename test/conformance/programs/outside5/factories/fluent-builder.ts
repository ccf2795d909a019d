// A fluent builder collects settings and creates everything in build(). Two calls near the end of a chain matter.
// Shape: a builder class with methods that return this, used in one long expression.
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { TmesSyslogServer, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

class MailBuilder {
  #countries: string[] = [];
  #sandbox = false;
  #macros = false;
  #servers: { name: string; host: string; tls: boolean }[] = [];

  private constructor(private readonly name: string) {}

  static named(name: string): MailBuilder {
    return new MailBuilder(name);
  }

  forPeopleIn(...countries: string[]): this {
    this.#countries.push(...countries);
    return this;
  }

  withSandbox({ macros = false } = {}): this {
    this.#sandbox = true;
    this.#macros = macros;
    return this;
  }

  withoutSandbox(): this {
    this.#sandbox = false;
    return this;
  }

  logsTo(name: string, url: string): this {
    const { protocol, hostname } = new URL(url);
    this.#servers.push({ name, host: hostname, tls: protocol === "syslogs:" });
    return this;
  }

  build(scope: Construct): TmesTenant {
    const tenant = new TmesTenant(scope, this.name, {
      name: this.name,
      site: "eu",
      edition: "advanced",
      dataSubjects: this.#countries,
      inventory: "partial",
    });
    new TmesVirusRule(tenant, "Organization: Virus", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: true, feedback: false },
      virtualAnalyzer: { enabled: this.#sandbox, macroFiles: this.#macros },
    });
    for (const { name, host, tls } of this.#servers) {
      const place = { address: host, port: tls ? 6514 : 514 };
      if (tls) new TmesSyslogServer(tenant, name, { ...place, protocol: "tls", tlsAuthentication: true });
      else new TmesSyslogServer(tenant, name, { ...place, protocol: "tcp" });
    }
    return tenant;
  }
}

const app = new App();
const stack = new TerraformStack(app, "mail");
MailBuilder.named("blue-yonder").forPeopleIn("DE", "AT").withSandbox({ macros: true }).withoutSandbox().build(stack);
MailBuilder.named("blue-yonder-labs")
  .forPeopleIn("FR")
  .withoutSandbox()
  .logsTo("siem", "syslogs://siem.blueyonder.example")
  .withSandbox()
  .logsTo("legacy", "syslog://legacy.blueyonder.example")
  .build(stack);
app.synth();
