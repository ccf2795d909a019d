// Tenant documents of a made-up organisation: every third tenant sends files to the sandbox, every fifth does not declare it.

const sites = ["eu", "us", "anz", "jp"];

/** A tenant document, as far as this example looks into one. */
export interface TenantDocument {
  readonly tenant: { readonly name: string };
}

/** The documents of a fleet. */
export function fleet(count: number): readonly TenantDocument[] {
  return Array.from({ length: count }, (_, number) => ({
    apiVersion: "tmes/v1",
    tenant: {
      name: `tenant-${String(number + 1).padStart(4, "0")}`,
      site: sites[number % sites.length],
      edition: "advanced",
      dataSubjects: ["DE"],
      noticeVersion: "2025-12-09",
      inventory: "complete",
    },
    items: [
      {
        kind: "virus-rule",
        name: "Organization: Virus",
        settings: {
          enabled: true,
          direction: "inbound",
          level: "organization",
          predictiveMachineLearning: { enabled: true, feedback: false },
          ...(number % 5 === 4 ? {} : { virtualAnalyzer: { enabled: number % 3 === 2 } }),
        },
      },
    ],
  }));
}
