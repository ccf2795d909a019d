# METADATA
# title: Delete API keys that were replaced
# description: |
#   An API key reads and writes directory users, and reads logs while Log Retrieval is on. A key that was replaced and not
#   deleted still works for anyone who finds it.
# custom:
#   id: api-keys-retired
#   version: 1
#   severity: warn
#   scope: item
#   kinds: [api-access]
#   modules: []
#   appliesTo: API access
#   notApplicable: |
#     Never: every tenant has this setting. A tenant without keys attests that none is left.
#   legal:
#     - reference: GDPR Art. 32
#       why: Security of processing; old keys are a way to logs and directory.
#   remediation: |
#     Console: Administration > Service Integration > API Access. Disable and delete keys that were replaced, and declare
#     retiredKeysDeleted.
#   messages:
#     default: 'Tenant {tenant} has API keys that were replaced and not deleted.'
#   sources: [CEGP-API-KEYS]
#   uncertain:
#     - Whether old keys were deleted is attested by the organisation; the console shows which keys exist.
package tmes.rules["api-keys-retired"]

applies := true

finding contains {
	"path": ["item", "settings", "retiredKeysDeleted"],
	"expected": {"equals": true},
} if {
	input.item.settings.retiredKeysDeleted == false
}
