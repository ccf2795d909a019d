// What a stage's file has to say.
export interface BuildConfig {
  readonly stage: string;
  readonly tenantName: string;
  readonly country: string;
  readonly keepDeleted: boolean;
  readonly logsRestricted: boolean;
}
