internal import Government
internal import Histories
internal import Scenarios

/// All that the files say of a government, by unit.
struct Office: Sendable {
  struct Unit: Sendable {
    let key: String
    let name: String
    var staff: [StaffMember] = []
    var workload: UnitPosts?
    /// Counts of its services, each service once.
    var services: [ServiceDemand] = []
    var rush: SurgeYears?
    var register: RegisterFacts?
    var survey: SurveyFacts?
  }

  var units: [Unit] = []
  /// Every spelling of a unit with its key.
  var spellings: [(name: String, key: String)] = []
  var start: CivilDate
  /// Why the study begins on that day.
  var startReason: Sentence
  /// `pegawai.csv`
  var staffFile: String?

  /// The share of a day that part-timers work: 4 of 7.5 hours.
  static let partTimeShare = 4 / 7.5
}

extension Office.Unit {
  /// What tells how many officers there are.
  enum HeadSource: Sendable {
    case staff, form, register
    /// As many as the form needs, since nothing tells how many there are.
    case need
    case nothing
  }

  private static let mostOfficers = 100_000.0

  var heads: (count: Int, source: HeadSource) {
    if !staff.isEmpty { return (staff.count, .staff) }
    if let workload, workload.heads > 0 { return (workload.heads, .form) }
    if let serving = register?.officers, serving > 0 { return (serving, .register) }
    if let workload, workload.need > 0 { return (Int(min(workload.need, Self.mostOfficers).rounded(.up)), .need) }
    return (1, .nothing)
  }

  /// Full days that its officers work.
  var officers: Double {
    staff.isEmpty
      ? Double(heads.count) : staff.reduce(0) { $0 + ($1.employment == .partTime ? Office.partTimeShare : 1) }
  }

  /// Work of the forms over the officers there are (EJ); nil where nothing tells of the work.
  var load: Double? { workload.flatMap { $0.need > 0 ? $0.need / officers : nil } }

  /// The kind of a post as most of those who hold it have it, else by its name.
  func kind(ofPost name: String) -> OfficerGroup.Post? {
    let plain = UnitName.plain(name)
    let held = staff.filter { UnitName.plain($0.position) == plain }.map(\.post)
    guard !held.isEmpty else { return OfficeWords.post(name) }
    return OfficerGroup.Post.allCases.max { a, b in held.count { $0 == a } < held.count { $0 == b } }
  }
}
