import { App, TerraformStack } from "cdktf";
import { TmesTenant, type TmesSite } from "@tmes-as-code/constructs";

export interface MailAppOptions {
  readonly company: string;
  readonly site?: TmesSite;
  readonly people: readonly [string, ...string[]];
}

/** The app of a product team: one stack, one tenant. */
export class MailApp extends App {
  readonly mail: TerraformStack;
  readonly tenant: TmesTenant;

  constructor({ company, site = "us", people }: MailAppOptions) {
    super();
    this.mail = new TerraformStack(this, company);
    this.tenant = new TmesTenant(this.mail, "tenant", {
      name: company,
      site,
      edition: "standard",
      dataSubjects: people,
      inventory: "complete",
    });
  }
}
