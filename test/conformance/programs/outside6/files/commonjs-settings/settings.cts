// Settings of the mail team. CommonJS, because older programs require it.
const sent: Record<string, boolean | undefined> = { reports: false, copies: true };

const settings = {
  countries: ["DE", "FR"],
  approved: ["cooperative.example", "dairy.example"],
  nameOf: (site: string): string => ["agri", site].join("-"),
  sends: (what: string): boolean => sent[what] === true,
};

export = settings;
