/** The Terraform resource behind a tenant or an item: `terraform_data`, which needs no provider and no network. */
import { TerraformResource, TerraformStack, type Construct } from "./cdktf.ts";
import { TmesConfigError, type Declared } from "./errors.ts";
import { ownLogicalId } from "./logical-id.ts";
import { escaped, type Value } from "./values.ts";

/** Shared by all copies of this package in one program: an app may load it as ES module and as CommonJS. */
const brand = Symbol.for("tmes-as-code/resource");

/** What a resource declares. */
export interface Declaration extends Declared {
  /** Name of the tenant. */
  readonly tenant: string;
  /** `tenant`, or the kind of the item. */
  readonly kind: string;
  /** Name of the item; the tenant's own name for a tenant. */
  readonly name: string;
}

/** A tenant or an item in the construct tree. */
export abstract class TmesResource extends TerraformResource {
  /** What it declares, where and by whom. */
  readonly declaration: Declaration;

  protected constructor(scope: Construct, id: string, declaration: Declaration) {
    super(scope, id, { terraformResourceType: "terraform_data" });
    Object.defineProperty(this, brand, { value: true });
    this.declaration = Object.freeze(declaration);
    const { scopes } = this.node;
    const logicalId = ownLogicalId(
      scopes.slice(scopes.indexOf(TerraformStack.of(this)) + 1).map(({ node }) => node.id),
    );
    if (logicalId !== undefined) this.overrideLogicalId(logicalId);
  }

  /** Whether a construct is a tenant or an item. */
  static isTmesResource(construct: object): construct is TmesResource {
    return brand in construct;
  }

  /** The value of `input` before it is escaped and its tokens are resolved. */
  abstract input(): Readonly<Record<string, Value>>;

  /** Address in its stack. */
  get address(): string {
    return `${this.terraformResourceType}.${this.friendlyUniqueId}`;
  }

  /** Id of the stack it is in. */
  get stackName(): string {
    return TerraformStack.of(this).node.id;
  }

  /** Whether it is still part of its app. */
  isAttached(): boolean {
    const { scopes } = this.node;
    return scopes.every((scope, index) => {
      const parent = scopes[index - 1];
      return parent === undefined || parent.node.tryFindChild(scope.node.id) === scope;
    });
  }

  /** What the construct itself puts into cdk.tf.json. */
  synthesizedInput(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(Object.entries(this.input()).map(([key, value]) => [key, escaped(value)]));
  }

  protected override synthesizeAttributes(): Readonly<Record<string, unknown>> {
    return { input: this.synthesizedInput() };
  }

  override toHclTerraform(): never {
    throw new TmesConfigError(
      [
        {
          message:
            "HCL output is not supported: CDKTF neither escapes text nor keeps nulls there. Synthesise JSON, the default.",
        },
      ],
      this.declaration,
    );
  }
}
