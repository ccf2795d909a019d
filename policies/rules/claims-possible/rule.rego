# METADATA
# title: Declare claims that do not contradict each other
# description: |
#   Claims decide which rules apply, and no setting proves them. Some combinations are impossible: published facts about
#   another edition, a profile in an edition without profiles, or users from a directory that is not synchronised. Then
#   a claim is wrong, and every result that depends on it may be wrong too.
# custom:
#   id: claims-possible
#   version: 2
#   severity: error
#   scope: tenant
#   kinds: [tenant, profile, high-profile-users, directory-synchronization]
#   modules: [profile, high-profile-users, directory-synchronization]
#   monotone: true
#   appliesTo: tenants
#   notApplicable: |
#     Never: every tenant has claims.
#   legal:
#     - reference: GDPR Art. 5(2)
#       why: Accountability; a record that contradicts itself proves nothing.
#     - reference: GDPR Art. 5(1)(d)
#       why: Accuracy; personal data are kept as described.
#   remediation: |
#     Look up the edition in the licence, the published facts that apply to it, and the pages Administration > Directory
#     Management > Directory Synchronize and Inbound Protection > Spam Filtering > High Profile Users. Correct what is
#     declared wrongly.
#   messages:
#     default: 'Tenant {tenant} has edition {edition}, but declares the published facts of {actual}, which are about another edition.'
#     profile: 'Tenant {tenant} has edition {edition}, which has no administrator profiles, but declares how they are kept.'
#     directory: 'Tenant {tenant} takes high profile users from directory groups, but its directory is not synchronised.'
#   sources: [CEGP-FEATURES, CEGP-HIGH-PROFILE-USERS, CEGP-DIRECTORY, DCN2]
#   uncertain:
#     - That Cloud Email Gateway Protection has no administrator profiles of its own is taken from the later product's help, which has no such page.
package tmes.rules["claims-possible"]

applies := true

finding contains {
	"path": ["tenant", "noticeVersion"],
	"expected": {"equals": "2025-12-09"},
	"args": {"edition": ["tenant", "edition"]},
} if {
	input.tenant.edition == "cegp"
	input.tenant.noticeVersion in ["2018-08-02", "2021-09-09"]
}

finding contains {
	"path": ["tenant", "noticeVersion"],
	"expected": {"oneOf": ["2018-08-02", "2021-09-09"]},
	"args": {"edition": ["tenant", "edition"]},
} if {
	input.tenant.edition in ["standard", "advanced"]
	input.tenant.noticeVersion == "2025-12-09"
}

finding contains {
	"path": ["items", "profile", name, "name"],
	"expected": {"manual": "Remove the profile, or correct the edition."},
	"message": "profile",
	"args": {"edition": ["tenant", "edition"]},
} if {
	input.tenant.edition == "cegp"
	some name, _ in input.items.profile
}

finding contains {
	"path": ["items", "high-profile-users", name, "settings", "source"],
	"expected": {"equals": "custom"},
	"message": "directory",
} if {
	some name
	input.items["high-profile-users"][name].settings.source == "directory"
	some directory in input.items["directory-synchronization"]
	directory.settings.enabled == false
}
