// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** One of `services` of TmesPhishingSimulation. */
export interface TmesPhishingSimulationService {
  /**
   * Whether the provider's mails are let through.
   *
   * Console: “Status”.
   */
  readonly enabled: boolean | IResolvable;
  /** Name of the entry. */
  readonly name: string;
  /**
   * Addresses and networks the provider sends from.
   *
   * At most 10.
   */
  readonly addresses: readonly string[];
  /**
   * What administrators wrote down about the entry.
   *
   * Say groups, roles or references, not people: values are not printed.
   */
  readonly description?: string;
}

/** Properties of TmesPhishingSimulation. */
export interface TmesPhishingSimulationProps extends TmesItemProps {
  /**
   * Lets Trend Micro's simulations through.
   *
   * Console: “Bypass scans for Trend Micro phishing simulations”.
   */
  readonly trendMicro?: boolean | IResolvable;
  /**
   * Other providers' simulations that are let through.
   *
   * Console: “Third-party phishing simulation”. At most 10.
   */
  readonly services?: readonly TmesPhishingSimulationService[];
}

/**
 * Phishing simulation. Lets test mails of simulation services through unscanned. The simulations themselves
 * measure how single people behave.
 *
 * Console: Administration > Other Settings > Service Integration > Phishing Simulation.
 *
 * One per tenant, always.
 *
 * Not in the data collection notice of 2018.
 *
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-administration-settings/service-integration/phishing-simulation-cegp.md | Trend Vision One online help, page "Phishing simulation"}
 */
export class TmesPhishingSimulation extends TmesItem {
  /** The kind's id. */
  static readonly kind = "phishing-simulation";

  constructor(scope: Construct, id: string, props: TmesPhishingSimulationProps = {}) {
    super(scope, id, TmesPhishingSimulation.kind, props);
  }
}
