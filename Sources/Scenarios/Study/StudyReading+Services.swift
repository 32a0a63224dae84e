internal import Government
internal import Stochastics

extension StudyReading {
  func readServices(_ fields: Fields, _ unit: Unit, _ out: Outline) -> [Service] {
    if fields[.load] == nil {
      fields[.work]?.fail(
        "belongs to a load; a service of its own has a time and a promise",
        "hanya untuk beban; layanan sendiri punya waktu dan janji")
    }
    if let load = fields[.load] {
      if fields[.services] != nil {
        load.fail(
          "stands beside services; a unit has either services or a load",
          "berdampingan dengan \(spelt(.services)); unit punya layanan atau beban")
      }
      return readLoad(fields, unit, out).map { [$0] } ?? []
    }
    guard let item = fields[.services] else { return [] }
    if item.tree.entries?.isEmpty == true {
      item.fail(
        "is empty; leave the key out for a unit that only lends officers",
        "kosong; hapus kuncinya bila unit hanya meminjamkan pegawai")
    }
    let below = out.map(reading.vocabulary.spelling(.services))
    return item.named(Sentence("service", "layanan")).map { readService($0.name, $0.item, unit, below.map($0.name)) }
  }

  /// `load: 0.62` stands for one desk service that fills so much of the officers' time.
  private func readLoad(_ fields: Fields, _ unit: Unit, _ out: Outline) -> Service? {
    let section = fields.fields(UnitKeys.work, WorkKeys.section)
    guard let load = fields.optional(UnitKeys.load, into: out) else { return nil }
    let below = out.map(reading.vocabulary.spelling(.work))
    let time = section.read(WorkKeys.time, into: below)
    let promise = section.read(WorkKeys.promise, into: below)
    let minutes = parameters.productiveShare * span.calendar.normalMinutes
    let heads = unit.officers.reduce(0) { $0 + Double($1.count) * $1.dayShare(span.calendar) }
    let rate = load * heads * minutes / (time.quantity.center ?? time.distribution.mean)
    return Service(
      name: Self.loadService, demand: Demand(.rate(perDay: rate)),
      steps: [Step(name: Self.loadService, work: time.distribution, competency: unit.mainSkill)], promiseDays: promise)
  }

  private func readService(_ name: String, _ item: Item, _ unit: Unit, _ out: Outline) -> Service {
    let fields = Fields(item, ServiceKeys.section)
    let title = fields.read(ServiceKeys.name, into: out, default: Title(name), .sourced("its key"))
    let demand = readDemand(fields, name, title: title, out)
    let promise = fields.read(ServiceKeys.promise, into: out)
    let steps = readSteps(fields, unit, out)
    warnOfChannels(fields, demand, steps)
    let priority = fields.read(ServiceKeys.priority, into: out)
    return Service(
      name: name, title: title, demand: demand, steps: steps, promiseDays: promise,
      priority: priority)
  }

  private func readSteps(_ fields: Fields, _ unit: Unit, _ out: Outline) -> [Step] {
    let key = reading.vocabulary.spelling(.steps)
    if let item = fields[.time] {
      if fields[.steps] != nil {
        item.fail(
          "stands beside steps; a service has either one time or steps",
          "berdampingan dengan \(spelt(.steps)); layanan punya satu waktu atau langkah")
      }
      let below = Outline()
      below.set(reading.vocabulary.spelling(.do), Self.loadService, .sourced("one step"))
      let place = Path.join(fields.path(.steps), index: 0)
      let time = Path.join(place, reading.vocabulary.spelling(.time))
      guard let work = fields.optional(ServiceKeys.time, into: below, at: time) else { return [] }
      let rest = Fields(absentAt: place, item.tree.location, reading)
      let step = readStep(rest, Self.loadService, work, unit, below, isFirstCounter: true)
      out.list(key, [below])
      return [step]
    }
    guard let item = fields[.steps] else {
      fields.missing(
        .time,
        expected: Sentence("time (one desk step) or steps", "\(spelt(.time)) (satu langkah meja) atau \(spelt(.steps))")
      )
      return []
    }
    guard case .list(let trees) = item.tree.content, !trees.isEmpty else {
      item.refuse(
        "is not a list of steps", "bukan daftar langkah", expected: .sameInBoth("[{ do: verify, time: 5 min }]"))
      return []
    }
    guard trees.count <= Step.mostOfAService else {
      item.fail(
        "has \(trees.count) steps; at most \(Step.mostOfAService) can be told apart in what is drawn of them",
        "memuat \(trees.count) langkah; paling banyak \(Step.mostOfAService) yang dapat dibedakan dalam undiannya")
      return []
    }
    var outlines: [Outline] = []
    var steps: [Step] = []
    for member in item.list {
      let below = Outline()
      let fields = Fields(member, StepKeys.section)
      let name = fields.require(StepKeys.do, into: below, fallback: "step")
      outlines.append(below)
      if fields[StepKeys.time] == nil { fields.missing(StepKeys.time) }
      guard let work = fields.optional(StepKeys.time, into: below) else { continue }
      let isFirstCounter = !steps.contains { $0.place == .counter }
      let step = readStep(fields, name, work, unit, below, isFirstCounter: isFirstCounter)
      if step.unit != nil, steps.isEmpty, let item = fields[.in] {
        item.refuse(
          "does the first step", "mengerjakan langkah pertama",
          expected: Sentence(
            "a first step in \(unit.name) itself, where the request arrives",
            "langkah pertama di \(unit.name) sendiri, tempat permohonan datang"))
      }
      steps.append(step)
    }
    out.list(key, outlines)
    return steps
  }

