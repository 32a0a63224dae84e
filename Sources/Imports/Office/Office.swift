internal import Government
internal import Histories
internal import Scenarios

/// All that the files say of a government, by unit.
struct Office: Sendable {
  struct Unit: Sendable {
    let key: String
    let name: String
    var staff: [StaffMember] = []
    var workload: Workload?
    /// Counts of its services, each service once.
    var services: [ServiceDemand] = []
    var rush: LebaranRush?
    var register: RegisterFacts?
    var survey: SurveyFacts?
  }

  var units: [Unit] = []
  var start: CivilDate
  /// Why the study begins on that day.
  var startReason: Sentence
  /// `pegawai.csv`
  var staffFile: String?

  /// The share of a day that part-timers work: 4 of 7.5 hours.
  static let partTimeShare = 4 / 7.5
}

extension Office.Unit {
  /// Full days that its officers work.
  var officers: Double {
    staff.isEmpty
      ? Double(workload?.heads ?? 0)
      : staff.reduce(0) { $0 + ($1.employment == .partTime ? Office.partTimeShare : 1) }
  }

  var headcount: Int { staff.isEmpty ? workload?.heads ?? 0 : staff.count }

  /// Work of the forms over the officers there are (EJ); nil where nothing tells of the work.
  var load: Double? { workload.flatMap { officers > 0 && $0.need > 0 ? $0.need / officers : nil } }
}
