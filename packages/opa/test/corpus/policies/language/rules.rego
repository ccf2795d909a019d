package language.rules

import data.language.values as v

default grade(_) := "none"

grade(x) := "big" if x > 10

grade(x) := "small" if {
	x > 0
	x <= 10
}

greet(name) := concat(" ", ["hello", name])

sum_of([a, b]) := a + b

area({"w": w, "h": h}) := w * h

people[name] := age if some {"name": name, "age": age} in input.people

people_by_city[city] contains name if {
	some person in input.people
	city := person.city
	name := person.name
}

deep.er.named.rule := true if count(people) > 1

adults := [name | some name, age in people; age >= 18]

index := {person.name: i | some i, person in input.people}

cities contains person.city if some person in input.people

all_named if every person in input.people {
	person.name != ""
	every key, value in person {
		is_string(key)
		value != null
	}
}

no_children if not any_child

any_child if input.people[_].age < 18

shadow := [x | x := input.people[_].name]

walked contains path if {
	walk(input.tree, [path, value])
	value == "leaf"
}

replaced := value if value := all_named with input.people as [{"name": "Zoe"}]

mocked := value if value := greet("x") with greet as upper

chained := "a" if {
	input.missing
} else := "b" if {
	false
} else := "c"

either if {
	v.figures[0] == 1
	{1, 2, 3} == {3, 2, 1}
}

joined contains [a.name, b.name] if {
	some i, j
	a := input.people[i]
	b := input.people[j]
	i < j
	a.city == b.city
}
