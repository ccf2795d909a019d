/** CDKTF constructs for Trend Micro Email Security tenants. */
export {};
