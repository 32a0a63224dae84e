internal import Files
internal import Foundation
internal import Reports

/// The folders of results that runs of a study have written.
struct KeptResults {
  let folder: String

  /// Names of folders, the latest run first.
  func runs(of study: String) -> [String] {
    let stem = Self.stem(of: study)
    let names = ((try? FileCalls.names(in: folder, .read)) ?? []).filter { name in
      guard name.hasPrefix(stem + "-") else { return false }
      let id = name.dropFirst(stem.count + 1)
      return id.count == 8 && id.allSatisfy(\.isHexDigit)
    }
    return names.compactMap { name in ended(name).map { (name, $0) } }.sorted { ($0.1, $0.0) > ($1.1, $1.0) }.map(\.0)
  }

  func summary(of run: String) -> KeptRun? { bytes("summary.json", of: run).flatMap(KeptRun.init) }

  /// What a run leaves for people and programs; its blocks and charts apart.
  func files(of run: String) -> [String] { plainFiles(in: run) }

  /// Papers that were written of a run.
  func papers(of run: String) -> [String] {
    plainFiles(in: run + "/papers").filter { $0 != "provenance.json" }.map { "papers/" + $0 }
  }

  /// What was to know of those papers when they were written, such as why there is no letter.
  func remarks(of run: String, _ language: Language) -> [String] {
    struct Provenance: Decodable {
      let remarks: [[String: String]]?
    }
    let data = FileManager.default.contents(atPath: "\(folder)/\(run)/papers/provenance.json") ?? Data()
    let found = try? JSONDecoder().decode(Provenance.self, from: data)
    return found?.remarks?.compactMap { $0[language.rawValue] } ?? []
  }

  private func plainFiles(in place: String) -> [String] {
    ((try? FileCalls.names(in: folder + "/" + place, .read)) ?? []).filter { name in
      !name.hasPrefix(".") && !FileCalls.isDirectory("\(folder)/\(place)/\(name)")
    }
  }

  /// nil for what is none of its files and papers, or leads out of the folder.
  func bytes(_ file: String, of run: String) -> [UInt8]? {
    guard !run.contains("/"), !run.hasPrefix("."), files(of: run).contains(file) || papers(of: run).contains(file),
      let real = Self.real("\(folder)/\(run)/\(file)"), let root = Self.real(folder), real.hasPrefix(root + "/")
    else { return nil }
    return FileManager.default.contents(atPath: real).map { [UInt8]($0) }
  }

  private static func stem(of study: String) -> String {
    let file = study.split(separator: "/").last.map(String.init) ?? study
    return file.split(separator: ".", omittingEmptySubsequences: false).dropLast().joined(separator: ".")
  }

  /// When a run was written; nil for what no run has written.
  private func ended(_ run: String) -> Double? {
    var info = stat()
    guard stat("\(folder)/\(run)/provenance.json", &info) == 0 else { return nil }
    return Double(info.st_mtim.tv_sec) + Double(info.st_mtim.tv_nsec) / 1e9
  }

  private static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
