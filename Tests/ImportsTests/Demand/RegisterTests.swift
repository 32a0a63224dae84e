import Imports
import Scenarios
import Testing

@Suite struct RegisterTests {
  /// Four requests on each working day of three weeks, done after 8, 12, 16 and 20 minutes by two officers.
  private static let register: String = {
    var lines = ["No;Layanan;Diterima;Selesai;Petugas"]
    for week in 0..<3 {
      for weekday in 0..<5 {
        let day = "\(OfficeFiles.two(13 + week * 7 + weekday > 31 ? 13 : 13 + week * 7 + weekday))/04/2026"
        guard !day.hasPrefix("31") else { continue }
        for request in 1...4 {
          lines.append(
            "\(lines.count);Kartu;\(day) 09:00;\(day) 09:\(OfficeFiles.two(4 + request * 4));PEGAWAI 00\(request % 2 + 1)"
          )
        }
      }
    }
    return lines.joined(separator: "\n")
  }()

  @Test func itGivesRatesAPromiseAndWhoServesButNobodysName() throws {
    let folder = try Folder(["staf.csv": OfficeFiles.staff(), "register-kantor-pasar.csv": Self.register])
    let made = folder.made("staf.csv", "register-kantor-pasar.csv")
    #expect(made.refusals == [])
    #expect(made.line("rate: ")?.hasPrefix("rate: 4/day") == true, "\(made.text("study.yaml"))")
    #expect(made.line("time: ")?.hasPrefix("time: assumed 12 min from 8 to 16 min") == true)
    #expect(made.line("promise: ")?.hasPrefix("promise: 1 working day") == true)
    // Two of five officers served.
    #expect(
      made.line("- { roster: roster.csv, other_duties")?.hasPrefix("- { roster: roster.csv, other_duties: 60% }")
        == true)
    let said = made.report.text(inIndonesian: false) + made.text("study.yaml") + made.text("import.yaml")
    #expect(!said.contains("PEGAWAI 00"))
  }

  @Test func unitsOfARegisterAreApartAndOtherHoursAreSaid() throws {
    var lines = ["No Registrasi;Unit;Layanan;Diterima;Selesai"]
    for day in 1...28 {
      let date = "\(OfficeFiles.two(day))/06/2026"
      // June 2026 begins on a Monday.
      if (day - 1) % 7 < 5 {
        for hour in 9...12 {
          lines.append("\(lines.count);KANTOR PASAR;Kartu;\(date) \(OfficeFiles.two(hour)):00;\(date) 14:00")
        }
      }
      for hour in [3, 21] {
        lines.append("\(lines.count);PUSKESMAS;Rawat;\(date) \(OfficeFiles.two(hour)):00;\(date) 23:00")
      }
    }
    let folder = try Folder(["register.csv": lines.joined(separator: "\n")])
    let made = folder.made("register.csv")
    #expect(made.refusals == [])
    let (study, told) = (made.text("study.yaml"), made.report.text(inIndonesian: false))
    #expect(told.contains("KANTOR PASAR: 1 officer, Kartu 4/day"), "\(told)")
    // Fourteen a week come on five days.
    #expect(told.contains("PUSKESMAS: 1 officer, Rawat 2.8/day"), "\(told)")
    for place in [study, told] {
      #expect(
        place.contains("29 % came on Saturday or Sunday") && place.contains("100 % came before 06:00 or after 18:00"))
    }
    for file in made.files { try folder.write(file.bytes, to: file.name) }
    #expect(throws: Never.self) { try ScenarioReader.read(path: folder.path("study.yaml"), overrides: []) }
    #expect(made.text("import.yaml").contains("unit: \"Unit\""))
  }

  /// Half of the requests take eight calendar days, which are six working days at most: 3 to 11 June, say; the 16th is a day off.
  @Test func aPromiseOfSeveralDaysIsInWorkingDaysAndReads() throws {
    let rows = (0..<40).map { index in
      let day = 2 + index % 20
      return
        "\(index);Izin;\(OfficeFiles.two(day))/06/2026 09:00;\(OfficeFiles.two(day + (index % 2) * 8))/06/2026 10:00"
    }
    let text = (["KANTOR PASAR", "", "No;Layanan;Diterima;Selesai"] + rows).joined(separator: "\n")
    let folder = try Folder(["register.csv": text])
    let made = folder.made("register.csv")
    #expect(made.refusals == [])
    #expect(made.line("promise: ")?.hasPrefix("promise: 6 working days ") == true)
    for file in made.files { try folder.write(file.bytes, to: file.name) }
    #expect(throws: Never.self) { try ScenarioReader.read(path: folder.path("study.yaml"), overrides: []) }
    #expect(made.text("study.yaml").contains("name: KANTOR PASAR"))
  }
}
