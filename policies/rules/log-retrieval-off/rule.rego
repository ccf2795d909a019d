# METADATA
# title: Turn off Log Retrieval where no system uses it
# description: |
#   With Log Retrieval on, anyone who has an API key can fetch who wrote to whom, with subjects, addresses and
#   attachment names, and keep it indefinitely. If no system uses it, it is an unnecessary risk. If a system uses it,
#   that system belongs in the record of processing.
# custom:
#   id: log-retrieval-off
#   version: 1
#   severity: warn
#   scope: item
#   kinds: [log-retrieval]
#   modules: [logs]
#   appliesTo: Log Retrieval, where no consumer was declared (parameter consumerDeclared)
#   notApplicable: |
#     The organisation declared a system that fetches logs. Whether that system is in the record of processing is not
#     checked.
#   legal:
#     - reference: GDPR Art. 5(1)(b)
#       why: Purpose limitation; logs leave for purposes that are not named.
#     - reference: GDPR Art. 5(1)(e)
#       why: Storage limitation; fetched logs are kept elsewhere.
#     - reference: GDPR Art. 32
#       why: Security; a lost key opens the logs.
#   remediation: |
#     Console: Administration > Service Integration > Log Retrieval. Switch it off and save. If a system fetches logs, put it
#     into the record of processing and set parameter consumerDeclared for the tenant.
#   messages:
#     default: 'Tenant {tenant} allows log retrieval by REST API, but no system that uses it is declared.'
#   parameters:
#     consumerDeclared:
#       type: boolean
#       description: Whether the organisation has declared which system fetches logs. Set it for the tenants concerned.
#       default: false
#   sources: [CEGP-LOG-RETRIEVAL, GUIDE-2021/22, API-ERR]
#   uncertain:
#     - The switch was added on 22 April 2021; its default is not published.
package tmes.rules["log-retrieval-off"]

applies if input.params.consumerDeclared == false

finding contains {
	"path": ["item", "settings", "enabled"],
	"expected": {"equals": false},
} if {
	input.item.settings.enabled == true
}
