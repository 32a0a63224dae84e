internal import Experiments
internal import Government

/// What work waits for, in words.
struct Bottlenecks {
  let comparison: Comparison

  /// Parts of less than a hundredth are left to the page.
  private static let least = 0.01

  /// Under the baseline; nil where nothing waits or causes are not measured.
  var sentence: Phrase? {
    let found = comparison.bottlenecks(policy: 0).filter { $0.share >= Self.least }
    guard !found.isEmpty else { return nil }
    let items = found.map { Phrases.missing($0) + Phrase(" ") + Phrase.percent($0.share) }
    return Phrases.bottleneck(comparison.result.name(ofPolicy: 0), items.joined(", "))
  }

  /// Whether half of the waiting under the baseline or more is for people, or nothing is known of it.
  var isForOfficers: Bool {
    let found = comparison.bottlenecks(policy: 0)
    let people = found.filter { [.bindsStaff, .bindsSkill].contains($0.cause) }.reduce(0) { $0 + $1.share }
    return found.isEmpty || people >= 0.5
  }
}
