// Shape: a small dependency container with tokens and factories, as reporunner's `shared/di`.
import { TmesQuarantineDigest, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

class Token<T> {
  declare readonly type: T;
  constructor(readonly name: string) {}
}

class Container {
  private readonly factories = new Map<string, (container: Container) => unknown>();
  private readonly instances = new Map<string, unknown>();

  provide<T>(token: Token<T>, factory: (container: Container) => T): this {
    this.factories.set(token.name, factory);
    return this;
  }

  get<T>(token: Token<T>): T {
    if (!this.instances.has(token.name)) this.instances.set(token.name, this.factories.get(token.name)?.(this));
    return this.instances.get(token.name) as T;
  }
}

const APP = new Token<App>("app");
const TENANT = new Token<TmesTenant>("tenant");
const PREVIEW = new Token<boolean>("preview");

const container = new Container()
  .provide(APP, () => new App())
  .provide(PREVIEW, () => true)
  .provide(
    TENANT,
    (c) =>
      new TmesTenant(new TerraformStack(c.get(APP), "mail"), "tenant", {
        name: "injected",
        site: "eu",
        edition: "standard",
        dataSubjects: ["HR"],
      }),
  );

new TmesQuarantineDigest(container.get(TENANT), "digest", {
  enabled: true,
  recipients: "all",
  inlineActions: { enabled: true, preview: container.get(PREVIEW), deliver: false },
});
container.get(APP).synth();
