internal import Reports
internal import Scenarios

/// Where a form shows a value.
enum FieldGroup: CaseIterable {
  case policies, surges, staff, targets, unsure, others

  init(_ field: StudyField) {
    let keys = field.place.split(separator: ".").map { $0.prefix { $0 != "[" } }
    switch keys.first {
    case "policies": self = .policies
    case "surges": self = .surges
    case "targets": self = .targets
    case "units" where keys.count > 2 && Self.ofStaff.contains(String(keys[2])): self = .staff
    default: self = field.isUnsure ? .unsure : .others
    }
  }

  private static let ofStaff = ["officers", "load", "staffing", "waiting_at_start"]

  var title: Phrase {
    switch self {
    case .policies: Phrases.Groups.policies
    case .surges: Phrases.Groups.surges
    case .staff: Phrases.Groups.staff
    case .targets: Phrases.Groups.targets
    case .unsure: Phrases.Groups.unsure
    case .others: Phrases.Groups.others
    }
  }

  /// Whether it is what a planner changes first.
  var isOpen: Bool { self == .policies || self == .surges }

  /// The policy, surge or unit that a value belongs to, or the section.
  static func thing(_ path: String) -> String {
    let keys = path.split(separator: ".")
    return String(keys.count > 2 ? keys[1] : keys.first ?? "")
  }

  /// The keys below that.
  static func rest(_ path: String) -> String {
    let keys = path.split(separator: ".")
    return keys.dropFirst(keys.count > 2 ? 2 : keys.count > 1 ? 1 : 0).joined(separator: ".")
  }
}
