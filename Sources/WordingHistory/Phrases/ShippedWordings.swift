/// The list of wordings that comes with the program, as text.
enum ShippedWordings {}
