# METADATA
# title: Upload only the directory data that filtering needs
# description: |
#   To reject mail for unknown recipients the service needs addresses, nothing more. Groups show who works with whom and
#   who belongs to the works council. Aliases may show former names, and display names show who is behind an address.
#   Decide explicitly what else is uploaded.
# custom:
#   id: directory-sync-minimal
#   version: 2
#   severity: warn
#   scope: item
#   kinds: [directory-synchronization, directory-import]
#   modules: [directory-synchronization, directory-import]
#   appliesTo: directory synchronization and import in use, of tenants that count for the jurisdictions
#   notApplicable: |
#     If neither the synchronization tool nor imports are in use, nothing is uploaded this way. Data that was uploaded
#     before stays until it is deleted.
#   legal:
#     - reference: GDPR Art. 5(1)(c)
#       why: Data minimisation; filtering needs only addresses.
#     - reference: GDPR Art. 9
#       why: Special categories; group membership can show a trade union or an illness.
#     - reference: GDPR Art. 25
#       why: Data protection by design and by default.
#   remediation: |
#     Directory synchronization: choose what is uploaded in the synchronization tool, on the machine it runs on. Directory
#     import: leave the names out; the REST API takes addresses alone. Then, in the console, Administration > Directory
#     Management > Directory Synchronize and Administration > Directory Management > Directory Import show what is there.
#     If filtering rules by group, or high profile users from the directory, need groups, put them into parameter allow.
#   messages:
#     default: 'Directory import of tenant {tenant} uploads display names with the addresses.'
#     groups: 'Directory synchronization of tenant {tenant} uploads groups and their members.'
#     aliases: 'Directory synchronization of tenant {tenant} uploads people''s additional addresses.'
#     synchronizedNames: 'Directory synchronization of tenant {tenant} uploads display names with the addresses. The configuration accepts no names (parameter withoutNames), and no way to leave them out is published.'
#   parameters:
#     jurisdictions:
#       type: jurisdictions
#       description: Tenants that count for one of these are checked. `*` checks all.
#       default: [EEA]
#     allow:
#       type: choices
#       of: [groups, aliases, display-names]
#       description: What may be uploaded besides addresses. Rules by directory group and high profile users from the directory need `groups`.
#       default: []
#     withoutNames:
#       type: boolean
#       description: |
#         Whether the organisation has decided that no names go up at all. Synchronization always brings them, as far as is
#         published, so this allows imports by the REST API only.
#       default: false
#   sources: [SEED, HELP-DIR, API-ADD-USERS, CEGP-DIRECTORY, CEGP-DIRECTORY-SYNC, CEGP-DIRECTORY-IMPORT]
#   uncertain:
#     - That synchronization always uploads display names is taken from the notice's list; no choice to leave them out is published.
#     - That names may be left out of an import is documented for the REST API only, not for files.
package tmes.rules["directory-sync-minimal"]

import data.tmes.jurisdiction

applies if {
	input.item.settings.enabled == true
	jurisdiction.concerns(input.tenant, input.params.jurisdictions)
}

finding contains {
	"path": ["item", "settings", "groups"],
	"expected": {"equals": false},
	"message": "groups",
} if {
	input.item.settings.groups == true
	not "groups" in input.params.allow
}

finding contains {
	"path": ["item", "settings", "aliases"],
	"expected": {"equals": false},
	"message": "aliases",
} if {
	input.item.settings.aliases == true
	not "aliases" in input.params.allow
}

finding contains {
	"path": ["item", "settings", "displayNames"],
	"expected": {"equals": false},
} if {
	input.item.settings.displayNames == true
	not "display-names" in input.params.allow
}

finding contains {
	"path": ["item", "settings", "enabled"],
	"expected": {"manual": "Import addresses alone by the REST API."},
	"message": "synchronizedNames",
} if {
	input.item.kind == "directory-synchronization"
	input.item.settings.enabled == true
	input.params.withoutNames == true
}
