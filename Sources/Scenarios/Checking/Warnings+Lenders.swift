internal import Government

extension Warnings {
  /// Units that can let nobody go.
  func warnOfLenders(_ action: Action, _ policy: Policy) {
    switch action.from {
    case .units(let lenders):
      for index in lenders where scenario.units.indices.contains(index) { warnOfLender(index, action, policy) }
    case .loadBelow(let limit):
      let others = scenario.units.indices.filter {
        (action.receiverLoadAbove != nil || !action.to.contains($0)) && scenario.units[$0].officerCount > 0
      }
      if !others.contains(where: { (workload($0).load ?? 0) < limit }) {
        warn(
          [.policies], [policy.name], "no other unit has a load (EJ) below \(Self.short(limit)): nobody can be lent",
          "tidak ada OPD lain dengan beban (EJ) di bawah \(Self.short(limit)): tidak ada yang dapat dipinjam")
      }
    }
  }

  private func warnOfLender(_ index: Int, _ action: Action, _ policy: Policy) {
    let lender = scenario.units[index]
    let heads = Double(lender.officerCount)
    if let load = workload(index).load, load > action.limits.lenderLoad {
      warn(
        [.policies], [policy.name],
        "\(lender.name) is already overloaded (EJ \(Self.short(load))): its limit lets nobody go",
        "\(lender.name) sudah kelebihan beban (EJ \(Self.short(load))): batasnya tidak melepas siapa pun")
    } else if heads <= 1 || heads - 1 < action.limits.crewShare * heads - 1e-9 {
      warn(
        [.policies], [policy.name],
        "\(lender.name) has \(lender.officerCount == 1 ? "one officer" : "\(lender.officerCount) officers"): its minimum "
          + "crew lets nobody go",
        "\(lender.name) punya \(lender.officerCount) pegawai: jumlah minimumnya tidak melepas siapa pun")
    }
  }
}
