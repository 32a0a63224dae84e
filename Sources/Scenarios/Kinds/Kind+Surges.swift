internal import Government

/// How a surge comes and goes, as a scenario calls it.
enum SurgeShape: Sendable {
  /// Builds up straight, holds, fades.
  case trapezoid
  /// At the peak at once, for a while.
  case step
  /// At the peak at once, and fading from the next day.
  case spike
  /// Rises to a date, then is over.
  case exponential

  /// Keys of the course, each shape with its own.
  static let keys: [Key] = [.starts, .until, .builds, .rises, .holds, .fades]

  var keys: [Key] {
    switch self {
    case .trapezoid: [.starts, .builds, .holds, .fades]
    case .step: [.starts, .holds]
    case .spike: [.starts, .fades]
    case .exponential: [.until, .rises]
    }
  }
}

extension Kind where Value == SurgeShape {
  static var surgeShape: Kind<SurgeShape> {
    .choice(
      [(.trapezoid, .trapezoid), (.step, .step), (.spike, .spike), (.exponential, .exponential)],
      noun: Sentence("the shape of a surge", "bentuk lonjakan"))
  }
}

extension Kind where Value == Surge.Place {
  /// `unit` or `unit/service`.
  static func surgePlace(_ names: Names) -> Kind<Surge.Place> {
    let expected = Sentence("a unit, or unit/service", "unit, atau unit/layanan")
    return Kind(
      read: { item in
        guard let text = item.scalar(expected: expected) else { return nil }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard let unit = names.units.firstIndex(of: parts[0]), parts.count <= 2 else {
          let nearest = Nearest.match(to: parts[0], among: names.units)
          item.refuse("is not a unit of this scenario", "bukan unit skenario ini", expected: expected, instead: nearest)
          return nil
        }
        guard parts.count == 2 else { return Surge.Place(unit: unit) }
        let services = names.services[parts[0]] ?? []
        guard let service = services.firstIndex(of: parts[1]) else {
          let nearest = Nearest.match(to: parts[1], among: services).map { "\(parts[0])/\($0)" }
          item.refuse(
            "is not a service of \(parts[0])", "bukan layanan \(parts[0])",
            expected: .sameInBoth(services.joined(separator: ", ")), instead: nearest)
          return nil
        }
        return Surge.Place(unit: unit, service: service)
      },
      write: { place, _ in
        let unit = names.units[place.unit]
        return place.service.map { "\(unit)/\(names.services[unit]?[$0] ?? "")" } ?? unit
      },
      expected: expected, shape: .name)
  }
}
