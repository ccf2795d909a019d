/** What every console object and practice of a tenant has in common. */
import { hasDefaultRules, kindById, type Kind } from "@tmes-as-code/catalog";
import { App, TerraformStack, type Construct } from "./cdktf.ts";
import { describe, TmesConfigError } from "./errors.ts";
import { authorLine } from "./author-line.ts";
import { refuseSecondItem, refuseTakenId, register } from "./registry.ts";
import { TmesResource, type Declaration } from "./resource.ts";
import { TmesTenant } from "./tenant.ts";
import { checkedSettings, normalised } from "./validate.ts";
import type { Settings, Value } from "./values.ts";

/** Properties of every item. */
export interface TmesItemProps {
  /** The tenant it belongs to; by default the nearest one above it. Needed where it is in another stack. */
  readonly tenant?: TmesTenant;
  /**
   * `true`: these settings are what you want, and they have not been compared with the console yet. No rule passes on them
   * until `tmes confirm` removes the mark. A value that breaks a rule fails.
   */
  readonly unconfirmed?: boolean;
}

/** Properties of items of which a tenant may have several. */
export interface TmesNamedItemProps extends TmesItemProps {
  /** Name in the console; by default the construct's id. With tenant and kind it is the item's key. */
  readonly name?: string;
}

/** Properties of rules that may be one of the console's default rules. */
export interface TmesDefaultRuleProps<Name extends string> {
  /**
   * The console's default rule that it is, such as `Organization: Virus`. Needed only if its name is another: then the
   * console's rule was renamed.
   */
  readonly default?: `${string}: ${Name}`;
}

/** A console object or practice of a tenant: one `terraform_data` with its settings as input. */
export abstract class TmesItem extends TmesResource {
  readonly tenant: TmesTenant;
  readonly name: string;
  /** The console's default rule that it stands for, where it says so. */
  readonly default: string | undefined;
  /** Whether it has not been compared with the console yet. */
  readonly unconfirmed: boolean;
  /** Its settings, frozen. */
  readonly settings: Settings;

  protected constructor(
    scope: Construct,
    id: string,
    kind: string,
    props: TmesNamedItemProps & { readonly default?: string },
  ) {
    const known = kindById(kind);
    const { tenant: given, name: named, unconfirmed: mark, ...others } = props;
    const { standsFor, said } = withoutDefault(known, others);
    const single = known?.presence.type === "always";
    const place = {
      type: known?.construct ?? kind,
      path: `${scope.node.path}/${id}`,
      location: authorLine(new.target),
    };
    const tenant = given ?? nearestTenant(scope);
    if (known === undefined) throw new TmesConfigError([{ message: `The catalog has no kind ${kind}.` }], place);
    if (tenant === undefined || !TmesTenant.isTmesTenant(tenant)) {
      throw new TmesConfigError(
        [{ message: "It belongs to no tenant. Make it below a TmesTenant, or pass one as `tenant`." }],
        place,
      );
    }
    if (App.of(tenant) !== App.of(scope)) {
      throw new TmesConfigError(
        [{ message: `Its tenant, ${describe(tenant.declaration)}, is in another app.` }],
        place,
      );
    }
    if (single && named !== undefined) {
      throw new TmesConfigError(
        [{ path: "name", message: "A tenant has exactly one of these; it has no name." }],
        place,
      );
    }
    const name = single ? "settings" : normalised(named ?? id);
    const declaration: Declaration = { ...place, tenant: tenant.name, kind, name };
    const settings = checkedSettings(said, declaration, { standsFor, mark });
    TerraformStack.of(scope);
    refuseSecondItem(scope, declaration);
    refuseTakenId(scope, id, declaration);
    super(scope, id, declaration);
    this.tenant = tenant;
    this.name = name;
    this.default = standsFor;
    this.unconfirmed = mark === true;
    this.settings = settings;
    register(this);
  }

  override input(): Readonly<Record<string, Value>> {
    const { kind } = this.declaration;
    return {
      tmes: `${kind}/v1`,
      tenant: this.tenant.name,
      name: this.name,
      ...(this.default === undefined ? {} : { default: this.default }),
      ...(this.unconfirmed ? { unconfirmed: true } : {}),
      settings: this.settings,
    };
  }
}

/** The default rule that an item stands for, apart from its settings; of other kinds it stays an unknown setting. */
function withoutDefault(
  kind: Kind | undefined,
  props: { readonly default?: string },
): { readonly standsFor: string | undefined; readonly said: object } {
  if (kind === undefined || !hasDefaultRules(kind)) return { standsFor: undefined, said: props };
  const { default: standsFor, ...said } = props;
  return { standsFor, said };
}

function nearestTenant(scope: Construct): TmesTenant | undefined {
  return scope.node.scopes.findLast((each) => TmesTenant.isTmesTenant(each));
}
