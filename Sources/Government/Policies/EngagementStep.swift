/// Something done to win people for a move, with its effects and the days it takes of each officer (sizes assumed; signs from
/// Coch & French 1948, Schulz-Knappe et al. 2019).
public enum EngagementStep: String, Sendable, Hashable, CaseIterable {
  case circular, briefing, forum
  case individualTalk = "individual_talk"
  case openCriteria = "open_criteria"
  case onlineTracking = "online_tracking"
  case careerLetter = "career_letter"
  case leaderPresent = "leader_present"

  public var effect: Engagement {
    switch self {
    case .circular: Engagement(communication: 0.3)
    case .briefing: Engagement(communication: 0.5, days: 0.25)
    case .forum: Engagement(participation: 0.5, days: 1)
    case .individualTalk: Engagement(participation: 0.3, fairness: 0.2, days: 0.5)
    case .openCriteria: Engagement(fairness: 0.4)
    case .onlineTracking: Engagement(communication: 0.2, fairness: 0.2)
    case .careerLetter: Engagement(career: 0.5)
    case .leaderPresent: Engagement(leadership: 0.3)
    }
  }
}
