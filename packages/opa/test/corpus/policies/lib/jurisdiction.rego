# METADATA
# scope: package
# title: Whose mail a tenant handles
package tmes.lib.jurisdiction

in_any(tenant, jurisdictions) if {
	some jurisdiction in tenant.dataSubjects
	jurisdiction in jurisdictions
}

members contains state if some state in data.tmes.catalog.unions.EU

level(tenant) := "high" if {
	"EU" in tenant.dataSubjects
} else := "medium" if {
	count(tenant.dataSubjects) > 1
} else := "low"
