/** What a tenant sends to Trend Micro. */
export interface Profile {
  readonly sandbox: boolean;
  readonly improveProducts: boolean;
}

export const careful: Profile = { sandbox: false, improveProducts: false };
export const relaxed: Profile = { ...careful, improveProducts: true };
