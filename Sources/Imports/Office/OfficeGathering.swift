internal import Government
internal import Histories
internal import Scenarios
internal import Tables

/// Brings what the files say together, unit by unit.
struct OfficeGathering {
  let sources: ImportSources
  var list: UnitList
  var staff: [Int: [StaffMember]] = [:]
  var workloads: [Int: UnitPosts] = [:]
  var services: [Int: [ServiceDemand]] = [:]
  var rushes: [Int: SurgeYears] = [:]
  var registers: [Int: RegisterFacts] = [:]
  var surveys: [Int: SurveyFacts] = [:]
  var problems: [ImportProblem] = []
  var notes: [ImportNote] = []

  init(_ sources: ImportSources) {
    self.sources = sources
    list = UnitList(sources.map.units)
    for member in sources.staff.members {
      let file = sources.staffFile ?? ""
      staff[list.place(of: member.unit, at: file), default: []].append(member)
    }
    for workload in sources.workloads.units { add(workload) }
    for workload in sources.posts.units { add(workload) }
    for survey in sources.surveys { name(survey.table) }
    for counts in sources.counts where counts.requests == nil { add(counts) }
    for counts in sources.counts where counts.requests != nil { add(counts) }
    for survey in sources.surveys { add(survey.facts, survey.table) }
    notes += list.notes
  }

  var office: Office {
    let (start, reason) = start
    let keys = list.keys
    let units = list.names.indices.map { place in
      Office.Unit(
        key: keys[place], name: list.names[place], staff: staff[place] ?? [], workload: workloads[place],
        services: services[place] ?? [], rush: rushes[place], register: registers[place], survey: surveys[place])
    }
    return Office(
      units: units, spellings: list.spellings.map { ($0.name, keys[$0.place]) }, start: start, startReason: reason,
      staffFile: sources.staffFile)
  }

  private mutating func add(_ workload: UnitPosts) {
    let place = list.place(of: workload.unit, isSheetName: workload.isSheetName, at: workload.place)
    guard let first = workloads[place] else {
      workloads[place] = workload
      return
    }
    let isSecond = workload.effectiveMinutes == nil && first.effectiveMinutes != nil
    notes.append(
      ImportNote(
        workload.place,
        isSecond
          ? Sentence(
            "posts of \"\(workload.unit)\" are known from \(first.place); that form counts",
            "jabatan \"\(workload.unit)\" sudah ada di \(first.place); formulir itu yang dipakai")
          : Sentence(
            "is a second form of \"\(workload.unit)\" after \(first.place), which counts; this one does not",
            "adalah formulir kedua \"\(workload.unit)\" setelah \(first.place), yang dipakai; yang ini tidak")))
  }

  /// What a mapping says, else what the files tell; the reason is that of the files where both are the same.
  private var start: (CivilDate, Sentence) {
    let told = startOfFiles
    guard let said = sources.map.start, said != told.0 else { return told }
    return (said, Sentence("as import.yaml says", "sesuai import.yaml"))
  }

  /// The first Monday after the last count, else the first day of the year after the forms' or the last appointment.
  private var startOfFiles: (CivilDate, Sentence) {
    if let last = sources.counts.compactMap(\.lastDay).max() {
      let monday = last.adding(days: 7 - last.weekday)
      return (
        monday,
        Sentence(
          "first Monday after the last count, \(last.iso)", "Senin pertama setelah hitungan terakhir, \(last.iso)")
      )
    }
    if let year = sources.formYear, let day = CivilDate(year: year + 1, month: 1, day: 1) {
      return (day, Sentence("first of the year after the forms", "awal tahun setelah formulir"))
    }
    if let year = sources.staff.members.compactMap({ $0.inPostSince?.year }).max(),
      let day = CivilDate(year: year + 1, month: 1, day: 1)
    {
      return (
        day,
        Sentence(
          "assumed: first of the year after the last appointment; no file names another",
          "andaian: awal tahun setelah pengangkatan terakhir; tidak ada berkas yang menyebut tahun lain")
      )
    }
    return (
      CivilDate(dayNumber: Self.start2026), Sentence("assumed: no file names a year", "andaian: tahun tidak disebut")
    )
  }

  /// 1 January 2026.
  private static let start2026 = 20_454
}
