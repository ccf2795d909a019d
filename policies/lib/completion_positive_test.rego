# METADATA
# title: Another rule for the tests of completion
# description: Applies only where a setting has a value, so that its absence can only make it not apply.
package tmes.rules["completion-positive-test"]

applies if input.item.settings.on == true

finding contains {"path": ["item", "settings", "a"], "expected": {"equals": false}} if input.item.settings.a == true
