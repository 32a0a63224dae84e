/// What a government does about its workload, as one thing that is compared to others: one action, several together, or none.
public struct Policy: Sendable {
  public var name: String
  public var title: Title
  /// What is done, each by its own rule; empty = nothing.
  public var actions: [Action]

  public init(name: String, title: Title? = nil, actions: [Action]) {
    self.name = name
    self.title = title ?? Title(ofKey: name)
    self.actions = actions
  }

  /// A policy of one action.
  public init(
    name: String, title: Title? = nil, instrument: Instrument, to: [Int] = [], when: Trigger = .never,
    howMany: Need = .fixed(0), from: Source = .units([]), choose: Selection = .match,
    prepare: Preparation = Preparation(), engagement: Engagement = Engagement(), process: Process? = nil,
    limits: Limits = Limits(), until: End = .never
  ) {
    let action = Action(
      instrument: instrument, to: to, when: when, howMany: howMany, from: from, choose: choose, prepare: prepare,
      engagement: engagement, process: process, limits: limits, until: until)
    self.init(name: name, title: title, actions: [action])
  }

  /// The baseline: nobody moves and no hours are added.
  public static let nothing = Policy(name: "nothing", actions: [])

  public var movesPeople: Bool { actions.contains { $0.instrument.movesPeople } }

  /// Units that are helped, each once, ascending.
  public var receivers: [Int] { Set(actions.flatMap(\.to)).sorted() }
}
