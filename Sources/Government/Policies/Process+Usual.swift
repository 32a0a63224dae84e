import Stochastics

extension Process {
  /// Triangular durations in working days whose parameters are known to be valid.
  private static func stage(_ name: String, _ from: Double, _ mode: Double, _ to: Double, returned: Double = 0) -> Stage
  {
    guard let duration = try? Distribution.triangular(from: from, mode: mode, to: to) else {
      preconditionFailure("stage \(name): \(from), \(mode), \(to) is no triangular distribution")
    }
    return Stage(name: name, duration: duration, returnedShare: returned)
  }

  /// Nota dinas of the unit's own head: usually the next working day (assumed).
  public static let internalOrder = Process(stages: [stage("internal order", 0, 1, 2)])

  /// Surat perintah tugas: 1–7, usually 3 working days (assumed).
  public static let assignmentLetter = Process(stages: [stage("assignment letter", 1, 3, 7)])

  /// The stages of a transfer inside one government (PerBKN 5/2019; durations assumed on sourced clocks).
  public static let permanentTransfer = Process(stages: [
    stage("need analysis", 5, 10, 20),
    stage("competency map", 5, 10, 20),
    stage("proposal", 5, 10, 30, returned: 0.2),
    stage("BKN check", 5, 10, 15, returned: 0.2),
    stage("decree", 3, 5, 15),
  ])
}
