/// What must hold for a move to be allowed.
public struct Limits: Sendable, Hashable {
  /// At most `size` officers ordered within any `everyDays` working days.
  public struct Wave: Sendable, Hashable {
    public var size: Int
    public var everyDays: Int

    public init(size: Int, everyDays: Int) {
      self.size = size
      self.everyDays = everyDays
    }
  }

  /// A span of days, [`from`, `to`) as indices, in which nobody in these posts is transferred for good (UU 10/2016 art. 71).
  public struct Freeze: Sendable, Hashable {
    public var posts: [OfficerGroup.Post]
    public var from: Int
    public var to: Int

    public init(posts: [OfficerGroup.Post], from: Int, to: Int) {
      self.posts = posts
      self.from = from
      self.to = to
    }
  }

  /// Heads left at the lending unit over heads at the start, at least.
  public var crewShare: Double
  /// Load (EJ) of the lending unit after the move, at most.
  public var lenderLoad: Double
  /// Years in post, at least.
  public var yearsInPost: Double
  /// Kinds of post that may move.
  public var posts: [OfficerGroup.Post]
  /// nil = no limit.
  public var wave: Wave?
  public var freezes: [Freeze]
  /// Groups of officers, by name, who may go; each officer of a roster is a group named by his identifier. Empty = all.
  public var groups: [String] = []
  /// Officers ordered over the whole study, for all units that are helped together; nil = no limit.
  public var inAll: Int?
  /// Groups of officers, by name, of which no more than one officer may be ordered or away at a time.
  public var apart: [[String]] = []
  /// Officers ordered or serving at the same time, for all units that are helped together; nil = no limit.
  public var atOnce: Int?

  public init(
    crewShare: Double = 0.7, lenderLoad: Double = 1.0, yearsInPost: Double = 0,
    posts: [OfficerGroup.Post] = OfficerGroup.Post.allCases, wave: Wave? = nil, freezes: [Freeze] = []
  ) {
    self.crewShare = crewShare
    self.lenderLoad = lenderLoad
    self.yearsInPost = yearsInPost
    self.posts = posts
    self.wave = wave
    self.freezes = freezes
  }
}