  private func readStep(
    _ fields: Fields, _ name: String, _ work: Law, _ unit: Unit, _ out: Outline, isFirstCounter: Bool
  ) -> Step {
    let place = fields.read(StepKeys.at, into: out)
    let doer = readDoer(fields, unit, place, out)
    let skill = fields.read(
      StepKeys.needs, into: out, default: .some(doer.flatMap(mainSkill) ?? unit.mainSkill),
      .sourced("the unit's main skill"))
    let level = fields.read(StepKeys.level, into: out)
    let minimum = fields.read(StepKeys.minimum, into: out)
    let isQueue = place == .counter && isFirstCounter
    let patience = fields.read(
      StepKeys.patience, into: out, default: isQueue ? Self.usualPatience : nil,
      isQueue
        ? .assumed(
          120...240, .minutes, Sentence("none = waits until sent home", "none = menunggu sampai dipulangkan"))
        : .sourced("counts at the first counter alone"))
    if let item = fields[.patience], patience != nil, !isQueue {
      item.warn(
        "has no effect here: patience counts at a request's first counter alone",
        "tidak berpengaruh di sini: kesabaran hanya berlaku di loket pertama suatu permohonan")
    }
    if doer == nil { checkSomebodyCan(skill, minimum, name, unit, fields) }
    var step = Step(
      name: name, work: work.distribution, competency: skill, minimumProficiency: minimum, place: place,
      patience: patience?.distribution, unit: doer, requiredLevel: level)
    readNeeds(fields, of: names.units[safe: doer] ?? unit.name, into: &step, out)
    return step
  }

  /// 1 h: 4.8 % leave, 2 h: 18 %.
  private static let usualPatience = Law.weibull(mean: 240, shape: 2, .minutes)

  private func checkSomebodyCan(_ skill: Int?, _ minimum: Double, _ name: String, _ unit: Unit, _ fields: Fields) {
    guard let skill, names.skills.indices.contains(skill) else { return }
    let can = unit.officers.contains { group in
      group.count > 0 && (group.holdings.first { $0.competency == skill }?.level ?? 0) >= minimum
    }
    guard !can else { return }
    let (held, least) = (names.skills[skill], NumberText.write(minimum))
    let need = Sentence("\"\(held)\" at \(least) or more", "\"\(held)\" \(least) atau lebih")
    let item = fields[.needs] ?? fields[.minimum] ?? fields[.do]
    let (location, path) = (item?.tree.location ?? fields.location, item?.path ?? fields.path)
    if unit.officerCount == 0 {
      reading.warn(
        location, path, "nobody can do step \"\(name)\": \(unit.name) has no officers, so everything waits",
        "tidak ada yang dapat mengerjakan tahap \"\(name)\": \(unit.name) tidak punya pegawai, jadi semuanya menunggu")
    } else {
      reading.fail(
        location, path, "nobody at home in \(unit.name) can do step \"\(name)\": no group holds \(need.en)",
        "tidak ada pegawai \(unit.name) sendiri yang dapat mengerjakan langkah \"\(name)\": tidak ada kelompok dengan \(need.id)"
      )
    }
  }
}
