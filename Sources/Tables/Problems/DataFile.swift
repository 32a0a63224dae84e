internal import Foundation

/// Reads whole files, with a limit and without surprises.
package enum DataFile {
  package enum Failure: Error, Hashable {
    case missing, directory, notPermitted
    case tooLarge(limitMB: Int)

    package var reason: String {
      switch self {
      case .missing: "no such file"
      case .directory: "is a directory, not a file"
      case .notPermitted: "cannot be read"
      case .tooLarge(let limit): "is larger than \(limit) MB"
      }
    }

    package var reasonInIndonesian: String {
      switch self {
      case .missing: "berkas tidak ada"
      case .directory: "adalah folder, bukan berkas"
      case .notPermitted: "tidak dapat dibaca"
      case .tooLarge(let limit): "lebih besar dari \(limit) MB"
      }
    }
  }

  package static func read(_ path: String, limitMB: Int = 200) -> Result<[UInt8], Failure> {
    var isDirectory: ObjCBool = false
    guard !path.contains("\0"), FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      return .failure(.missing)
    }
    if isDirectory.boolValue { return .failure(.directory) }
    let limit = limitMB * 1_000_000
    guard let handle = FileHandle(forReadingAtPath: path), let data = try? handle.read(upToCount: limit + 1) else {
      let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
      return size == 0 ? .success([]) : .failure(.notPermitted)
    }
    return data.count > limit ? .failure(.tooLarge(limitMB: limitMB)) : .success([UInt8](data))
  }
}
