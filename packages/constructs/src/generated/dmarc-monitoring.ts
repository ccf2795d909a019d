// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesNamedItemProps } from "../item.ts";

/** Properties of TmesDmarcMonitoring. */
export interface TmesDmarcMonitoringProps extends TmesNamedItemProps {
  /**
   * Whether the domain's DMARC record names Trend Micro as the receiver of aggregate reports: addresses of
   * sending servers and message counts go there.
   */
  readonly enabled: boolean | IResolvable;
}

/**
 * DMARC monitoring. Has other providers send their reports on a domain's mail to an address at the tenant's
 * site; the item's name is the domain. It takes effect by the domain's DNS record.
 *
 * Console: Outbound Protection > Domain-based Authentication > Domain-based Message Authentication, Reporting
 * and Conformance (DMARC) Monitoring.
 *
 * Any number per tenant.
 *
 * Not in the data collection notice of 2018.
 *
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-vision-one-generating-a-dmarc-r | Trend Vision One online help, page "Generating a DMARC record"}
 */
export class TmesDmarcMonitoring extends TmesItem {
  /** The kind's id. */
  static readonly kind = "dmarc-monitoring";

  constructor(scope: Construct, id: string, props: TmesDmarcMonitoringProps) {
    super(scope, id, TmesDmarcMonitoring.kind, props);
  }
}
