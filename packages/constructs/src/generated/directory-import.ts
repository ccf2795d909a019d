// Generated from the catalog by scripts/generate.ts. Do not edit: run `npm run generate`.
import type { Construct, IResolvable } from "../cdktf.ts";
import { TmesItem, type TmesItemProps } from "../item.ts";

/** Switched off. `displayNames`: optional, without effect. */
export interface TmesDirectoryImportPropsOff extends Omit<TmesDirectoryImportPropsOn, "enabled" | "displayNames"> {
  readonly enabled: false;
  readonly displayNames?: boolean | IResolvable;
}

/** Switched on, or not known to be off. */
export interface TmesDirectoryImportPropsOn extends TmesItemProps {
  /**
   * Whether lists of recipients are imported: sends their addresses (notice: Directory Import).
   *
   * Data collection notice: section 18, “Directory Import”. Sends when `true`: “Email addresses”.
   */
  readonly enabled: boolean | IResolvable;
  /**
   * Whether the lists have people's names and not only their addresses (notice: Directory Import). In the REST
   * API the names are optional.
   *
   * Data collection notice: section 18, “Directory Import”. Sends when `true`: “Display names”.
   *
   * UNCERTAIN: That names may be left out is documented for the REST API only, not for files.
   */
  readonly displayNames: boolean | IResolvable;
  /**
   * How the list is brought in. The 2018 notice names CSV files.
   *
   * Console: “Format”. Data collection notice: section 18, “Directory Import”.
   */
  readonly format?: "csv" | "ldif" | "rest-api" | (string & {});
}

/** Properties of TmesDirectoryImport. */
export type TmesDirectoryImportProps = TmesDirectoryImportPropsOff | TmesDirectoryImportPropsOn;

/**
 * Directory import. Uploads a list of valid recipients from a file or by the REST API. An import replaces all
 * records of each domain it names.
 *
 * Console: Administration > Directory Management > Directory Import.
 *
 * One per tenant, always.
 *
 * Data collection notice: section 18, “Directory Import”.
 *
 * @see {@link https://success.trendmicro.com/solution/1120463-trend-micro-email-security-data-collection-notice | Trend Micro Email Security Data Collection Notice}
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-online-help-directory-management | Trend Micro Email Security online help: Directory management}
 * @see {@link https://docs.trendmicro.com/en-us/enterprise/trend-micro-email-security-online-help/configuring-administ/directory-management/importing-user-direc.aspx | Trend Vision One online help, page "Importing user directories"}
 * @see {@link https://docs.trendmicro.com/en-us/documentation/article/trend-micro-email-security-rest-api-online-help-add-users | Trend Micro Email Security REST API: Add users}
 */
export class TmesDirectoryImport extends TmesItem {
  /** The kind's id. */
  static readonly kind = "directory-import";

  constructor(scope: Construct, id: string, props: TmesDirectoryImportProps) {
    super(scope, id, TmesDirectoryImport.kind, props);
  }
}
