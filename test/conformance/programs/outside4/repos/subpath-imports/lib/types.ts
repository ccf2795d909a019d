export interface MailConfig {
  readonly tenant: string;
  readonly collector: { readonly host: string; readonly encrypted: boolean };
  readonly recovery: boolean;
}
