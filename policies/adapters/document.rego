# METADATA
# title: Tenant documents in any OPA
# description: |
#   `opa eval -b <bundle> -i tenant.json data.tmes.adapters.document.verdicts`. The input is one tenant document or a list
#   of them.
package tmes.adapters.document

import data.tmes.adapters.tenant
import data.tmes.adapters.today

documents := input if is_array(input)

documents := [input] if is_object(input)

verdicts := [verdict |
	some document in documents
	some verdict in tenant.verdicts(view(document), today.date)
]

view(document) := {
	"tenant": document.tenant,
	"unknowns": [],
	"view": "closed",
	"items": [{"kind": item.kind, "name": item.name, "settings": item.settings, "unknowns": [], "exists": true} | some item in document.items],
}
