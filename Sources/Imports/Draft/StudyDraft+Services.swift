internal import Government
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
      out.add(
        "          rate: \(YAMLText.number(service.rate, decimals: 2))/day",
        Sentence(
          "mean of \(service.openDays) open days, \(service.days.lowerBound.iso) to \(service.days.upperBound.iso); \(service.source)",
          "rata-rata \(service.openDays) hari buka, \(service.days.lowerBound.iso) sampai \(service.days.upperBound.iso); \(service.source)"
        ))
      if service.unknownDays > 0 {
        out.notKnown(
          "          ",
          Sentence("\(service.unknownDays) working days of them", "\(service.unknownDays) hari kerja di antaranya"))
      }
      if !service.weekdays.isEmpty {
        let factors = service.weekdays.map { YAMLText.number($0, decimals: 2) }.joined(separator: ", ")
        out.add(
          "          weekdays: [\(factors)]",
          Sentence(
            "Monday to Friday over their mean, same cells", "Senin sampai Jumat dibanding rata-rata, sel yang sama"))
      }
      out.add("        time: \(time.yaml)", time.source)
      writePromise(service, unit)
    }
  }

  private mutating func writePromise(_ service: ServiceDemand, _ unit: Office.Unit) {
    let facts = unit.register?.services.first { UnitName.plain($0.name) == UnitName.plain(service.name) }
    if let facts, let days = facts.days(at: 0.9), let register = unit.register {
      let promised = max(1, days)
      out.add(
        "        promise: \(promised) \(promised == 1 ? "working day" : "days")",
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
