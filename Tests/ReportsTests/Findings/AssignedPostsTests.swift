import Experiments
import Testing

@testable import Government
@testable import Reports
@testable import Towns

@Suite struct AssignedPostsTests {
  private func posts(_ result: ExperimentResult, policy: Int) -> [AssignedPosts.Post] {
    let comparison = Comparison(result)
    return AssignedPosts(comparison.movePatterns(of: policy), of: comparison).posts
  }

  @Test func thereIsARowForEachOfficerInTheMiddleOfTheTrials() {
    let posts = posts(Sawahlunto.result(), policy: 2)
    #expect(posts.count == 2)
    for post in posts {
      #expect(post.unit.en == "back" && post.group.en == "staff" && post.receivers.en == "front")
      // Day 8 of the study, and the last working day before day 38.
      #expect(post.from.en == "9 January 2026" && post.until?.en == "6 February 2026")
    }
  }

  /// With a roster each group is one person, who can be sent but once.
  @Test func noGroupSendsMoreThanItHas() {
    var scenario = HandMade.scenario()
    scenario.units[1].officers[0].count = 1
    let move = HandMade.move(arrived: 8, returned: 38)
    let result = HandMade.result(scenario, moves: { _ in [[], [move, move], []] }, value: { _, _, _, _, _ in 1 })
    #expect(posts(result, policy: 1).count == 1)
  }

  @Test func whoNeverComesHomeHasNoLastDay() {
    let result = HandMade.result(
      HandMade.scenario(), moves: { _ in [[], [HandMade.move(arrived: 8, returned: nil)], []] },
      value: { _, _, _, _, _ in 1 })
    #expect(posts(result, policy: 1).map(\.until) == [nil])
  }
}
