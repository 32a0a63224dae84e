internal import Government

/// What may be chosen, what must hold and what is wanted.
enum SearchKeys {
  static let choose = Branch(
    .choose, .keyed(.searchedPart, .anything),
    "Parts of policies and what they may be: { lend.how_many: 1 to 6, lend.when.by: 5 to 30 working days every 5 }",
    "Bagian kebijakan dan nilai yang boleh dipilih: { lend.how_many: 1 to 6, lend.when.by: 5 to 30 working days every 5 }"
  )
  static let optional = Branch(
    .optional, .list(.name), "Policies, by name, that may also be left out",
    "Nama kebijakan yang boleh juga tidak dijalankan")
  static let want = Property<[SearchSettings.Figure]>(
    .want, .list(of: .figure),
    "What is to be best: officer_days, or a measure at the receiving unit; of several, the policies that no other beats",
    "Yang harus terbaik: officer_days, atau ukuran di OPD penerima; bila beberapa, kebijakan yang tidak dikalahkan yang lain"
  ).usually([.officerDays], .sourced("the gentlest that keeps the promise", "yang paling ringan yang menepati janji"))
  static let metIn = Property(
    .metIn, .amount(.share, in: 0.5...1), "In which share of trials all targets and limits must hold together",
    "Dalam berapa bagian ulangan semua sasaran dan batas harus terpenuhi bersama"
  ).usually(0.9, .sourced("nine years in ten", "sembilan dari sepuluh tahun"))
  static let atMost = Branch(
    .atMost, .mapping(SearchLimitKeys.section), "What may be spent at most, in each trial",
    "Yang boleh dihabiskan paling banyak, dalam tiap ulangan")
  static let tolerance = Property(
    .tolerance, .amount(.number, in: 0.1...10_000), "Officer-days that are too few to matter",
    "Hari pegawai yang terlalu sedikit untuk berarti"
  ).usually(5, .sourced("a week of one officer", "satu minggu seorang pegawai"))

  static let section = Section(
    "search",
    Sentence(
      "What may be chosen of the policies, what must hold, and what is wanted (mutasim optimise)",
      "Yang boleh dipilih dari kebijakan, yang harus terpenuhi, dan yang diinginkan (mutasim optimise)"),
    [choose, optional, want, metIn, atMost, tolerance], [.needsOne(.choose, .optional)])
}

/// What may be spent.
enum SearchLimitKeys {
  static let officerDays = Property(
    .officerDays, .amount(.number, in: 0...1e7), "Working days of officers away from their units",
    "Hari kerja pegawai di luar OPD asalnya")
  static let cost = Property(
    .cost, .amount(.number, in: 0...1e15), "Rupiah, by the prices of the study", "Rupiah, menurut harga dalam studi")

  static let section = Section(
    "at most", Sentence("What may be spent at most", "Yang boleh dihabiskan paling banyak"), [officerDays, cost],
    fewest: 1)
}

/// Some of these, one at least.
enum SubsetKeys {
  static let anyOf = Branch(
    .anyOf, .list(.anything), "Any of these together, one at least", "Satu atau beberapa di antaranya bersama")

  static let section = Section(
    "any of", Sentence("Any of some values together", "Beberapa nilai bersama"), [anyOf], [.needs(.anyOf)])
}

extension Kind where Value == SearchSettings.Figure {
  /// Officer-days, or a measure of which more or less is better.
  static var figure: Kind<SearchSettings.Figure> {
    let measure = Kind<Measure>.measure
    return Kind(
      read: { item in
        if let text = item.tree.text, item.vocabulary.means(text, .officerDays) { return .officerDays }
        guard let found = measure.read(item) else { return nil }
        guard found.smallerIsBetter != nil, !found.isDifference else {
          item.refuse(
            "is a measure of which neither more nor less is better",
            "adalah ukuran yang lebih besar ataupun lebih kecilnya tidak lebih baik",
            expected: Sentence("officer_days, or on_time", "officer_days, atau on_time"))
          return nil
        }
        return .measure(found)
      },
      write: { figure, vocabulary in
        switch figure {
        case .officerDays: vocabulary.spelling(Word.officerDays)
        case .measure(let found): vocabulary.name(found)
        }
      },
      expected: Sentence("officer_days, or a measure such as on_time", "officer_days, atau ukuran seperti on_time"),
      shape: .either([.words([.officerDays]), measure.shape()]))
  }
}
