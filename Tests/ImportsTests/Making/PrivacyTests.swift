import Foundation
import Imports
import Testing

@Suite struct PrivacyTests {
  private static let secrets =
    OfficeFiles.people.flatMap { [$0.number, $0.name] }
    + (1...12).flatMap { month in
      ["15-\(OfficeFiles.two(month))-1980", "1980-\(OfficeFiles.two(month))-15"]
    }

  private func isClean(_ made: Import) -> Bool {
    let texts = made.files.filter { !$0.isPrivate }.map { String(decoding: $0.bytes, as: UTF8.self) }
    let said = [made.report.text(inIndonesian: false), made.report.text(inIndonesian: true)]
    let refused = made.problems.flatMap { [$0.text(inIndonesian: false), $0.text(inIndonesian: true)] }
    return !(texts + said + refused).contains { text in Self.secrets.contains { text.contains($0) } }
  }

  @Test func namesAndNumbersStandInTheKeyAlone() throws {
    let folder = try Folder(OfficeFiles.all)
    let made = folder.made("staf.csv", "abk.csv", "rekap.csv")
    #expect(isClean(made) && made.files.last?.name == "key.csv" && made.files.last?.isPrivate == true)
    let key = made.text("key.csv").split(separator: "\n")
    #expect(key.count == 12 && key[1] == "P0001,\(OfficeFiles.people[0].number),\(OfficeFiles.people[0].name)")
    #expect(made.files.filter(\.isPrivate).count == 1)
  }

  /// Files that are refused, in every way in which a staff list can be wrong.
  @Test(arguments: [
    "twice", "no header", "two readings", "unknown columns", "wrong dates", "no status", "with a remark",
    "unit is a person",
  ])
  func whateverIsWrongNobodyIsNamed(_ fault: String) throws {
    let staff = OfficeFiles.staff()
    var lines = staff.split(separator: "\r\n").map(String.init)
    switch fault {
    case "twice": lines.append(lines[1])
    case "no header": lines.removeFirst()
    case "two readings": lines = lines.map { $0.replacing("15-", with: "05-").replacing("20-01", with: "02-01") }
    case "unknown columns": lines[0] = "A;B;C;D;E;F;G;H;I"
    case "wrong dates": lines = lines.map { $0.replacing("20-01-2020", with: "PEGAWAI 007") }
    case "no status":
      lines = lines.map { $0.replacing("PNS", with: "PEGAWAI 003").replacing("PPPK", with: "PEGAWAI 004") }
    case "with a remark": lines.append("Catatan: hubungi PEGAWAI 001, 198001152005011017")
    default: break
    }
    let folder = try Folder(["staf.csv": lines.joined(separator: "\n")])
    let made = folder.made("staf.csv")
    #expect(isClean(made), "\(made.report.text(inIndonesian: false)) \(made.refusals)")
  }

  /// A number of a person in a cell of another form is told by its place alone.
  @Test(arguments: [
    ("abk.csv", OfficeFiles.workload.replacing("DINAS PERTANAMAN;Peng", with: "DINAS 198001152005011017;Peng"), "B6"),
    ("abk.csv", OfficeFiles.workload.replacing("Menyusun data", with: "198001152005011017"), "D6"),
    ("rekap.csv", OfficeFiles.counts.replacing("IZIN LAPAK", with: "IZIN 198001152005011017"), "its columns: TANGGAL"),
    (
      "rekap.csv", OfficeFiles.counts.replacing("06/01/2026;10", with: "06/01/2026;198001152005011017"),
      "its columns: TANGGAL"
    ),
    (
      "rekap.csv", "TANGGAL;LAYANAN;BERKAS\n13/01/2026;198001152005011017;4\n14/01/2026;KARTU;4\n",
      "its columns: TANGGAL"
    ),
  ])
  func aMisplacedNumberIsRefusedUntold(_ name: String, _ text: String, _ place: String) throws {
    let made = try Folder([name: text]).made(name)
    let told = [made.report.text(inIndonesian: false), made.report.text(inIndonesian: true)] + made.refusals
    #expect(made.files.isEmpty && made.refusals.joined().contains(place), "\(made.refusals)")
    #expect(!told.contains { $0.contains("198001152005011017") })
  }

  /// Whoever is on the staff list is named by no other file, whichever is read first.
  @Test(arguments: [
    ["abk.csv", "register.csv", "rekap.csv", "staf.csv"], ["staf.csv", "rekap.csv", "register.csv", "abk.csv"],
  ])
  func namesOfTheStaffListStandInNoOtherFile(_ order: [String]) throws {
    let staff = OfficeFiles.staff().replacing("PEGAWAI 001", with: "RATNA KUSUMAWATI").replacing(
      "PEGAWAI 002", with: "SUHARTO")
    let day = { "\(OfficeFiles.two($0 % 28 + 1))/0\($0 / 28 + 1)/2026" }
    let register =
      "Unit;Layanan;Diterima;Selesai;Petugas\n"
      + (0..<56).map { "LOKET RATNA KUSUMAWATI;IZIN ratna kusumawati;\(day($0)) 09:00;\(day($0)) 10:00;SUHARTO\n" }
      .joined()
    let counts =
      "KANTOR PASAR\n\nTANGGAL;KARTU;SUHARTO;RATNA KUSUMAWATI;IZIN LAPAK a.n. ORANG LAIN\n"
      + (0..<56).map { "\(day($0));\($0 % 5 + 3);\($0 % 3);\($0 % 4);\($0 % 7)\n" }.joined()
    let workload = OfficeFiles.workload.replacing("Menyusun data", with: "Menyusun data Ratna Kusumawati")
      .replacing("Pengelola Data", with: "Pengelola Data (Ratna Kusumawati)")
    let folder = try Folder(["staf.csv": staff, "abk.csv": workload, "rekap.csv": counts, "register.csv": register])
    let made = Import(order.map(folder.path))
    #expect(made.refusals == [])
    let texts = made.files.filter { !$0.isPrivate }.map { String(decoding: $0.bytes, as: UTF8.self) }
    let told = (texts + [made.report.text(inIndonesian: false), made.report.text(inIndonesian: true)] + made.refusals)
      .joined()
    for name in ["ratna", "suharto", "orang lain"] { #expect(!told.lowercased().contains(name), "\(told)") }
    #expect(told.contains("KARTU") && told.contains("IZIN LAPAK"))
  }

  /// A citizen's number in a name is told nowhere.
  @Test func aCitizensNumberIsRefusedUntold() throws {
    let text = OfficeFiles.counts.replacing("IZIN LAPAK", with: "IZIN 3201010101800001")
    let made = try Folder(["rekap.csv": text]).made("rekap.csv")
    let told = [made.report.text(inIndonesian: false), made.report.text(inIndonesian: true)] + made.refusals
    #expect(made.files.isEmpty && !told.joined().contains("3201"), "\(told)")
  }
}
