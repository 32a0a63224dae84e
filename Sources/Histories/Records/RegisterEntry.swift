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
    /// When the last of its steps came.
    var lastReceived: TimeStamp
    /// A number in the order in which they appear.
    let officer: Int?

    var isOpen: Bool { finished == nil && !isImpossible }

    func renumbered(service: Int) -> Entry {
      Entry(
        service: service, unit: 0, received: received, finished: finished, isImpossible: isImpossible,
        lastReceived: lastReceived, officer: officer)
    }

    /// Two steps of one request: it came with the first and is done with the last. Which that is nobody knows where the end of one that
    /// may be the last cannot be.
    func joined(_ step: Entry) -> Entry {
      let (early, late) = lastReceived <= step.lastReceived ? (self, step) : (step, self)
      let isImpossible = late.isImpossible || early.isImpossible && early.lastReceived == late.lastReceived
      let last =
        early.isImpossible
        ? late.finished : early.finished.flatMap { own in late.finished.map { max(own, $0) } }
      return Entry(
        service: service, unit: unit, received: min(received, step.received), finished: isImpossible ? nil : last,
        isImpossible: isImpossible, lastReceived: late.lastReceived,
        officer: last == late.finished ? late.officer : early.officer)
    }
  }
}
