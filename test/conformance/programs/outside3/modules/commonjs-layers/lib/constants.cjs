exports.STORES = {
  kiel: { country: "DE", recovery: false, addIn: true },
  turku: { country: "FI", recovery: true },
};
exports.EDITION = "standard";
