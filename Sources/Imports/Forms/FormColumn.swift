internal import Scenarios
internal import Tables

/// A column that a form may have: what offices call it and what it is used for.
struct FormColumn: Sendable {
  let key: String
  let names: [String]
  let meaning: Sentence
  let wanted: ColumnHints.Wanted?
  /// Whether it tells who somebody is.
  let isPersonal: Bool

  init(
    _ key: String, _ names: [String], _ en: String, _ id: String, _ wanted: ColumnHints.Wanted? = nil,
    isPersonal: Bool = false
  ) {
    self.key = key
    self.names = names
    meaning = Sentence(en, id)
    self.wanted = wanted
    self.isPersonal = isPersonal
  }
}
