internal import Government
internal import Stochastics

extension StudyReading {
  static let loadService = StepKeys.onlyStep

  func readUnits() -> [Unit] {
    guard let item = root[.units] else {
      root.missing(
        .units,
        expected: Sentence(
          "the offices of the government, each with its officers", "perangkat daerah, masing-masing dengan pegawainya"))
      return []
    }
    let out = out.map(reading.vocabulary.spelling(.units))
    let items = item.named(Sentence("unit", "unit"))
    if items.isEmpty, item.tree.entries?.isEmpty == true {
      item.fail("names no unit; expected at least one", "tidak menyebut unit; seharusnya sedikitnya satu")
    }
    // Indices elsewhere count every name, also one that was refused: keep their places.
    var units: [Unit] = []
    let found = Dictionary(items.map { ($0.name, $0.item) }, uniquingKeysWith: { first, _ in first })
    for name in names.units {
      if (Scope.reservedNames + [reading.vocabulary.spelling(.lenders)]).contains(name) {
        found[name]?.fail(
          "\"\(name)\" is what results call \(name == "system" ? "all units" : "the lending units") together; "
            + "choose another key, such as \(name)_office",
          "\"\(name)\" dipakai hasil untuk \(name == "system" ? "semua unit" : "unit yang meminjamkan") bersama-sama; pilih "
            + "kunci lain, misalnya \(name)_kantor"
        )
      }
      guard let item = found[name] else {
        units.append(Unit(name: name, officers: [], services: [], mainSkill: 0))
        continue
      }
      units.append(readUnit(name, item, out.map(name)))
    }
    checkTitles(units, found)
    checkLetters(units)
    if !units.isEmpty, units.allSatisfy(\.services.isEmpty) {
      item.fail(
        "give no service: at least one unit needs services or a load",
        "tidak memberi layanan: sedikitnya satu unit perlu layanan atau beban")
    }
    return units
  }

  /// Units of one name could not be told apart in tables and charts.
  private func checkTitles(_ units: [Unit], _ items: [String: Item]) {
    let key = reading.vocabulary.spelling(Key.name)
    var owners: [String: String] = [:]
    for unit in units {
      let other = unit.title.texts.lazy.compactMap { owners[$0] }.first
      if let other, let item = items[unit.name] {
        reading.fail(
          item.tree[key]?.location ?? item.tree.location, Path.join(item.path, key),
          "\"\(Tree.short(unit.title.en))\" is the name of \(other) too; give each unit a name of its own",
          "\"\(Tree.short(unit.title.id))\" juga nama \(other); beri setiap unit nama sendiri")
      } else {
        for text in unit.title.texts { owners[text] = unit.name }
      }
    }
  }

  private func readUnit(_ name: String, _ item: Item, _ out: Outline) -> Unit {
    let fields = Fields(item, UnitKeys.section)
    let title = fields.read(UnitKeys.name, into: out, default: Title(name), .sourced("its key"))
    let fallback = names.skills.sortedIndex(of: name) ?? 0
    let mainSkill = fields.read(UnitKeys.skill, into: out, default: fallback, .sourced("named after the unit"))
    let groups = readOfficers(fields, of: name, mainSkill, out)
    let replaced = fields.read(UnitKeys.replacedAfter, into: out)
    let (waiting, waitingRequests) = readWaitingAtStart(fields, name, out)
    let (counters, desks) = readPlaces(fields, out)
    let leadership = fields.read(UnitKeys.leadership, into: out)
    let support = fields.read(UnitKeys.support, into: out)
    let staffing = readStaffing(fields, groups, out)
    var unit = Unit(
      name: name, title: title, officers: groups, services: [], mainSkill: mainSkill, counterPlaces: counters,
      deskPlaces: desks, replacedAfterDays: replaced, waitingAtStartDays: waiting,
      staffing: staffing, leadership: leadership, support: support)
    unit.waitingAtStart = waitingRequests
    readThings(fields, into: &unit, out)
    readOffice(fields, into: &unit, out)
    unit.services = readServices(fields, unit, out)
    warnOfVisits(fields, unit)
    return unit
  }

  private func readPlaces(_ fields: Fields, _ out: Outline) -> (counter: Int?, desk: Int?) {
    guard fields[.places] != nil else { return (nil, nil) }
    let places = fields.fields(UnitKeys.places, PlaceKeys.section)
    let below = out.map(reading.vocabulary.spelling(.places))
    return (
      places.optional(PlaceKeys.counter, into: below),
      places.optional(PlaceKeys.desk, into: below)
    )
  }
}
