# METADATA
# title: The corpus in any OPA
# description: |
#   Judges every case of the input, {cases: [{id, config, router, today, view, document?, plan?}]}, by the adapters of the
#   bundle: as a tenant view, and where a case can be written so, as a tenant document and as a Terraform plan. The router
#   has the rule of the case alone, since the others' answers are not looked at.
package conformance

import data.tmes.adapters.document
import data.tmes.adapters.plan
import data.tmes.adapters.tenant

# METADATA
# description: Verdicts by case and form.
answers[one.id].view := verdicts if {
	some one in input.cases
	verdicts := tenant.verdicts(one.view, one.today) with data.tmes.config as one.config with data.tmes.router as one.router
}

answers[one.id].document := verdicts if {
	some one in input.cases
	one.document
	verdicts := document.verdicts with data.tmes.config as one.config with data.tmes.router as one.router with input as one.document
}

answers[one.id].plan := verdicts if {
	some one in input.cases
	one.plan
	verdicts := plan.verdicts with data.tmes.config as one.config with data.tmes.router as one.router with input as one.plan
}

# METADATA
# description: The same for conftest, which shows what rules of these names give.
deny contains {"msg": id, "answer": answer} if some id, answer in answers
