# METADATA
# title: Do not send every file with macros to the Virtual Analyzer
# description: |
#   With this box ticked, every file with macros goes to the sandbox, suspicious or not, including everyday spreadsheets
#   of payroll, accounting and personnel departments. An organisation that accepts the sandbox for suspicious files has
#   not accepted this. The 2018 wording mentions suspicious documents only; the later console says "any files".
# custom:
#   id: virtual-analyzer-macro-files-off
#   version: 1
#   severity: error
#   scope: item
#   kinds: [virus-rule]
#   modules: [virtual-analyzer]
#   appliesTo: virus rules in effect that use the Virtual Analyzer, of tenants that count for the jurisdictions
#   notApplicable: |
#     If the rule is not in effect, or the Virtual Analyzer is off in it, no file is sent and the box has no effect.
#   legal:
#     - reference: GDPR Art. 5(1)(c)
#       why: Data minimisation; files leave without any suspicion.
#     - reference: GDPR Art. 9
#       why: Special categories; personnel documents often are spreadsheets with macros.
#   remediation: |
#     Console: Inbound Protection > Virus Scan > Virus Policy > the rule > Scanning Criteria. Under "Enable Virtual
#     Analyzer" clear "Include macro, JSE and VBE scanning" (in the later console "Submit suspicious JSE/VBE files,
#     suspicious files with QR codes, and any files with macros") and save.
#   messages:
#     default: 'Virus rule "{item}" of tenant {tenant} sends every file with macros to the Virtual Analyzer, not only suspicious files.'
#   parameters:
#     jurisdictions:
#       type: jurisdictions
#       description: Tenants that count for one of these are checked. `*` checks all.
#       default: [EEA]
#   sources: [SEED, CEGP-VIRUS]
#   uncertain:
#     - Whether the 2018 box, too, sent files with macros that are not suspicious is not published; its notice lists "Suspicious documents with macro".
package tmes.rules["virtual-analyzer-macro-files-off"]

import data.tmes.jurisdiction

applies if {
	input.item.settings.enabled == true
	input.item.settings.virtualAnalyzer.enabled == true
	jurisdiction.concerns(input.tenant, input.params.jurisdictions)
}

finding contains {
	"path": ["item", "settings", "virtualAnalyzer", "macroFiles"],
	"expected": {"equals": false},
} if {
	input.item.settings.virtualAnalyzer.macroFiles == true
}
