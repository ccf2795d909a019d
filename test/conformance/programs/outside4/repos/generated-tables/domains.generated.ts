// Generated from the registrar's export. Do not edit.
export const domains = [
  { name: "a.treadwell.example", mx: ["mx1.treadwell.example"], managed: true },
  { name: "b.treadwell.example", mx: ["mx1.treadwell.example", "mx2.treadwell.example"], managed: true },
  { name: "old.treadwell.example", mx: [], managed: false },
] as const;
