// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesNamedItemProps } from "../item.ts";

/** `schedule` of TmesQuarantineDigest. */
export type TmesQuarantineDigestSchedule = {
  /**
   * Times of day, such as `08:00`.
   *
   * Console: “Schedule”. Data collection notice: section 21, “Quarantine”.
   */
  readonly times?: readonly string[];
  /**
   * Days of the week.
   *
   * Console: “Schedule”. Data collection notice: section 21, “Quarantine”.
   */
  readonly days?: readonly ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
} & (
  | {
      /**
       * How often digests are sent.
       *
       * Console: “Schedule”. Data collection notice: section 21, “Quarantine”.
       */
      readonly frequency: "daily";
      readonly days?: never;
    }
  | {
      readonly frequency: "weekly";
    }
  | {
      readonly frequency?: never;
    }
);

/** What all TmesQuarantineDigestProps have. */
export interface TmesQuarantineDigestPropsCommon extends TmesNamedItemProps {
  /**
   * Whether digests are sent.
   *
   * Console: “Status”. Data collection notice: section 21, “Quarantine”.
   */
  readonly enabled: boolean | IResolvable;
  /**
   * Directory groups and managed domains whose users get digests.
   *
   * Console: “Specified recipients”. Data collection notice: section 21, “Quarantine”. Say groups, roles or
   * references, not people: values are not printed.
   */
  readonly groups?: readonly string[];
  readonly schedule?: TmesQuarantineDigestSchedule;
  /**
   * Which rule comes first for a person whom several rules cover.
   *
   * Console: “Priority”. Data collection notice: section 21, “Quarantine”.
   */
  readonly priority?: number;
  /**
   * Name of the digest template.
   *
   * Console: “Template”. Data collection notice: section 21, “Quarantine”.
   */
  readonly template?: string;
  /** Whether messages can be acted on from the digest itself, by anyone who has it. */
  readonly inlineActions: {
    /**
     * Whether messages can be acted on from the digest itself, by anyone who has it.
     *
     * Console: “Inline actions”. Data collection notice: section 21, “Quarantine”.
     */
    readonly enabled: boolean | IResolvable;
    /**
     * Releases a message.
     *
     * Console: “Deliver”. Data collection notice: section 21, “Quarantine”.
     *
     * Documented default: `true` (Trend Vision One online help, page "Adding or editing a digest template"), what
     * a new one starts with, not today's state.
     */
    readonly deliver?: boolean | IResolvable;
    /**
     * Releases a message and approves its sender.
     *
     * Console: “Deliver & Approve Sender”. Data collection notice: section 21, “Quarantine”.
     *
     * Documented default: `true` (Trend Vision One online help, page "Adding or editing a digest template"), what
     * a new one starts with, not today's state.
     */
    readonly deliverAndApproveSender?: boolean | IResolvable;
    /**
     * Blocks the sender.
     *
     * Console: “Block Sender”. Data collection notice: section 21, “Quarantine”.
     *
     * Documented default: `true` (Trend Vision One online help, page "Adding or editing a digest template"), what
     * a new one starts with, not today's state.
     */
    readonly blockSender?: boolean | IResolvable;
    /**
     * Approves the sender's domain.
     *
     * Console: “Approve Sender Domain”. Data collection notice: section 21, “Quarantine”.
     *
     * Documented default: `false` (Trend Vision One online help, page "Adding or editing a digest template"), what
     * a new one starts with, not today's state.
     */
    readonly approveSenderDomain?: boolean | IResolvable;
    /**
     * Blocks the sender's domain.
     *
     * Console: “Block Sender Domain”. Data collection notice: section 21, “Quarantine”.
     *
     * Documented default: `false` (Trend Vision One online help, page "Adding or editing a digest template"), what
     * a new one starts with, not today's state.
     */
    readonly blockSenderDomain?: boolean | IResolvable;
    /**
     * Shows the message to anyone who has the digest.
     *
     * Console: “Preview”. Data collection notice: section 21, “Quarantine”.
     *
     * Documented default: `false` (Trend Vision One online help, page "Adding or editing a digest template"), what
     * a new one starts with, not today's state.
     */
    readonly preview?: boolean | IResolvable;
  };
}

/** Properties of TmesQuarantineDigest. */
export type TmesQuarantineDigestProps = TmesQuarantineDigestPropsCommon &
  (
    | {
        /**
         * Who gets digests; `all` exists for the default rule only.
         *
         * Console: “Recipients”. Data collection notice: section 21, “Quarantine”.
         */
        readonly recipients: "all";
        readonly groups?: never;
      }
    | {
        readonly recipients: "specified";
      }
  );

/**
 * Quarantine digest rule. Mails users a list of up to 100 of their quarantined messages, senders and subjects
 * included. Anyone who gets a forwarded digest can act on the messages and, with Preview, read them. Inline
 * actions are set in the template that the rule uses.
 *
 * Console: Quarantine > Digest Settings.
 *
 * Any number per tenant. The console keeps some of its own, which are judged as undeclared until an item
 * stands for them: “default digest rule”.
 *
 * Data collection notice: section 21, “Quarantine”.
 *
 * @see {@link https://docs.trendmicro.com/ja-jp/documentation/article/trend-vision-one-adding-or-editing-digest-rule | Trend Vision One online help, page "Adding or editing a digest rule"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/understanding-quarantine/quarantine-digest-settings/adding-or-editing-digest-template.md | Trend Vision One online help, page "Adding or editing a digest template"}
 */
export class TmesQuarantineDigest extends TmesItem {
  /** The kind's id. */
  static readonly kind = "quarantine-digest";

  constructor(scope: Construct, id: string, props: TmesQuarantineDigestProps) {
    super(scope, id, TmesQuarantineDigest.kind, props);
  }
}
