// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesNamedItemProps } from "../item.ts";

/** Properties of TmesDkimSigning. */
export interface TmesDkimSigningProps extends TmesNamedItemProps {
  /**
   * Whether the domain's mail is signed.
   *
   * Console: “Enable DKIM signing”.
   */
  readonly enabled: boolean | IResolvable;
  /**
   * Signs automatic replies and bounces too.
   *
   * Console: “Sign email messages with no envelope sender addresses”.
   */
  readonly signWithoutEnvelopeSender?: boolean | IResolvable;
  /**
   * Selector of the key in DNS.
   *
   * Console: “Selector”.
   */
  readonly selector?: string;
  /**
   * How much a header may change on its way.
   *
   * Console: “Header canonicalization”.
   */
  readonly headerCanonicalization?: "simple" | "relaxed" | IResolvable;
  /**
   * How much a body may change on its way.
   *
   * Console: “Body canonicalization”.
   */
  readonly bodyCanonicalization?: "simple" | "relaxed" | IResolvable;
  /**
   * Days a signature is valid.
   *
   * Console: “Signature expiration”.
   *
   * UNCERTAIN: Bounds are not published.
   */
  readonly signatureExpiration?: number;
}

/**
 * DomainKeys Identified Mail (DKIM) signing. Signs a domain's outgoing mail; the item's name is the domain.
 *
 * Console: Outbound Protection > Domain-based Authentication > DomainKeys Identified Mail (DKIM) Signing.
 *
 * Any number per tenant.
 *
 * Not in the data collection notice of 2018.
 *
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-vision-one-adding-dkim-signing- | Trend Vision One online help, page "Adding DKIM signing settings"}
 */
export class TmesDkimSigning extends TmesItem {
  /** The kind's id. */
  static readonly kind = "dkim-signing";

  constructor(scope: Construct, id: string, props: TmesDkimSigningProps) {
    super(scope, id, TmesDkimSigning.kind, props);
  }
}
