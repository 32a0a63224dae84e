internal import Tables

extension OfficeRegister {
  /// A request: all of its rows together.
  struct Entry: Sendable {
    let service: Int
    /// By the place of its name; nil where the register names none.
    let unit: Int?
    let received: TimeStamp
    /// nil where it is still open, or where nobody knows when it was done.
    let finished: TimeStamp?
    /// Whether it was done, at a time that cannot be.
    let isImpossible: Bool
    /// A number in the order in which they appear.
    let officer: Int?

    var isOpen: Bool { finished == nil && !isImpossible }

    func renumbered(service: Int) -> Entry {
      Entry(
        service: service, unit: 0, received: received, finished: finished, isImpossible: isImpossible, officer: officer)
    }

    /// Two steps of one request: it came with the first and is done with the last.
    func joined(_ step: Entry) -> Entry {
      let known = isImpossible || step.isImpossible ? (isImpossible ? step : self) : nil
      let last = known.map(\.finished) ?? finished.flatMap { own in step.finished.map { max(own, $0) } }
      return Entry(
        service: service, unit: unit, received: min(received, step.received), finished: last,
        isImpossible: known?.isImpossible ?? false,
        officer: known.map(\.officer) ?? (last == finished ? officer : step.officer))
    }
  }
}
