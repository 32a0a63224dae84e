/// All sentences and words that people read, in every language: those of a subject in a file, values put in by name.
///
/// They know numbers, dates and terms, and nothing of the tables, charts, pages and files that they stand in.
enum Phrases {}
