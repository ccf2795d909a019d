// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** Properties of TmesScanExceptions. */
export interface TmesScanExceptionsProps extends TmesItemProps {
  readonly inbound?: {
    readonly archiveFiles?: {
      /**
       * What happens to the message when an archive holds more than 353 files.
       *
       * Sends when `"quarantine"`: “Email messages quarantined”.
       */
      readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
      /** Puts a tag into the subject when an archive holds more than 353 files. */
      readonly tagSubject?: boolean | IResolvable;
      /** Adds a header field when an archive holds more than 353 files. */
      readonly insertXHeader?: boolean | IResolvable;
      /**
       * Sends a notification when an archive holds more than 353 files; it can carry addresses, subject and the
       * message.
       */
      readonly notify?: boolean | IResolvable;
    };
    readonly archiveRatio?: {
      /**
       * What happens to the message when an archive unpacks to more than 100 times its size.
       *
       * Sends when `"quarantine"`: “Email messages quarantined”.
       */
      readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
      /** Puts a tag into the subject when an archive unpacks to more than 100 times its size. */
      readonly tagSubject?: boolean | IResolvable;
      /** Adds a header field when an archive unpacks to more than 100 times its size. */
      readonly insertXHeader?: boolean | IResolvable;
      /**
       * Sends a notification when an archive unpacks to more than 100 times its size; it can carry addresses,
       * subject and the message.
       */
      readonly notify?: boolean | IResolvable;
    };
    readonly archiveLayers?: {
      /**
       * What happens to the message when archives are nested more than 20 deep.
       *
       * Sends when `"quarantine"`: “Email messages quarantined”.
       */
      readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
      /** Puts a tag into the subject when archives are nested more than 20 deep. */
      readonly tagSubject?: boolean | IResolvable;
      /** Adds a header field when archives are nested more than 20 deep. */
      readonly insertXHeader?: boolean | IResolvable;
      /**
       * Sends a notification when archives are nested more than 20 deep; it can carry addresses, subject and the
       * message.
       */
      readonly notify?: boolean | IResolvable;
    };
    readonly fileSize?: {
      /**
       * What happens to the message when an unpacked file is larger than 60 MB.
       *
       * Sends when `"quarantine"`: “Email messages quarantined”.
       */
      readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
      /** Puts a tag into the subject when an unpacked file is larger than 60 MB. */
      readonly tagSubject?: boolean | IResolvable;
      /** Adds a header field when an unpacked file is larger than 60 MB. */
      readonly insertXHeader?: boolean | IResolvable;
      /**
       * Sends a notification when an unpacked file is larger than 60 MB; it can carry addresses, subject and the
       * message.
       */
      readonly notify?: boolean | IResolvable;
    };
    readonly officeFiles?: {
      /**
       * What happens to the message when an Office file holds more than 353 files.
       *
       * Sends when `"quarantine"`: “Email messages quarantined”.
       */
      readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
      /** Puts a tag into the subject when an Office file holds more than 353 files. */
      readonly tagSubject?: boolean | IResolvable;
      /** Adds a header field when an Office file holds more than 353 files. */
      readonly insertXHeader?: boolean | IResolvable;
      /**
       * Sends a notification when an Office file holds more than 353 files; it can carry addresses, subject and the
       * message.
       */
      readonly notify?: boolean | IResolvable;
    };
    readonly officeRatio?: {
      /**
       * What happens to the message when a file in an Office file unpacks to more than 100 times its size.
       *
       * Sends when `"quarantine"`: “Email messages quarantined”.
       */
      readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
      /** Puts a tag into the subject when a file in an Office file unpacks to more than 100 times its size. */
      readonly tagSubject?: boolean | IResolvable;
      /** Adds a header field when a file in an Office file unpacks to more than 100 times its size. */
      readonly insertXHeader?: boolean | IResolvable;
      /**
       * Sends a notification when a file in an Office file unpacks to more than 100 times its size; it can carry
       * addresses, subject and the message.
       */
      readonly notify?: boolean | IResolvable;
    };
    readonly malformed?: {
      /**
       * What happens to the message when a message is malformed.
       *
       * Console: “Malformed messages”. Sends when `"quarantine"`: “Email messages quarantined”.
       */
      readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
      /**
       * Puts a tag into the subject when a message is malformed.
       *
       * Console: “Malformed messages”.
       */
      readonly tagSubject?: boolean | IResolvable;
      /**
       * Adds a header field when a message is malformed.
       *
       * Console: “Malformed messages”.
       */
      readonly insertXHeader?: boolean | IResolvable;
      /**
       * Sends a notification when a message is malformed; it can carry addresses, subject and the message.
       *
       * Console: “Malformed messages”.
       */
      readonly notify?: boolean | IResolvable;
    };
    readonly virtualAnalyzer?: {
      /**
       * What happens to the message when the sandbox could not analyse a file or URL.
       *
       * Console: “Virtual Analyzer scan exception”. Data collection notice: section 6, “Virtual Analyzer”. Sends
       * when `"quarantine"`: “Email messages quarantined”. Needs edition Advanced, or Cloud Email Gateway
       * Protection.
       */
      readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
      /**
       * Puts a tag into the subject when the sandbox could not analyse a file or URL.
       *
       * Console: “Virtual Analyzer scan exception”. Data collection notice: section 6, “Virtual Analyzer”. Needs
       * edition Advanced, or Cloud Email Gateway Protection.
       */
      readonly tagSubject?: boolean | IResolvable;
      /**
       * Adds a header field when the sandbox could not analyse a file or URL.
       *
       * Console: “Virtual Analyzer scan exception”. Data collection notice: section 6, “Virtual Analyzer”. Needs
       * edition Advanced, or Cloud Email Gateway Protection.
       */
      readonly insertXHeader?: boolean | IResolvable;
      /**
       * Sends a notification when the sandbox could not analyse a file or URL; it can carry addresses, subject and
       * the message.
       *
       * Console: “Virtual Analyzer scan exception”. Data collection notice: section 6, “Virtual Analyzer”. Needs
       * edition Advanced, or Cloud Email Gateway Protection.
       */
      readonly notify?: boolean | IResolvable;
    };
    readonly virtualAnalyzerQuota?: {
      /**
       * What happens to the message when the sandbox's quota is used up.
       *
       * Console: “Virtual Analyzer submission quota exception”. Data collection notice: section 6, “Virtual
       * Analyzer”. Sends when `"quarantine"`: “Email messages quarantined”. Needs edition Advanced, or Cloud Email
       * Gateway Protection.
       */
      readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
      /**
       * Puts a tag into the subject when the sandbox's quota is used up.
       *
       * Console: “Virtual Analyzer submission quota exception”. Data collection notice: section 6, “Virtual
       * Analyzer”. Needs edition Advanced, or Cloud Email Gateway Protection.
       */
      readonly tagSubject?: boolean | IResolvable;
      /**
       * Adds a header field when the sandbox's quota is used up.
       *
       * Console: “Virtual Analyzer submission quota exception”. Data collection notice: section 6, “Virtual
       * Analyzer”. Needs edition Advanced, or Cloud Email Gateway Protection.
       */
      readonly insertXHeader?: boolean | IResolvable;
      /**
       * Sends a notification when the sandbox's quota is used up; it can carry addresses, subject and the message.
       *
       * Console: “Virtual Analyzer submission quota exception”. Data collection notice: section 6, “Virtual
       * Analyzer”. Needs edition Advanced, or Cloud Email Gateway Protection.
       */
      readonly notify?: boolean | IResolvable;
    };
  };
  readonly outbound?: {
    readonly archiveFiles?: {
      /**
       * What happens to the message when an archive holds more than 353 files.
       *
       * Sends when `"quarantine"`: “Email messages quarantined”.
       */
      readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
      /** Puts a tag into the subject when an archive holds more than 353 files. */
      readonly tagSubject?: boolean | IResolvable;
      /** Adds a header field when an archive holds more than 353 files. */
      readonly insertXHeader?: boolean | IResolvable;
      /**
       * Sends a notification when an archive holds more than 353 files; it can carry addresses, subject and the
       * message.
       */
      readonly notify?: boolean | IResolvable;
    };
    readonly archiveRatio?: {
      /**
       * What happens to the message when an archive unpacks to more than 100 times its size.
       *
       * Sends when `"quarantine"`: “Email messages quarantined”.
       */
      readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
      /** Puts a tag into the subject when an archive unpacks to more than 100 times its size. */
      readonly tagSubject?: boolean | IResolvable;
      /** Adds a header field when an archive unpacks to more than 100 times its size. */
      readonly insertXHeader?: boolean | IResolvable;
      /**
       * Sends a notification when an archive unpacks to more than 100 times its size; it can carry addresses,
       * subject and the message.
       */
      readonly notify?: boolean | IResolvable;
    };
    readonly archiveLayers?: {
      /**
       * What happens to the message when archives are nested more than 20 deep.
       *
       * Sends when `"quarantine"`: “Email messages quarantined”.
       */
      readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
      /** Puts a tag into the subject when archives are nested more than 20 deep. */
      readonly tagSubject?: boolean | IResolvable;
      /** Adds a header field when archives are nested more than 20 deep. */
      readonly insertXHeader?: boolean | IResolvable;
      /**
       * Sends a notification when archives are nested more than 20 deep; it can carry addresses, subject and the
       * message.
       */
      readonly notify?: boolean | IResolvable;
    };
    readonly fileSize?: {
      /**
       * What happens to the message when an unpacked file is larger than 60 MB.
       *
       * Sends when `"quarantine"`: “Email messages quarantined”.
       */
      readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
      /** Puts a tag into the subject when an unpacked file is larger than 60 MB. */
      readonly tagSubject?: boolean | IResolvable;
      /** Adds a header field when an unpacked file is larger than 60 MB. */
      readonly insertXHeader?: boolean | IResolvable;
      /**
       * Sends a notification when an unpacked file is larger than 60 MB; it can carry addresses, subject and the
       * message.
       */
      readonly notify?: boolean | IResolvable;
    };
    readonly officeFiles?: {
      /**
       * What happens to the message when an Office file holds more than 353 files.
       *
       * Sends when `"quarantine"`: “Email messages quarantined”.
       */
      readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
      /** Puts a tag into the subject when an Office file holds more than 353 files. */
      readonly tagSubject?: boolean | IResolvable;
      /** Adds a header field when an Office file holds more than 353 files. */
      readonly insertXHeader?: boolean | IResolvable;
      /**
       * Sends a notification when an Office file holds more than 353 files; it can carry addresses, subject and the
       * message.
       */
      readonly notify?: boolean | IResolvable;
    };
    readonly officeRatio?: {
      /**
       * What happens to the message when a file in an Office file unpacks to more than 100 times its size.
       *
       * Sends when `"quarantine"`: “Email messages quarantined”.
       */
      readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
      /** Puts a tag into the subject when a file in an Office file unpacks to more than 100 times its size. */
      readonly tagSubject?: boolean | IResolvable;
      /** Adds a header field when a file in an Office file unpacks to more than 100 times its size. */
      readonly insertXHeader?: boolean | IResolvable;
      /**
       * Sends a notification when a file in an Office file unpacks to more than 100 times its size; it can carry
       * addresses, subject and the message.
       */
      readonly notify?: boolean | IResolvable;
    };
    readonly malformed?: {
      /**
       * What happens to the message when a message is malformed.
       *
       * Console: “Malformed messages”. Sends when `"quarantine"`: “Email messages quarantined”.
       */
      readonly intercept?: "do-not-intercept" | "delete" | "quarantine" | IResolvable;
      /**
       * Puts a tag into the subject when a message is malformed.
       *
       * Console: “Malformed messages”.
       */
      readonly tagSubject?: boolean | IResolvable;
      /**
       * Adds a header field when a message is malformed.
       *
       * Console: “Malformed messages”.
       */
      readonly insertXHeader?: boolean | IResolvable;
      /**
       * Sends a notification when a message is malformed; it can carry addresses, subject and the message.
       *
       * Console: “Malformed messages”.
       */
      readonly notify?: boolean | IResolvable;
    };
  };
}

/**
 * Scan exceptions. What happens to messages that cannot be scanned to the end, for all senders and recipients.
 * The quota exception is newer than the 2018 product.
 *
 * Console: Inbound Protection > Virus Scan > Scan Exceptions.
 *
 * One per tenant, always.
 *
 * Data collection notice: section 6, “Virtual Analyzer”.
 *
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-vision-one-configuring-scan-exceptions-actions | Trend Vision One online help, page "Configuring scan exceptions actions"}
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-vision-one-scan-exception-list | Trend Vision One online help, page "Scan exception list"}
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/hosted-email-security-administrator-guide-scan-exception-list | Hosted Email Security administrator's guide: Scan exception list (predecessor product)}
 */
export class TmesScanExceptions extends TmesItem {
  /** The kind's id. */
  static readonly kind = "scan-exceptions";

  constructor(scope: Construct, id: string, props: TmesScanExceptionsProps = {}) {
    super(scope, id, TmesScanExceptions.kind, props);
  }
}
