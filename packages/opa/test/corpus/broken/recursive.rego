package broken.recursive

a if b

b if a
