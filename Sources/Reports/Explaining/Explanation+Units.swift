internal import Government

extension Explanation {
  var units: ExplainedPart {
    let workloads = Workload.all(of: scenario)
    let overloaded = workloads.indices.filter { (workloads[$0].load ?? 0) > 1 }
    return ExplainedPart(
      kind: .units, title: Phrases.Part.units, table: table(of: workloads),
      notes: announcedChanges
        + overloaded.map { Phrases.overloaded(Phrase(scenario.units[$0].title), load: number(workloads[$0].load ?? 0)) }
        + [Phrases.loadLegend(officerMinutes: Phrase.number(workloads.first?.officerMinutes ?? 0, decimals: 0))])
  }
  /// Retirements and intake, which the table leaves out.
  private var announcedChanges: [Phrase] {
    scenario.units.flatMap { unit in
      unit.staffing.map { change in
        let date = Phrase.date(scenario.calendar.date(of: change.day))
        return switch change.kind {
        case .retire: Phrases.retiring(Phrase(unit.title), change.count, on: date)
        case .join: Phrases.joining(Phrase(unit.title), change.count, on: date)
        }
      }
    }
  }

  private func table(of workloads: [Workload]) -> TextTable {
    func column(_ head: [Phrase], _ cells: [(Phrase, Phrase)]) -> TextTable.Column {
      TextTable.Column(
        head: head.map { $0[language] },
        cells: cells.map { TextTable.Cell(value: $0.0[language], note: $0.1[language]) })
    }
    let nothing = Phrase("–")
    return TextTable(
      nameHead: Phrases.Part.unit[language], names: scenario.units.map { $0.title[language] },
      columns: [
        column(
          Phrases.Part.officers,
          workloads.map { (.count($0.heads), Phrase("· ") + Phrase.number($0.effectiveHeads, decimals: 1)) }),
        column(
          Phrases.Part.load,
          workloads.map { workload in
            guard let load = workload.load, let category = workload.category else { return (nothing, nothing) }
            return (number(load), Phrase("· \(category.rawValue) \(category.label)\(load > 1 ? " (!)" : "")"))
          }),
        column(
          Phrases.Part.need,
          workloads.map { (heads($0.workloadNeed), Phrase("· ") + signed($0.workloadNeed.gap(of: $0.effectiveHeads))) }),
        column(
          Phrases.Part.ratio,
          workloads.map { workload in
            let ratio = workload.wisnNeed.ratio(of: workload.fullTimeHeads)
            return (heads(workload.wisnNeed), Phrase("· ") + (ratio.map(number) ?? nothing))
          }),
      ])
  }

  private func heads(_ need: StaffingNeed) -> Phrase {
    need.officers.isFinite ? .count(need.heads) : Phrase("∞")
  }

  /// Two decimals.
  func number(_ value: Double) -> Phrase { .number(value, decimals: 2) }

  private func signed(_ value: Double) -> Phrase {
    guard value.isFinite else { return Phrase("−∞") }
    let text = Phrase.number(value, decimals: 1)
    return (value > 0.05 ? Phrase("+") : Phrase("")) + text
  }
}
