internal import Government

/// The words of a study for what is known of an officer.
enum DraftWords {
  static func word(_ status: OfficerGroup.Employment) -> String {
    switch status {
    case .pns: "pns"
    case .pppk: "pppk"
    case .partTime: "pppk_part_time"
    }
  }

  static func word(_ post: OfficerGroup.Post) -> String {
    switch post {
    case .managerial: "managerial"
    case .functional: "functional"
    case .pelaksana: "pelaksana"
    }
  }

  static func word(_ rating: Int) -> String {
    ["very poor", "poor", "fair", "good", "very good"][max(0, min(4, rating - 1))]
  }
}
