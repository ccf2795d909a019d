# METADATA
# title: Retired records
# description: |
#   What is wrong with the statements that items and tenants are gone, `data.tmes.config.retired`, as `configData` of
#   packages/policy makes them. Asked only where there are some.
package tmes.retired

# METADATA
# description: |
#   The records with something wrong, [{id, problems}], on the day `input.today`. `input.declared` are the ids of those
#   whose item, tenant or claim is still declared.
# entrypoint: true
problems := [{"id": record.id, "problems": sort(found)} |
	some record in data.tmes.config.retired
	found := faults(record, input.today) | still_declared(record, input.declared)
	count(found) > 0
]

# METADATA
# description: What is wrong with a record whatever is declared. One with anything wrong excuses nothing.
faults(record, today) := {fault | some fault in record.faults} | {"future" | record.date > today}

still_declared(record, declared) := {"still-declared" | record.id in declared}
