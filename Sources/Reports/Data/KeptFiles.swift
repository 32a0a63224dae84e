internal import Files
internal import Foundation

/// Files of a folder of results, held against the hashes that were written with them.
public enum KeptFiles {
  private struct Document: Decodable {
    let graph: [Entity]
    enum CodingKeys: String, CodingKey { case graph = "@graph" }
  }

  private struct Entity: Decodable {
    let id: String
    let sha256: String?
    enum CodingKeys: String, CodingKey {
      case id = "@id"
      case sha256
    }
  }

  /// Those that are not as they were written, or are gone, in the order in which they were told; where the hashes themselves are gone, their file.
  public static func changed(in folder: String) -> [String] {
    guard let data = FileManager.default.contents(atPath: folder + "/" + ResearchCrate.file),
      let document = try? JSONDecoder().decode(Document.self, from: data)
    else { return [ResearchCrate.file] }
    // Data that the run has read stand elsewhere.
    return document.graph.filter { !$0.id.hasPrefix("#") }.compactMap { file in
      guard let sha256 = file.sha256 else { return nil }
      let now = (try? MappedFile(folder + "/" + file.id)).map { SHA256.hex(of: $0.bytes) }
      return now == sha256 ? nil : file.id
    }
  }
}
