import Foundation
import Government
import Histories
import Programs

/// What `forms.py` writes: eight weeks of working days, of which three were closed.
enum KnownCounts {
  private static let first: CivilDate = "2026-01-05"
  private static let closed: Set<CivilDate> = ["2026-01-16", "2026-02-16", "2026-02-17"]

  private static func series(_ count: (Int) -> Int) -> DailySeries {
    DailySeries(
      first: first,
      days: (0..<54).map { place in
        let date = first.adding(days: place)
        return date.weekday > 4 || closed.contains(date) ? .closed : .count(count(place + 5))
      })
  }

  /// By the day of the year.
  static func ktp(_ times: Int) -> DailySeries { series { (20 + $0 * 7 % 13) * times } }
  static func kk(_ times: Int) -> DailySeries { series { (5 + $0 % 6) * times } }
}

enum KnownOffice {
  static let roster = """
    id,unit,group,status,post,years_in_post
    P0001,kantor_pasar,pns_pelaksana,pns,pelaksana,0.9
    P0002,kantor_pasar,pns_functional,pns,functional,0.7
    P0003,kantor_pasar,pppk_pelaksana,pppk,pelaksana,0.5
    P0004,dinas_pertanaman,pns_functional,pns,functional,0.4
    P0005,dinas_pertanaman,pns_pelaksana,pns,pelaksana,0.2
    P0006,dinas_pertanaman,pns_functional,pns,functional,0

    """
  /// On the first of the month after each 58th birthday; by unit.
  static let retirements = ["02", "03", "04", "05", "06", "07"].map { "- { on: 2020-\($0)-01, retire: 1 }" }
  static let units = """
    unit,name,post,headcount,need
    kantor_pasar,KANTOR PASAR,pelaksana,5,2.1
    dinas_pertanaman,DINAS PERTANAMAN,pelaksana,4,1.5

    """
}

/// A folder with a file of every variant.
final class VariantFolder: Sendable {
  let folder: Folder

  init() throws {
    folder = try Folder()
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Variants/write.py").path()
    guard let python = Books.python else { throw Books.Failed(reason: "no openpyxl") }
    guard case .ended(status: 0, _, _) = ProgramRun(python, ["-B", script, folder.url.path], timeout: 60) else {
      throw Books.Failed(reason: "\(script) does not run")
    }
  }
}
