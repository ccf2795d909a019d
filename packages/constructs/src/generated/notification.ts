// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesNamedItemProps } from "../item.ts";

/** Properties of TmesNotification. */
export interface TmesNotificationProps extends TmesNamedItemProps {
  /**
   * Addresses it is sent from, in the own domain. Role addresses, not people.
   *
   * Console: “From”. Say groups, roles or references, not people: values are not printed.
   */
  readonly from?: readonly string[];
  /**
   * Who gets it: role addresses, or a token such as `%SENDER%`. Not people.
   *
   * Console: “To”. Say groups, roles or references, not people: values are not printed.
   */
  readonly to?: readonly string[];
  /** Tokens its subject and body use: each puts a piece of the message into the notification. */
  readonly tokens?: readonly (
    | "%SENDER%"
    | "%HEADER_SENDER%"
    | "%RCPTS%"
    | "%SUBJECT%"
    | "%DATE&TIME%"
    | "%HEADERS%"
    | "%MAILID%"
    | "%RULENAME%"
    | "%RULETYPE%"
    | "%DETECTED%"
    | "%FILENAME%"
    | "%DEF_CHARSET%"
    | "%MSG_SIZE%"
    | "%ATTACH_SIZE%"
    | "%ATTACH_COUNT%"
    | "%TACTION%"
    | "%ACTION%"
    | "%VIRUSNAME%"
    | "%VIRUSACTION%"
    | "%HPU_CONFIRMED_URL%"
    | "%HPU_DENIED_URL%"
    | "%SPFRESULT%"
    | "%UNUSUAL_SIGNAL_NAME%"
    | "%CI_RULE_NAME%"
    | "%CI_RULE_DESC%"
    | (string & {})
  )[];
  /**
   * Sends the whole message along.
   *
   * Console: “Attach the original message”.
   */
  readonly attachOriginal: boolean | IResolvable;
}

/**
 * Notification. A mail that policy rules send when they apply. Its tokens and attachment can show a message to
 * people it was not meant for.
 *
 * Console: Administration > Policy Objects > Notifications.
 *
 * Any number per tenant.
 *
 * Not in the data collection notice of 2018.
 *
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-administration-settings/policy-objects/managing-notifications.md | Trend Vision One online help, page "Managing notifications"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/modify-actions/tokens.md | Trend Vision One online help, page "Tokens"}
 * @see {@link https://github.com/eriktechwriter/agentic-docs-poc/blob/99a76f997f177d190c817de6e60d735593f3d55a/trend-vision-one-docs/docs/email-and-collaboration-security/cloud-email-gateway-protection/configuring-policies/about-policy-rule-actions/about-the-send-notification-action/index.md | Trend Vision One online help, page "About the send notification action"}
 */
export class TmesNotification extends TmesItem {
  /** The kind's id. */
  static readonly kind = "notification";

  constructor(scope: Construct, id: string, props: TmesNotificationProps) {
    super(scope, id, TmesNotification.kind, props);
  }
}
