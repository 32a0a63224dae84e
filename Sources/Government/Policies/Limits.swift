/// What must hold for a move to be allowed.
public struct Limits: Sendable, Hashable {
  /// Heads left at the lending unit over heads at the start, at least.
  public var crewShare: Double
  /// Load (EJ) of the lending unit after the move, at most.
  public var lenderLoad: Double
  /// Years in post, at least.
  public var yearsInPost: Double
  /// Kinds of post that may move.
  public var posts: [OfficerGroup.Post]

  public init(
    crewShare: Double = 0.7, lenderLoad: Double = 1.0, yearsInPost: Double = 0,
    posts: [OfficerGroup.Post] = OfficerGroup.Post.allCases
  ) {
    self.crewShare = crewShare
    self.lenderLoad = lenderLoad
    self.yearsInPost = yearsInPost
    self.posts = posts
  }
}
