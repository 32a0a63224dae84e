internal import Government
internal import Histories
internal import Stochastics
internal import Synchronization
internal import Tables

/// What was learnt from files of counts, so that a study that is read a hundred times with other values learns once.
final class CountsMemory: Sendable {
  static let shared = CountsMemory()

  private struct Key: Hashable {
    let path: String
    let content: UInt64
    let service: String
    let days: Int
    let last: CivilDate
  }

  private struct Known {
    var files: [String: (content: UInt64, counts: CountsFile)] = [:]
    var models: [Key: DemandModel] = [:]
  }

  private let known = Mutex(Known())
  /// Beyond so many what was learnt is forgotten and learnt anew.
  private static let most = 200

  /// The counts of a file, read anew where its bytes are others.
  func counts(_ path: String) throws(CountsError) -> CountsFile {
    let content = Self.content(path)
    if let file = known.withLock({ $0.files[path] }), file.content == content { return file.counts }
    let counts = try CountsFile(path: path, known: .national)
    known.withLock { known in
      if known.files.count >= Self.most { known = Known() }
      known.files[path] = (content, counts)
    }
    return counts
  }

  /// What the first days of a service tell.
  func model(
    _ service: CountsFile.Service, _ path: String, days: Int, until last: CivilDate
  ) throws(DemandModel.Failure) -> DemandModel {
    let key = Key(path: path, content: Self.content(path), service: service.name, days: days, last: last)
    if let model = known.withLock({ $0.models[key] }) { return model }
    let model = try DemandModel(service.series.part(0..<days), until: last, known: .national)
    known.withLock { known in
      if known.models.count >= Self.most { known.models = [:] }
      known.models[key] = model
    }
    return model
  }

  private static func content(_ path: String) -> UInt64 {
    guard case .success(let bytes) = DataFile.read(path) else { return 0 }
    return StableHash.of(bytes)
  }
}
