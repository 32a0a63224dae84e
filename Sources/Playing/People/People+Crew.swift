import Government

extension People {
  /// Who teaches and who is taught at a unit.
  struct Crew {
    var newcomers = 0
    var others = 0
  }

  /// A newcomer has been here for less than the induction and is not yet proficient.
  func isInducted(_ number: Int, ordinal: Int) -> Bool {
    Double(ordinal - Int(officers[number].arrivedOrdinal)) < parameters.inductionDays
      && postProficiency(of: number) < parameters.inductionProficiency
  }

  /// - Parameter leaver: who is about to go, and counts no more.
  func crew(at unit: Int, ordinal: Int, presentOnly: Bool, without leaver: Int? = nil) -> Crew {
    var crew = Crew()
    for number in stations[unit].posted
    where Int(number) != leaver && (!presentOnly || officers[Int(number)].isPresent) {
      if isInducted(Int(number), ordinal: ordinal) { crew.newcomers += 1 } else { crew.others += 1 }
    }
    return crew
  }
}
