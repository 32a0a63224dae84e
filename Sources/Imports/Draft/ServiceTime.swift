internal import Histories
internal import Scenarios

/// The norm minutes of a service, and what tells them.
struct ServiceTime {
  let minutes: Double
  /// As a study writes it.
  let yaml: String
  let source: Sentence

  init(_ service: ServiceDemand, of unit: Office.Unit) {
    let posts = unit.workload?.posts ?? []
    let known = unit.register?.service(service.name)
    if let work = known?.work {
      minutes = work.minutes.value
      yaml =
        "fitted lognormal mean \(Self.text(minutes)) cv \(YAMLText.number(work.variation, decimals: 2)) "
        + "from \(YAMLText.number(work.minutes.lower, decimals: 1)) to \(Self.text(work.minutes.upper))"
      source = Self.fitted(work, norm: Self.norm(service, posts), unit.register?.source ?? "")
      return
    }
    if let norm = Self.norm(service, posts) {
      minutes = norm.minutes
      yaml = Self.text(norm.minutes)
      source = norm.source
      return
    }
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

  /// The task of the ABK that has all words of a service's name.
  private static func norm(_ service: ServiceDemand, _ posts: [UnitPosts.Post]) -> (minutes: Double, source: Sentence)?
  {
    let words = Set(UnitName.words(service.name))
    guard !words.isEmpty else { return nil }
    for post in posts {
      guard let task = post.tasks.first(where: { words.isSubset(of: Set(UnitName.words($0.name))) }) else { continue }
      return (
        task.minutes,
        Sentence("norm time, \(post.source), row \(task.row)", "norma waktu, \(post.source), baris \(task.row)")
      )
    }
    return nil
  }

  private static func fitted(
    _ work: ServiceTimeFit, norm: (minutes: Double, source: Sentence)?, _ register: String
  ) -> Sentence {
    let count = work.minutes.observations
    let other = norm.map { (minutes: text($0.minutes), source: $0.source) }
    return Sentence(
      "standard minutes, fitted to the times of finishing of \(count) requests, \(register)"
        + (other.map { "; \($0.minutes) by \($0.source.en)" } ?? ""),
      "menit baku, dicocokkan dengan waktu selesai \(count) permohonan, \(register)"
        + (other.map { "; \($0.minutes) menurut \($0.source.id)" } ?? ""))
  }

  private static func text(_ minutes: Double) -> String { YAMLText.number(minutes, decimals: 1) + " min" }

  private static func assumed(_ value: Double, _ low: Double, _ high: Double) -> String {
    // A value at an end of its range says that nothing is beyond, which nobody knows.
    let (from, to) = (low < 0.9 * value ? low : value / 2, high > 1.1 * value ? high : value * 1.5)
    return "assumed \(text(value)) from \(YAMLText.number(from, decimals: 1)) to \(text(to))"
  }
}
