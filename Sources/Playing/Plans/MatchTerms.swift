import Government
import Stochastics

/// What an officer's group says of his match with a unit, before anything is drawn.
///
/// match = 1 − Σ w·(r − q)⁺ / Σ w·r over what the unit's steps need: w their share of standard minutes, r the level needed, q
/// the level held.
struct MatchTerms: Sendable {
  /// Σ w·r, and the part of it whose trainable competencies nothing is known of.
  var needed = 0.0
  var unknown = 0.0
  /// Σ w·(r − q)⁺.
  var gap = 0.0
  /// Whether anything is known of the officer's trainable competencies.
  var isKnown = false

  /// The match where it is known.
  var known: Double? { isKnown && needed > 0 ? max(0, 1 - gap / needed) : nil }

  /// The match where trainable competencies are as well held as drawn; of what cannot be taught he holds what his group says.
  func match(drawn: Double) -> Double {
    // Nothing but trainable competencies: the match as drawn.
    known ?? (unknown == needed ? drawn : max(0, 1 - (gap - unknown * drawn) / needed))
  }
}

extension Model {
  func matchTerms(of group: OfficerGroup, at receiver: Int) -> MatchTerms {
    var terms = MatchTerms()
    for task in tasks[receiver] {
      guard let competency = task.step.competency else { continue }
      let weight = fullRequests[task.home][task.service] * task.step.work.mean
      terms.needed += weight * task.step.requiredLevel
      let held = group.holdings.first { $0.competency == competency }?.level
      terms.gap += weight * max(0, task.step.requiredLevel - (held ?? 0))
      guard curves[competency] != nil else { continue }
      terms.isKnown = terms.isKnown || held != nil
      terms.unknown += weight * task.step.requiredLevel
    }
    return terms
  }
}
