public import Government

extension SearchSpace {
  /// The space of what a study lets be chosen: one axis for each of `settings.axes`, in their order.
  public init(_ settings: SearchSettings) {
    self.init(
      settings.axes.map { axis in
        Axis(
          axis,
          governor: axis.path == nil ? nil : settings.axes.firstIndex { $0.policy == axis.policy && $0.path == nil })
      })
  }
}

extension SearchSpace.Axis {
  /// What may be chosen of one part of a policy, or whether the policy acts.
  public init(_ axis: SearchSettings.Axis, governor: Int?) {
    guard axis.path != nil else {
      self.init(.ordered, count: 2)
      return
    }
    switch axis.kind {
    case .ordered: self.init(.ordered, count: axis.values.count, governor: governor)
    case .choice: self.init(.choice, count: axis.values.count, governor: governor)
    case .subset(let members): self.init(.subset(of: members), count: 1 << members - 1, governor: governor)
    }
  }
}
