// How people log on.
export const localAccounts = { enabled: false };
export const defaultSignOn = { enabled: true };
export const britainSignOn = { enabled: true, profiles: [{ name: "britain", identityProvider: "entra-id" }] };
