/// The list of function words that comes with the program, as text.
enum ShippedFunctionWords {}
