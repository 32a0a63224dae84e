public import Government

extension SearchSpace {
  /// The space of what a study lets be chosen: one axis for each of `settings.axes`, in their order.
  public init(_ settings: SearchSettings) {
    self.init(
      settings.axes.map { axis in
        let governor = settings.axes.firstIndex { $0.policy == axis.policy && $0.path == nil }
        guard axis.path != nil else { return Axis(.ordered, count: 2) }
        switch axis.kind {
        case .ordered: return Axis(.ordered, count: axis.values.count, governor: governor)
        case .choice: return Axis(.choice, count: axis.values.count, governor: governor)
        case .subset(let members): return Axis(.subset(of: members), count: 1 << members - 1, governor: governor)
        }
      })
  }
}
