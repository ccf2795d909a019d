// Policies.
export interface Policy {
  keepsDeletedMail(): boolean;
  readsLogs(): boolean;
}

export const strictPolicy: Policy = { keepsDeletedMail: () => false, readsLogs: () => false };
export const openPolicy: Policy = { ...strictPolicy, keepsDeletedMail: () => true };
