# METADATA
# title: Jurisdictions
# description: Where a tenant is served and whose mail it handles, as ISO 3166-1 alpha-2 codes.
package tmes.jurisdiction

# METADATA
# description: '`codes` with groups such as "EEA" replaced by their members.'
expanded(codes) := {code | some code in codes; not data.tmes.catalog.jurisdictionGroups[code]} |
	{code | some group in codes; some code in data.tmes.catalog.jurisdictionGroups[group]}

# METADATA
# description: Whether a tenant counts for one of `codes`, by the data centre of its site.
concerns(tenant, codes) if data.tmes.catalog.sites[tenant.site].dataCentre.jurisdiction in expanded(codes)

# METADATA
# description: Whether a tenant counts for one of `codes`, by the people whose mail it handles.
concerns(tenant, codes) if {
	some subjects in tenant.dataSubjects
	subjects in expanded(codes)
}

# METADATA
# description: A site whose data centre is not published may stand anywhere, so it counts for everything.
concerns(tenant, _) if data.tmes.catalog.sites[tenant.site].dataCentre == null

# METADATA
# description: '"*" means every tenant.'
concerns(_, codes) if "*" in codes
