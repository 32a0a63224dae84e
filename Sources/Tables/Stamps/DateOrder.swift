package import Government

/// Which of the first two numbers of `03/04/2026` is the day.
package enum DateOrder: String, Sendable, CaseIterable {
  case dayFirst, monthFirst

  /// As people write it.
  package var form: String { self == .dayFirst ? "dd/mm/yyyy" : "mm/dd/yyyy" }

  package func date(_ first: Int, _ second: Int, _ year: Int) -> CivilDate? {
    self == .dayFirst
      ? CivilDate(year: year, month: second, day: first) : CivilDate(year: year, month: first, day: second)
  }
}
