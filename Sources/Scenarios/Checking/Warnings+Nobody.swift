internal import Government
internal import Stochastics

extension Warnings {
  /// Limits, freezes and preparations under which nobody can go, or nobody in time.
  func warnOfNobody(_ action: Action, _ policy: Policy) {
    guard action.instrument.movesPeople else { return }
    let groups = sources(of: action).flatMap { scenario.units[$0].officers }.filter { $0.count > 0 }
    guard !groups.isEmpty else { return }
    if action.instrument == .redeployment, groups.allSatisfy({ $0.otherDuties == 0 }) {
      return warn(
        [.policies], [policy.name], "frees nobody: no officer of the unit has \(spelt(.otherDuties))",
        "tidak membebaskan siapa pun: tidak ada pegawai OPD ini yang punya \(spelt(.otherDuties))")
    }
    if !isVaried(.limits, policy) {
      warnOfPosts(action, policy, groups)
      warnOfYears(action, policy, groups)
      warnOfFreeze(action, policy, groups)
    }
    warnOfLateTraining(action, policy)
  }

  private func warnOfPosts(_ action: Action, _ policy: Policy, _ groups: [OfficerGroup]) {
    guard !groups.contains(where: { action.limits.posts.contains($0.post) }) else { return }
    guard !action.limits.posts.isEmpty else {
      return warn(
        [.policies], [policy.name], "\(spelt(.limits, .posts)) names no post: nobody can go",
        "\(spelt(.limits, .posts)) tidak menyebut jabatan: tidak seorang pun dapat pergi")
    }
    let names = action.limits.posts.map(spelt).joined(separator: ", ")
    warn(
      [.policies], [policy.name],
      "\(spelt(.limits, .posts)) allows \(names), which nobody in the units that it takes from is: nobody can go",
      "\(spelt(.limits, .posts)) hanya membolehkan \(names), yang tidak ada di OPD asalnya: tidak seorang pun dapat pergi"
    )
  }

  /// Years in post that nobody has at the end of the study either; laws without upper limit are seen at 0.999.
  private func warnOfYears(_ action: Action, _ policy: Policy, _ groups: [OfficerGroup]) {
    let years = action.limits.yearsInPost
    let most = groups.compactMap { $0.yearsInPost.quantile(1) ?? $0.yearsInPost.quantile(0.999) }.max() ?? 0
    guard years > max(0, most) + Double(scenario.lengthDays) / 365.25 else { return }
    warn(
      [.policies], [policy.name],
      "\(spelt(.limits, .inPost)) asks for \(Self.short(years)) years, but nobody in the units that it takes from has more than "
        + "\(Self.short(most)) at the start: nobody can go",
      "\(spelt(.limits, .inPost)) meminta \(Self.short(years)) tahun, padahal di OPD asalnya paling lama \(Self.short(most)) pada awal "
        + "studi: tidak seorang pun dapat pergi")
  }

  private func warnOfFreeze(_ action: Action, _ policy: Policy, _ groups: [OfficerGroup]) {
    let whole = action.limits.freezes.filter { $0.from <= scenario.warmUpDays && $0.to >= scenario.lengthDays }
    let barred = whole.flatMap(\.posts)
    guard action.instrument.isForGood, !barred.isEmpty, groups.allSatisfy({ barred.contains($0.post) }) else { return }
    warn(
      [.policies], [policy.name], "its freeze lasts the whole study for everybody it could take: nobody can go",
      "larangannya berlaku sepanjang studi bagi semua yang dapat diambil: tidak seorang pun dapat pergi")
  }

  private func warnOfLateTraining(_ action: Action, _ policy: Policy) {
    guard case .before(let surges, _) = action.when, let day = action.prepare.aheadDay,
      let last = surges.map({ scenario.surges[$0] }).max(by: { $0.startDay < $1.startDay }), day > last.startDay
    else { return }
    warn(
      [.policies], [policy.name],
      "\(spelt(.prepare, .on)) (\(scenario.calendar.date(of: day).iso)) comes after \(last.name) has begun: nobody is trained ahead of it",
      "\(spelt(.prepare, .on)) (\(scenario.calendar.date(of: day).iso)) sesudah \(last.name) mulai: tidak ada yang dilatih sebelumnya"
    )
  }
}
