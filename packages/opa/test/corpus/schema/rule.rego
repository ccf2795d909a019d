# METADATA
# scope: package
# schemas:
#   - input: schema.input
package schema

good if input.item.enabled

bad if input.item.enabledd
