# METADATA
# title: Jurisdictions
# description: Where a tenant is served and whose mail it handles, as ISO 3166-1 alpha-2 codes.
package tmes.jurisdiction

# METADATA
# description: Whether `code` is one of `codes` or in one of their groups; "*" is everywhere.
covers(codes, code) if {
	# No negation contains the question, so a rule may state what holds whatever other people there are.
	some each in codes
	each == code
	not data.tmes.catalog.jurisdictionGroups[each]
}

covers(codes, code) if {
	some group in codes
	code in data.tmes.catalog.jurisdictionGroups[group]
}

covers(codes, _) if "*" in codes

# METADATA
# description: Whether a tenant counts for one of `codes`, by the data centre of its site.
concerns(tenant, codes) if covers(codes, data.tmes.catalog.sites[tenant.site].dataCentre.jurisdiction)

# METADATA
# description: Whether a tenant counts for one of `codes`, by the people whose mail it handles.
concerns(tenant, codes) if {
	some subjects in tenant.dataSubjects
	covers(codes, subjects)
}

# METADATA
# description: A site whose data centre is not published may stand anywhere, so it counts for everything.
concerns(tenant, _) if data.tmes.catalog.sites[tenant.site].dataCentre == null

# METADATA
# description: '"*" means every tenant, also one of which nothing else is known.'
concerns(_, codes) if "*" in codes
