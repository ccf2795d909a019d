// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesNamedItemProps } from "../item.ts";

/** Properties of TmesDkimSigning. */
export type TmesDkimSigningProps = TmesNamedItemProps &
  (
    | {
        /**
         * Whether the domain's mail is signed.
         *
         * Console: “Enable DKIM signing”.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/domain-based-authentication/domainkeys-identified-mail-dkim/adding-dkim-signing-settings.md | Cloud Email Gateway Protection online help: Adding DKIM signing settings}
         */
        readonly enabled: false;
        readonly signWithoutEnvelopeSender?: never;
        readonly selector?: never;
        readonly headerCanonicalization?: never;
        readonly bodyCanonicalization?: never;
        readonly signatureExpiration?: never;
      }
    | {
        /**
         * Whether the domain's mail is signed.
         *
         * Console: “Enable DKIM signing”.
         */
        readonly enabled: true | IResolvable;
        /**
         * Signs automatic replies and bounces too.
         *
         * Console: “Sign email messages with no envelope sender addresses”.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/domain-based-authentication/domainkeys-identified-mail-dkim/adding-dkim-signing-settings.md | Cloud Email Gateway Protection online help: Adding DKIM signing settings}
         */
        readonly signWithoutEnvelopeSender?: boolean | IResolvable;
        /**
         * Selector of the key in DNS.
         *
         * Console: “Selector”.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/domain-based-authentication/domainkeys-identified-mail-dkim/adding-dkim-signing-settings.md | Cloud Email Gateway Protection online help: Adding DKIM signing settings}
         */
        readonly selector?: string;
        /**
         * How much a header may change on its way.
         *
         * Console: “Header canonicalization”.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/domain-based-authentication/domainkeys-identified-mail-dkim/adding-dkim-signing-settings.md | Cloud Email Gateway Protection online help: Adding DKIM signing settings}
         */
        readonly headerCanonicalization?: "simple" | "relaxed" | IResolvable;
        /**
         * How much a body may change on its way.
         *
         * Console: “Body canonicalization”.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/domain-based-authentication/domainkeys-identified-mail-dkim/adding-dkim-signing-settings.md | Cloud Email Gateway Protection online help: Adding DKIM signing settings}
         */
        readonly bodyCanonicalization?: "simple" | "relaxed" | IResolvable;
        /**
         * Days a signature is valid.
         *
         * Console: “Signature expiration”.
         *
         * UNCERTAIN: Bounds are not published.
         *
         * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/domain-based-authentication/domainkeys-identified-mail-dkim/adding-dkim-signing-settings.md | Cloud Email Gateway Protection online help: Adding DKIM signing settings}
         */
        readonly signatureExpiration?: number;
      }
  );

/**
 * DomainKeys Identified Mail (DKIM) signing. Signs a domain's outgoing mail; the item's name is the domain.
 *
 * Console: Outbound Protection > Domain-based Authentication > DomainKeys Identified Mail (DKIM) Signing.
 *
 * Any number per tenant.
 *
 * Not in the data collection notice of 2018.
 *
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/inbound-and-outbound-protection/domain-based-authentication/domainkeys-identified-mail-dkim/adding-dkim-signing-settings.md | Cloud Email Gateway Protection online help: Adding DKIM signing settings}
 */
export class TmesDkimSigning extends TmesItem {
  /** The kind's id. */
  static readonly kind = "dkim-signing";

  constructor(scope: Construct, id: string, props: TmesDkimSigningProps) {
    super(scope, id, TmesDkimSigning.kind, props);
  }
}
