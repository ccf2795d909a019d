const settings = {
  name: "first-up",
  countries: ["DE", "LU"],
  sandbox: false,
  macros: false,
  recovery: false,
  reports: { weekly: ["postmaster@first-up.example"], monthly: [] as string[] },
};

// The pilot of the security team runs until the end of the year.
settings.sandbox = settings.countries.includes("LU");

export = settings;
