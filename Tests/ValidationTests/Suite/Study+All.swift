extension Study {
  /// All studies, in the order of VALIDATION.md.
  static let all = scenarios + onKernel

  private static let scenarios =
    manyServers + oneServer + lossAndImpatience + priorityClasses + networks + changingRates

  private static let onKernel =
    manyServersOnKernel + oneServerOnKernel + lossAndImpatienceOnKernel + priorityClassesOnKernel + networksOnKernel
    + changingRatesOnKernel
}
