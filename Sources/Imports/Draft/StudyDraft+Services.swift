internal import Government
internal import Histories
internal import Scenarios

extension StudyDraft {
  mutating func writeServices(_ unit: Office.Unit) {
    out.add("    services:")
    let keys = Self.serviceKeys(unit)
    for (service, key) in zip(unit.services, keys) {
      let time = ServiceTime(service, of: unit)
      out.add("      \(key):")
      out.add("        name: \(YAMLText.scalar(service.name))")
      out.add("        demand:")
      out.add("          rate: \(rate(service))", rateSource(service))
      for remark in unit.otherHours(service) { out.remark("          ", remark) }
      if service.unknownDays > 0 {
        out.notKnown(
          "          ",
          Sentence(
            "\(service.unknownDays) working days of the last twelve months",
            "\(service.unknownDays) hari kerja dalam dua belas bulan terakhir"))
      }
      if !service.weekdays.isEmpty {
        let factors = service.weekdays.map { YAMLText.number($0, decimals: 2) }.joined(separator: ", ")
        out.add("          weekdays: [\(factors)]", weekdaysSource(service))
      }
      writeLaw(service)
      if let register = unit.register, let arrivals = register.arrivals, register.service(service.name) != nil {
        out.add(
          "          profile: [\(arrivals.profile.map(String.init).joined(separator: ", "))]",
          Sentence(
            "when \(arrivals.observations) requests came, in eighths of the open day; \(register.source)",
            "kapan \(arrivals.observations) permohonan datang, per seperdelapan jam buka; \(register.source)"))
      }
      out.add("        time: \(time.yaml)", time.source)
      writePromise(service, unit)
    }
  }

  /// With its interval, where a fit tells it.
  private func rate(_ service: ServiceDemand) -> String {
    func text(_ rate: Double) -> String { "\(YAMLText.number(rate, decimals: rate < 0.1 ? 4 : 2))/day" }
    guard case .fit(_, let law) = service.basis, law.rate.interval.contains(law.rate.value) else {
      return text(service.rate)
    }
    let rate = law.rate(on: office.start)
    return "fitted \(text(rate.value)) from \(Self.range(rate).en)/day"
  }

  private func rateSource(_ service: ServiceDemand) -> Sentence {
    let (first, last) = (service.days.lowerBound.iso, service.days.upperBound.iso)
    switch service.basis {
    case .fit(let days, let law):
      let moved =
        law.trend == nil
        ? Sentence("", "") : Sentence(", carried to the start by its trend", ", dibawa ke awal studi menurut trennya")
      return Sentence(
        "an ordinary day, fitted to \(days) of \(first) to \(last), with its 95 % interval\(moved.en); \(service.source)",
        "hari biasa, dicocokkan dengan \(days) hari dari \(first) sampai \(last), dengan selang 95 %\(moved.id); \(service.source)"
      )
    case .mean(let days):
      return Sentence(
        "mean of \(days) open days, \(first) to \(last); \(service.source)",
        "rata-rata \(days) hari buka, \(first) sampai \(last); \(service.source)")
    }
  }

  private func weekdaysSource(_ service: ServiceDemand) -> Sentence {
    guard case .fit(_, let law) = service.basis else {
      return Sentence(
        "Monday to Friday over their mean, same cells", "Senin sampai Jumat dibanding rata-rata, sel yang sama")
    }
    let ranges = law.weekdays.map { Self.range($0) }
    let (en, id) = (ranges.map(\.en).joined(separator: ", "), ranges.map(\.id).joined(separator: ", "))
    return Sentence(
      "Monday to Friday over their mean, fitted likewise, 95 % \(en)",
      "Senin sampai Jumat dibanding rata-rata, dicocokkan pula, 95 % \(id)")
  }

  /// `11.2 to 12.9`
  static func range(_ fitted: ServiceDemand.Fitted, decimals: Int? = nil) -> Sentence {
    let (low, high) = (fitted.interval.lowerBound, fitted.interval.upperBound)
    let decimals = decimals ?? (low < 0.1 ? 4 : 2)
    let ends = (YAMLText.number(low, decimals: decimals), YAMLText.number(high, decimals: decimals))
    return Sentence("\(ends.0) to \(ends.1)", "\(ends.0) sampai \(ends.1)")
  }

  private mutating func writePromise(_ service: ServiceDemand, _ unit: Office.Unit) {
    let facts = unit.register?.service(service.name)
    if let facts, let days = facts.days(at: 0.9), let register = unit.register {
      let promised = max(1, days)
      out.add(
        "        promise: \(promised) \(promised == 1 ? "working day" : "working days")",
        Sentence(
          "not the office's own: 90 % of \(facts.days.count) requests were done within it, \(register.source)",
          "bukan janji resmi: 90 % dari \(facts.days.count) permohonan selesai dalam waktu itu, \(register.source)"))
    } else {
      out.notKnown(
        "        ",
        Sentence(
          "the promise of the service standard (SOP); 5 working days are assumed",
          "janji standar pelayanan (SOP); diandaikan 5 hari kerja"))
    }
  }

  static func serviceKeys(_ unit: Office.Unit) -> [String] {
    var taken: Set<String> = []
    return unit.services.map { service in
      let words = UnitName.words(service.name).joined(separator: "_").prefix(48)
      let key =
        words.first?.isLetter == true && !UnitName.reserved.contains(String(words)) ? String(words) : "service_" + words
      var own = key
      var number = 2
      while !taken.insert(own).inserted {
        own = "\(key)_\(number)"
        number += 1
      }
      return own
    }
  }
}
