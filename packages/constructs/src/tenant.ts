/** The tenant: one account of Trend Micro Email Security. */
import type { SiteId } from "@tmes-as-code/catalog";
import { TerraformStack, App, type Construct } from "./cdktf.ts";
import { TmesConfigError } from "./errors.ts";
import type { TmesTenantSettings } from "./generated/tenant.ts";
import { authorLine } from "./author-line.ts";
import { itemsByStack, refuseSecondTenant, refuseTakenId, register } from "./registry.ts";
import { TmesResource, type Declaration } from "./resource.ts";
import { installCheck } from "./synth/check.ts";
import { checkedSettings, normalised } from "./validate.ts";
import type { Settings, Value } from "./values.ts";

/** A serving site. */
export type TmesSite = SiteId;

/** Properties of TmesTenant. */
export interface TmesTenantProps<Site extends TmesSite = TmesSite> extends Omit<TmesTenantSettings, "site"> {
  /** Unique among all tenants of the app. Items, findings and exceptions name it. */
  readonly name: string;
  /** Serving site. It decides in which country mail is scanned and in which the cloud sandbox opens files. */
  readonly site: Site;
}

/**
 * One tenant of Trend Micro Email Security. Items (`TmesVirusRule`, `TmesSyslogServer` …) are made below it, or name
 * it in their `tenant` property.
 *
 * It has the app's privacy rules checked at every synth, which fails where a rule of error severity does.
 *
 * @example
 * const eu = new TmesTenant(stack, "eu", { name: "acme-eu", site: "eu", edition: "advanced", dataSubjects: ["DE", "FR"] });
 */
export class TmesTenant<const Site extends TmesSite = TmesSite> extends TmesResource {
  /** The kind's id. */
  static readonly kind = "tenant";

  readonly name: string;
  readonly site: Site;
  /** The tenant's settings, frozen. */
  readonly settings: Settings;

  constructor(scope: Construct, id: string, props: TmesTenantProps<Site>) {
    const { name: written, ...said } = props;
    const name = normalised(written);
    const declaration: Declaration = {
      type: "TmesTenant",
      path: `${scope.node.path}/${id}`,
      location: authorLine(new.target),
      tenant: name,
      kind: TmesTenant.kind,
      name,
    };
    const settings = checkedSettings(said, declaration);
    refuseHcl(scope, declaration);
    refuseSecondTenant(scope, declaration);
    refuseTakenId(scope, id, declaration);
    super(scope, id, declaration);
    this.name = name;
    this.site = props.site;
    this.settings = settings;
    register(this);
    installCheck(this);
  }

  /** Whether a construct is a tenant. */
  static isTmesTenant(construct: object): construct is TmesTenant {
    return TmesResource.isTmesResource(construct) && construct.declaration.kind === TmesTenant.kind;
  }

  override input(): Readonly<Record<string, Value>> {
    const spread = itemsByStack(this);
    const stacks = Object.keys(spread);
    const elsewhere = stacks.length > 1 || (stacks.length === 1 && stacks[0] !== this.stackName);
    return {
      tmes: "tenant/v1",
      tenant: this.name,
      name: this.name,
      settings: this.settings,
      ...(elsewhere ? { spread } : {}),
    };
  }
}

function refuseHcl(scope: Construct, declaration: Declaration): void {
  TerraformStack.of(scope);
  if (App.of(scope).hclOutput) {
    throw new TmesConfigError(
      [
        {
          message:
            "HCL output (hclOutput) is not supported: CDKTF neither escapes text nor keeps nulls there. Synthesise JSON, the default.",
        },
      ],
      declaration,
    );
  }
}
