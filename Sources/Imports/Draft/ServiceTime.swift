internal import Scenarios

/// The norm minutes of a service, and what tells them.
struct ServiceTime {
  let minutes: Double
  /// As a study writes it.
  let yaml: String
  let source: Sentence

  init(_ service: ServiceDemand, of unit: Office.Unit) {
    let posts = unit.workload?.posts ?? []
    let words = Set(UnitName.words(service.name))
    for post in posts {
      guard let task = post.tasks.first(where: { words.isSubset(of: Set(UnitName.words($0.name))) }), !words.isEmpty
      else { continue }
      minutes = task.minutes
      yaml = Self.text(task.minutes)
      source = Sentence("norm time, \(post.source), row \(task.row)", "norma waktu, \(post.source), baris \(task.row)")
      return
    }
    let known = unit.register?.services.first { UnitName.plain($0.name) == UnitName.plain(service.name) }
    if let known, let usual = known.minutes(at: 0.25), usual >= 1, let low = known.minutes(at: 0.1),
      let high = known.minutes(at: 0.5)
    {
      minutes = max(1, usual.rounded())
      yaml = Self.assumed(minutes, max(1, min(low, minutes).rounded()), max(high, minutes).rounded())
      let file = unit.register?.source ?? ""
      source = Sentence(
        "assumed: no task of the ABK is named like it; a quarter of \(known.minutes.count) requests took no longer from received to finished, waiting included, \(file)",
        "andaian: tidak ada tugas ABK bernama demikian; seperempat dari \(known.minutes.count) permohonan selesai secepat itu sejak diterima, termasuk menunggu, \(file)"
      )
      return
    }
    let tasks = posts.flatMap(\.tasks).filter { $0.minutes > 0 }
    let volume = tasks.reduce(0) { $0 + $1.volume }
    if volume > 0, let least = tasks.map(\.minutes).min(), let most = tasks.map(\.minutes).max() {
      minutes = max(1, (tasks.reduce(0) { $0 + $1.minutes * $1.volume } / volume).rounded())
      yaml = Self.assumed(minutes, min(least, minutes), max(most, minutes))
      source = Sentence(
        "assumed: no task of the ABK is named like it; mean and range of the unit's tasks, \(unit.workload?.place ?? "")",
        "andaian: tidak ada tugas ABK bernama demikian; rata-rata dan rentang tugas unit, \(unit.workload?.place ?? "")"
      )
      return
    }
    minutes = 15
    yaml = Self.assumed(15, 5, 45)
    source = Sentence(
      "assumed: no file tells it; write the norm time of the ABK", "andaian: tidak ada di berkas; tulis norma waktu ABK"
    )
  }

  private static func text(_ minutes: Double) -> String { YAMLText.number(minutes, decimals: 1) + " min" }

  private static func assumed(_ value: Double, _ low: Double, _ high: Double) -> String {
    let span = high > low ? (low, high) : (low * 0.5, high * 1.5)
    return "assumed \(text(value)) from \(text(span.0)) to \(text(span.1))"
  }
}
