/// The tables of `Corpus/` that every program has with it, wherever it is installed.
enum ShippedTables {}
