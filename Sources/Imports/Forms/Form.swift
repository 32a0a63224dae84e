package import Scenarios

/// A kind of table that offices have.
package enum Form: String, Sendable, CaseIterable {
  /// The personnel system's list of staff, a row a person.
  case staff
  /// Tasks of posts with their minutes and volumes, a row a task.
  case workload
  /// Posts with who holds them and who is needed, a row a post.
  case posts
  /// A survey of citizens, a row a respondent.
  case survey
  /// A row a request, with when it came and when it was done.
  case register
  /// A row a day.
  case counts
  /// Left alone on purpose, as a mapping may say.
  case skip

  package var title: Sentence {
    switch self {
    case .staff: Sentence("staff list", "daftar pegawai")
    case .workload: Sentence("workload form (ABK)", "formulir ABK")
    case .posts: Sentence("map of posts", "peta jabatan")
    case .survey: Sentence("survey of citizens (SKM)", "survei kepuasan masyarakat (SKM)")
    case .register: Sentence("register of requests", "register permohonan")
    case .counts: Sentence("daily counts", "rekap harian")
    case .skip: Sentence("left alone, as the mapping says", "dilewati, sesuai pemetaan")
    }
  }

  /// Columns that alone make a table one of this form: all of a group.
  var required: [[String]] {
    switch self {
    case .staff:
      [
        ["number", "position", "unit"], ["number", "position", "office"], ["person", "position", "unit"],
        ["person", "position", "office"], ["kind", "position", "unit"],
      ]
    case .workload: [["task", "time", "volume"]]
    case .posts: [["position", "present", "need"]]
    case .survey: [["u1", "u2", "u3", "u4", "u5", "u6"]]
    case .register: [["received", "finished"]]
    case .counts, .skip: []
    }
  }

  /// The least that a table has that a mapping says to be of this form.
  var requiredWhenMapped: [[String]] {
    switch self {
    case .staff: [["unit", "position"], ["office", "position"]]
    case .survey: [["u1"], ["u3"]]
    default: required
    }
  }
}
