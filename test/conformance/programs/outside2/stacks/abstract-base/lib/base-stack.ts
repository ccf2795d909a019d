// A stack with one tenant.
import { TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

export interface BaseStackProps {
  readonly country: string;
}

export abstract class BaseStack<Props extends BaseStackProps> extends TerraformStack {
  protected readonly tenant: TmesTenant;

  constructor(scope: Construct, id: string, protected readonly props: Props) {
    super(scope, id);
    this.tenant = new TmesTenant(this, "tenant", {
      name: this.resourceName("mail"),
      site: "eu",
      edition: "cegp",
      dataSubjects: [props.country],
    });
    this.createLogonControl();
    this.createApiAccess();
  }

  protected resourceName(suffix: string): string {
    return `harrier-${this.node.id}-${suffix}`;
  }

  protected abstract createLogonControl(): void;

  /** Most places have no keys. */
  protected createApiAccess(): void {}
}
