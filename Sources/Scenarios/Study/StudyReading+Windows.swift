internal import Government

extension StudyReading {
  /// Windows beside the whole study that are measured at once.
  static let mostWindows = 63

  /// Whether a name is that of the window over the whole study, in the file or in results.
  func isWhole(_ name: String) -> Bool {
    [Names.wholeStudy, reading.vocabulary.spelling(.whole)].contains(name)
  }

  /// The whole study, one window a surge, then those of the file; one of the same name takes the surge's place.
  func readWindows(_ surges: [Surge]) -> [Window] {
    let whole = Names.wholeStudy
    var given: [String: Window] = [:]
    let below = out.map(reading.vocabulary.spelling(.windows))
    for (name, item) in root[.windows]?.named("window") ?? [] {
      let fields = Fields(item, WindowKeys.section)
      if isWhole(name) {
        item.fail(
          "\"\(name)\" is the name of the window over the whole study", "\"\(name)\" adalah nama jendela seluruh studi")
      }
      let out = below.map(name)
      let title = fields.optional(WindowKeys.name, into: out) ?? surges.first { $0.name == name }?.title
      let from = fields.require(WindowKeys.from, into: out, fallback: span.calendar.start)
      let to = fields.require(WindowKeys.to, into: out, fallback: span.end)
      let window = Window(name: name, title: title, from: span.calendar.day(of: from), to: span.calendar.day(of: to))
      if window.from < 0 || window.from >= span.lengthDays {
        fields[.from]?.refuse(
          "is outside the study", "di luar masa studi",
          expected: Sentence(
            "\(span.calendar.start.iso) to \(span.end.iso)", "\(span.calendar.start.iso) sampai \(span.end.iso)"))
      } else if window.to > span.lengthDays {
        fields[.lastDay]?.refuse(
          "is outside the study", "di luar masa studi",
          expected: Sentence(
            "at most \(span.end.iso), the day after its last",
            "paling lambat \(span.end.iso), hari sesudah hari terakhirnya"))
      } else if window.from >= window.to {
        fields[.lastDay]?.refuse(
          "is not after the first day of the window (the last day is not part of it)",
          "tidak sesudah hari pertama jendela (hari terakhir tidak termasuk)")
      } else if window.from < span.warmUpDays {
        item.warn(
          "begins in the warm-up, in which nothing is measured",
          "mulai dalam masa pemanasan; saat itu tidak ada yang diukur")
      }
      given[name] = window
    }
    if surges.count + given.count > Self.mostWindows, let item = root[.windows] ?? root[.surges] {
      item.fail(
        "makes more than \(Self.mostWindows) windows of measurement; leave some out",
        "membuat lebih dari \(Self.mostWindows) jendela pengukuran; kurangi")
    }
    var windows = [Window(name: whole, title: Window.wholeTitle, from: span.warmUpDays, to: span.lengthDays)]
    for surge in surges {
      let window = given.removeValue(forKey: surge.name) ?? Window(of: surge, span.calendar, within: span.lengthDays)
      windows.append(window)
      let out = below.map(surge.name)
      if out.entries.isEmpty {
        let origin = Origin.sourced("from the surge's first working day to five time constants of fading")
        out.set(reading.vocabulary.spelling(Key.from), span.calendar.date(of: window.from).iso, origin)
        out.set(reading.vocabulary.spelling(.lastDay), span.calendar.date(of: window.to).iso, origin)
      }
    }
    windows += given.values.sorted { $0.name < $1.name }
    names.windows = windows.map(\.name)
    below.sort(by: names.windows)
    return windows
  }
}
