// Tenants and the peers of everybody.
export default {
  tenants: [
    { name: "whimbrel", countries: ["IE"], excludes: ["fax.example"] },
    { name: "whimbrel-claims", countries: ["IE"], excludes: [] },
  ],
  peers: {
    "insurer.example": "tls-1.2",
    "fax.example": "tls-1.3",
  },
};
