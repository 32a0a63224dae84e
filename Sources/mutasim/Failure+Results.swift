internal import ArgumentParser
internal import Files

extension Failure {
  /// Of a folder that was named as results and holds none: what it is instead, and what to name.
  init(noResultsIn path: String) {
    let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let within = Self.results(in: folder)
    if !FileCalls.exists(folder) {
      self.init(
        "there is no folder \(folder). Name the folder of results that mutasim run has written, as it stands in its last line.",
        "folder \(folder) tidak ada. Sebutkan folder hasil yang ditulis mutasim run, seperti pada baris terakhirnya.",
        .noInput)
    } else if Self.isResults(folder) {
      self.init(
        "the results in \(folder) have no folder of blocks with its plan, from which they are read. Copy the folder of results "
          + "whole, or run the study again.",
        "hasil di \(folder) tidak memuat folder blocks beserta rencananya, tempat hasil itu dibaca. Salin folder hasil "
          + "seutuhnya, atau jalankan lagi studinya.", .noInput)
    } else if !within.isEmpty {
      let names = within.prefix(3).joined(separator: ", ")
      self.init(
        "\(folder) is not a folder of results itself; it holds \(names). Name one of them.",
        "\(folder) sendiri bukan folder hasil; di dalamnya ada \(names). Sebutkan salah satunya.", .noInput)
    } else {
      self.init(
        "\(folder) is not a folder of results. Name the one that mutasim run has written, as it stands in its last line.",
        "\(folder) bukan folder hasil. Sebutkan yang ditulis mutasim run, seperti pada baris terakhirnya.", .noInput)
    }
  }

  private static func isResults(_ folder: String) -> Bool { FileCalls.exists(folder + "/comparisons.csv") }

  private static func results(in folder: String) -> [String] {
    guard FileCalls.isDirectory(folder) else { return [] }
    let names = (try? FileCalls.names(in: folder, .read)) ?? []
    return names.map { folder + "/" + $0 }.filter(isResults)
  }
}
