// What every region starts from.
export const shared = {
  reputation: {
    level: 2,
    approvedCountries: [] as string[],
    approvedNetworks: ["192.0.2.0/28"],
  },
};
