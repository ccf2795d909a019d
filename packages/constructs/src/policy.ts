/** Configures the check that runs at synth. */
import type { IConstruct } from "./cdktf.ts";
import { TmesConfigError } from "./errors.ts";
import type { PolicyOptions } from "./policy-options.ts";
import { registryOf } from "./registry.ts";
import type { Registry } from "./registry.ts";

/**
 * The privacy rules of an app. Every `TmesTenant` has them checked at synth, with or without this.
 *
 * @example
 * TmesPolicy.of(app).configure({ packs: ["eu-privacy"], today: "2026-01-31" });
 */
export class TmesPolicy {
  readonly #registry: Registry;

  private constructor(registry: Registry) {
    this.#registry = registry;
  }

  /** The policy of the app a construct belongs to. */
  static of(construct: IConstruct): TmesPolicy {
    return new TmesPolicy(registryOf(construct));
  }

  /**
   * Says which rules hold. Where a `tmes.config.yaml` exists, packs, severities and parameters belong there, so that
   * all surfaces judge alike; `today` and `report` may still be set here.
   *
   * @throws TmesConfigError when it is called twice.
   */
  configure(options: PolicyOptions): void {
    if (this.#registry.options !== undefined) {
      throw new TmesConfigError([
        { message: "TmesPolicy.configure was called before for this app. Use one call with all options." },
      ]);
    }
    this.#registry.options = { ...options };
  }
}
