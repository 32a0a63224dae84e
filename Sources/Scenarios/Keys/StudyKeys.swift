internal import Government

/// The whole file.
public enum StudyKeys {
  static let version = Property(.mutasim, .version, "Version of the scenario file", "Versi berkas skenario")
    .usually(1, .sourced("this version", "versi ini"))
  static let title = Property(.title, .title, "What the study is called in reports", "Judul studi dalam laporan")
    .usually("Study", .sourced("no title given", "judul tidak ditulis"))
  static let question = Property(
    .question, .title, "The question that the study is to answer", "Pertanyaan yang hendak dijawab studi"
  ).usually("", .sourced("no question given", "pertanyaan tidak ditulis"))
  static let sources = Property(
    .sources, .title, "Where the figures of the study come from, for those who check it",
    "Asal angka-angka studi, bagi yang memeriksanya"
  ).usually("", .sourced("none given", "tidak ditulis"))
  static let sharedAt = Property(
    .sharedAt, .title, "Where others find this file and its data", "Tempat orang lain menemukan berkas ini dan datanya"
  ).usually("", .sourced("none given", "tidak ditulis"))
  static let calendar = Branch(
    .calendar, .mapping(CalendarKeys.section), "When the study runs, and on which days and hours offices work",
    "Kapan studi berlangsung, serta hari dan jam kerja kantor")
  static let windows = Branch(
    .windows, .named(.mapping(WindowKeys.section)),
    "Spans of days to measure in, beside the whole study and each surge",
    "Rentang hari yang diukur, selain seluruh studi dan setiap lonjakan"
  ).usually("one for each surge", "satu untuk setiap lonjakan")
  static let skills = Branch(
    .skills, .named(.either([.mapping(SkillKeys.section), .nothing])),
    "What officers must know, and how fast it is learned", "Yang harus dikuasai pegawai, dan seberapa cepat dipelajari"
  ).usually("the main skill of each unit", "keahlian utama setiap OPD")
  static let unitsTable = Branch(
    .unitsTable, .table, "Table (CSV or spreadsheet) of many small units: unit, headcount, need or load, name, post",
    "Tabel (CSV atau spreadsheet) berisi banyak OPD kecil: { unit, headcount }, { need } atau { load }, { name, post }")
  static let units = Branch(
    .units, .named(.mapping(UnitKeys.section)), "Offices (OPD) that serve or may lend officers",
    "Perangkat daerah (OPD) yang melayani atau dapat meminjamkan pegawai")
  static let surges = Branch(
    .surges, .named(.mapping(SurgeKeys.section)), "Times of raised demand", "Masa permohonan meningkat")
  static let policies = Branch(
    .policies, .named(.either([.mapping(PolicyKeys.section), .nothing])),
    "Policies to compare; \"nothing\" is always there and is what others are compared to",
    "Kebijakan yang dibandingkan; \"nothing\" selalu ada sebagai pembanding")
  static let targets = Branch(
    .targets, .oneOrMore(.mapping(TargetKeys.section), fewest: 0), "What units are to reach",
    "Yang harus dicapai OPD")
  static let vary = Branch(
    .vary,
    .keyed(
      .policyPart, .oneOrMore(.anything)),
    "A policy of every combination, such as { lend.how_many: [1, 2, 3], lend.when.by: [5 working days, …] }",
    "Satu kebijakan untuk setiap kombinasi, misalnya { lend.how_many: [1, 2, 3], lend.when.by: [5 working days, …] }")
  static let search = Branch(
    .search, .mapping(SearchKeys.section),
    "What may be chosen, what must hold and what is wanted (mutasim optimise)",
    "Yang boleh dipilih, yang harus terpenuhi dan yang diinginkan (mutasim optimise)")
  static let worlds = Branch(
    .worlds,
    .named(
      .keyed(
        .valuePath, .anything)),
    "How things might be instead: paths and values, as in { doubled: { surges.lebaran.peak: 3 times } } (mutasim worlds)",
    "Keadaan lain yang mungkin: jalur dan nilai, misalnya { doubled: { surges.lebaran.peak: 3 times } } (mutasim worlds)"
  )
  static let history = Branch(
    .history, .mapping(HistoryKeys.section),
    "What happened before, laid on what the model says of those days: last year, simulated and real",
    "Yang terjadi sebelumnya, disandingkan dengan kata model tentang hari itu: tahun lalu, simulasi dan kenyataan")
  static let prices = Branch(
    .prices, .mapping(PriceKeys.section), "Prices in rupiah, for what moves and overtime cost",
    "Harga dalam rupiah, untuk biaya perpindahan dan lembur")
  static let compare = Branch(
    .compare, .mapping(ComparisonKeys.section), "How many trials, and what is too small to matter",
    "Berapa kali dimainkan, dan selisih yang tidak berarti")
  static let parameters = Branch(
    .parameters, .mapping(ParameterKeys.section), "Constants of the model, each with its source or range",
    "Tetapan model, masing-masing dengan sumber atau rentangnya")

  public static let section = Section(
    "study",
    Sentence(
      "A study of policies for moving civil servants (mutasim)", "Studi kebijakan pemindahan pegawai negeri (mutasim)"),
    [version, title, question, sources, sharedAt, calendar] + CalendarKeys.atTop + [
      windows, skills, unitsTable, units, surges, policies, targets, vary, search, worlds, history, prices, compare,
      parameters,
    ], [.needs(.policies), .needsOne(.units, .unitsTable), .needsOne(.start, .calendar)])
}
