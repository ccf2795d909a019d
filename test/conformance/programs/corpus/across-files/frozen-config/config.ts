// Frozen.
export const config = Object.freeze({
  tenants: [
    { name: "snipe", archives: false },
    { name: "woodcock", archives: false },
  ],
});
