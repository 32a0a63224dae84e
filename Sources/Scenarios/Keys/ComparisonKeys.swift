internal import Government

/// What a unit is to reach, by any measure.
enum TargetKeys {
  static let of = Property<Target.Subject>(.of, { .subject($0.names) }, "A unit, or lenders", "OPD, atau lenders")
  static let `in` = Property<[Int]>(
    .in, { .set(of: .window($0.names), by: <) }, "Windows or surges, by name",
    "Nama jendela waktu atau lonjakan"
  ).usually("the whole study", "seluruh masa studi")

  static let section = Section(
    "target",
    Sentence(
      "What a unit is to reach, by any measure of dictionary.csv",
      "Yang harus dicapai suatu OPD, menurut ukuran mana pun di dictionary.csv"),
    [of, `in`], [.needs(.of)], fewest: 2,
    others: Sentence("A bound, such as at least 90%, of", "Batas, misalnya at least 90%, bagi")
  ) {
    MeasureKeys.descriptions("Bound, such as at least 90%", "Batas, misalnya at least 90%") { .bound($0) }
  }
}

/// How policies are compared.
enum ComparisonKeys {
  private static let usual = ComparisonSettings()

  static let baseline = Property(
    .baseline,
    .choice([(.nothing, true)], noun: Sentence("a baseline that this version knows", "acuan yang dikenal versi ini")),
    "What others are compared to", "Pembanding bagi yang lain"
  ).usually(true, .sourced("doing nothing", "tanpa berbuat apa-apa"))
  static let window = Property<Int>(
    .window, { .window($0.names) },
    "The window or surge that the answer and its table are about, by name",
    "Jendela waktu atau lonjakan yang menjadi pokok jawaban dan tabelnya"
  ).usually(
    "the first that a target names, else the first surge, else whole",
    "yang pertama disebut sebuah target, jika tidak ada lonjakan pertama, jika tidak ada whole")
  static let tolerance = Branch(
    .tolerance, .mapping(tolerances), "Differences that do not matter, by measure",
    "Selisih yang tidak berarti, menurut ukurannya")
  static let weights = Branch(
    .weights, .mapping(weighed),
    "What one unit of a measure at the receiving unit is worth (of a share, a percentage point)",
    "Nilai satu satuan suatu ukuran di OPD penerima (untuk bagian, satu poin persen)")
  static let confidence = Property(
    .confidence, .amount(.share, in: 0.5...0.9999), "Of all differences shown together",
    "Bagi semua selisih yang ditampilkan bersama"
  ).usually(usual.confidence, .sourced("usual", "lazim"))
  static let trials = Property(
    .trials, .trials,
    "How often each policy is played: as often as settles the answer, within bounds, or a fixed number",
    "Berapa kali kebijakan dimainkan: sampai jawabannya pasti, dalam batas, atau jumlah tetap"
  ).usually(
    usual.trials,
    .sourced(
      "rounds of 40, 80, 160, … until the answer is settled",
      "putaran 40, 80, 160, … ulangan sampai jawabannya pasti"))
  static let settle = Property(
    .settle,
    .choice([(.answer, false), (.variations, true)], noun: Sentence("what is to be settled", "hal yang harus pasti")),
    "What rounds go on for: the answer, or with it the least of each grid that is enough",
    "Apa yang ditunggu putaran: jawaban, atau juga yang paling sedikit yang cukup dari tiap kisi"
  ).usually(false, .sourced("the answer alone", "jawaban saja"))
  static let seed = Property(
    .seed, .seed, "Seed of all random draws, a whole number", "Benih bilangan acak, bilangan bulat"
  ).usually(usual.seed, .sourced("fixed, so that runs repeat", "tetap, agar hasil dapat diulang"))

  static let keep = Branch(
    .keep, .mapping(KeptKeys.section),
    "Which figures of a trial are kept, beside those that the answer tells: all, unless said",
    "Angka ulangan mana yang disimpan, selain yang disebut jawaban: semua, kecuali ditentukan")

  static let section = Section(
    "compare", Sentence("How policies are compared", "Cara kebijakan dibandingkan"),
    [baseline, window, tolerance, weights, confidence, trials, settle, seed, keep])

  static let tolerances = Section(
    "tolerance",
    Sentence("Differences that do not matter, by measure", "Selisih yang tidak berarti, menurut ukurannya"), [],
    others: Sentence("What is too small to matter, such as 2%, of", "Selisih yang tidak berarti, misalnya 2%, bagi")
  ) {
    MeasureKeys.descriptions("Too small to matter", "Terlalu kecil untuk berarti") { .amount($0) }
  }
}

/// What a large study keeps of its trials.
enum KeptKeys {
  static let measures = Property<[Measure]>(
    .measures, .list(of: .measure, fewest: 0),
    "Measures; with [] there is no trials.csv.gz, and `mutasim table` writes what is told",
    "Ukuran; dengan [] tidak ada trials.csv.gz, dan `mutasim table` menulis angka yang disebut"
  ).usually("all", "semua")
  static let units = Property<[Target.Subject]>(
    .units, { .list(of: .subject($0.names), fewest: 0) }, "Units, or lenders", "OPD, atau lenders"
  ).usually("all", "semua")
  static let windows = Property<[Int]>(
    .windows, { .list(of: .window($0.names), fewest: 0) }, "Windows or surges",
    "Jendela waktu atau lonjakan"
  ).usually("all", "semua")

  static let section = Section(
    "keep",
    Sentence(
      "Which figures of a trial are kept, beside those that the answer tells",
      "Angka ulangan mana yang disimpan, selain yang disebut jawaban"), [measures, units, windows])
}

extension ComparisonKeys {
  static let weighed = Section(
    "weights", Sentence("What a measure is worth to the planner", "Nilai suatu ukuran bagi perencana"), [],
    others: Sentence("Worth of one unit, such as 10, of", "Nilai satu satuan, misalnya 10, bagi")
  ) {
    MeasureKeys.descriptions("Worth of one unit", "Nilai satu satuan") { _ in .amount(.number) }
  }
}

/// Keys that are measures.
private enum MeasureKeys {
  /// A key for each measure, described alike.
  static func descriptions(_ en: String, _ id: String, _ shape: (Dimension) -> Shape) -> [KeyDescription] {
    Measure.allCases.flatMap { measure in Vocabulary.english.names(measure).map { ($0, measure) } }.map {
      key, measure in
      let name = measure.rawValue.replacing("_", with: " ")
      return KeyDescription(
        key: key, about: Sentence("\(en): \(name)", "\(id): \(name)"), shape: shape(MeasureText.dimension(measure)))
    }
  }
}
