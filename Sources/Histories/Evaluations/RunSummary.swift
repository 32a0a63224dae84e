/// What an evaluation needs of `summary.json`.
struct RunSummary: Decodable {
  struct Policy: Decodable {
    let name: String
    let trials: Int
  }

  struct Recommendation: Decodable {
    let policy: String?
  }

  struct Service: Decodable {
    let unit: String
    /// nil in results of earlier versions.
    let unitTitle: String?
    let service: String
    let title: String
    let standardMinutes: Double
    /// Whether some officers of its unit have other duties or fewer hours.
    let otherWork: Bool
    /// What the study's own history calls it.
    let called: String?

    enum CodingKeys: String, CodingKey {
      case unit, service, title, called
      case unitTitle = "unit_title"
      case standardMinutes = "standard_minutes"
      case otherWork = "other_work"
    }
  }

  struct Basis: Decodable {
    let study: String
    let normalMinutes: Double
    let productiveShare: Double
    let services: [Service]

    enum CodingKeys: String, CodingKey {
      case study, services
      case normalMinutes = "normal_minutes"
      case productiveShare = "productive_share"
    }
  }

  let title: String
  let policies: [Policy]
  let recommendation: Recommendation
  let evaluation: Basis
}
