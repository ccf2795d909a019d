package broken.conflict

value := 1 if input.a

value := 2 if input.b

double := 1

double := 2
