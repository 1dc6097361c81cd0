/// The list of stages that comes with the program, as text.
enum ShippedInstrumentStages {}
