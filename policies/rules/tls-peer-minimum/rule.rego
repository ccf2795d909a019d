# METADATA
# title: Require TLS 1.2 or later for mail
# description: |
#   Without a minimum version the service accepts TLS 1.0, whose encryption is broken. With an opportunistic level, mail
#   travels in clear text if the other side does not encrypt, and an attacker on the path can force that. Require
#   encryption with partners to whom personal data goes every day.
# custom:
#   id: tls-peer-minimum
#   version: 1
#   severity: error
#   scope: item
#   kinds: [tls-peer]
#   modules: []
#   appliesTo: TLS peer entries that are on, the defaults included
#   notApplicable: |
#     An entry that is not on has no effect; the default applies instead. The default also applies to a partner without
#     an entry, and this rule cannot know that an entry was intended.
#   legal:
#     - reference: GDPR Art. 32(1)(a)
#       why: Security of processing; encryption in transit.
#     - reference: GDPR Art. 5(1)(f)
#       why: Integrity and confidentiality.
#   remediation: |
#     Console: Inbound Protection > Connection Filtering > Transport Layer Security (TLS) Peers (and the same under
#     Outbound Protection) > the entry. Set "Minimum TLS Version" to "TLS 1.2" or "TLS 1.3", for partners "Security
#     level" to "Mandatory TLS", and save. First look up in the mail tracking log which partners still use less, because
#     their mail will stop.
#   messages:
#     default: 'TLS peer "{item}" of tenant {tenant} accepts {actual}; expected {expected}.'
#     clearText: 'TLS peer "{item}" of tenant {tenant} has security level {actual}: its mail may travel in clear text.'
#   parameters:
#     versions:
#       type: choices
#       of: [tls-1.2, tls-1.3]
#       atLeast: 1
#       description: Minimum versions that are acceptable.
#       default: [tls-1.2, tls-1.3]
#     mandatoryFor:
#       type: choices
#       of: [listed, default]
#       description: Entries that must be mandatory, `listed` those for a certain partner, `default` those for all others. None by default, because the organisation has to ask its partners first.
#       default: []
#   sources: [CEGP-TLS, CEGP-TLS-ADD, CEGP-FAQ]
#   uncertain:
#     - Whether MTA-STS keeps mail back from a domain that publishes no policy is not in the pages read; where an entry must be mandatory, MTA-STS is a finding.
package tmes.rules["tls-peer-minimum"]

applies if input.item.settings.enabled == true

finding contains {
	"path": ["item", "settings", "minimumTlsVersion"],
	"expected": {"oneOf": input.params.versions},
} if {
	version := input.item.settings.minimumTlsVersion
	not version in input.params.versions
}

finding contains {
	"path": ["item", "settings", "securityLevel"],
	"expected": {"equals": "mandatory"},
	"message": "clearText",
} if {
	input.item.settings.securityLevel in ["opportunistic", "opportunistic-dane", "mta-sts"]
	must_be_mandatory
}

must_be_mandatory if {
	"listed" in input.params.mandatoryFor
	input.item.settings.peer != "default"
}

must_be_mandatory if {
	"default" in input.params.mandatoryFor
	input.item.settings.peer == "default"
}
