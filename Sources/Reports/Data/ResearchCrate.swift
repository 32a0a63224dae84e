internal import Files
internal import Foundation

/// What a folder of results is, for archives and catalogues: RO-Crate 1.1 with the profile Process Run Crate 0.5.
///
/// The tool is an action's instrument, the scenario and the files that it read are its objects, the results what it made; each file with
/// its SHA-256, by which `mutasim verify` finds it changed.
struct ResearchCrate {
  static let file = "ro-crate-metadata.json"

  let title: String
  let question: String
  let record: RunRecord
  let trials: Int
  /// Files of the study that stand in the folder beside its copy.
  let tables: [String]

  /// A file of the folder, or a folder of it, whose path ends with a stroke and which has neither size nor hash.
  struct Part {
    let path: String
    var bytes: Int?
    var sha256 = ""
  }

  func document(of files: [Part]) -> JSONValue {
    let parts = files.map { Self.reference($0.path) }
    let data = record.dataFiles.enumerated().map { number, file -> JSONValue in
      [
        "@id": .string("#data-\(number + 1)"), "@type": "CreativeWork",
        "name": .string(String(file.path.split(separator: "/").last ?? "")), "sha256": .string(file.sha256),
      ]
    }
    let graph: [JSONValue] =
      [
        [
          "@id": .string(Self.file), "@type": "CreativeWork", "about": Self.reference("./"),
          "conformsTo": Self.reference("https://w3id.org/ro/crate/1.1"),
        ],
        [
          "@id": "./", "@type": "Dataset", "name": .string(title), "description": .string(description),
          "datePublished": .string(record.ended), "license": Self.reference("#license"), "hasPart": .array(parts),
          "mentions": Self.reference("#run"), "conformsTo": Self.reference(Self.profile),
        ],
        ["@id": .string(Self.profile), "@type": "CreativeWork", "name": "Process Run Crate", "version": "0.5"],
        [
          "@id": "#license", "@type": "CreativeWork", "name": "Not stated",
          "description": "Whose data these are decides on their use.",
        ],
        [
          "@id": "#mutasim", "@type": "SoftwareApplication", "name": "mutasim",
          "softwareVersion": .string([record.version, record.commit].filter { !$0.isEmpty }.joined(separator: " ")),
        ],
        [
          "@id": "#run", "@type": "CreateAction", "name": .string("\(trials) trials of \(title)"),
          "description": .string(record.commandLine.joined(separator: " ")),
          "startTime": .string(record.started), "endTime": .string(record.ended),
          "actionStatus": Self.reference("http://schema.org/CompletedActionStatus"),
          "instrument": Self.reference("#mutasim"),
          "object": .array(
            inputs.map(Self.reference) + record.dataFiles.indices.map { Self.reference("#data-\($0 + 1)") }),
          "result": .array(files.map(\.path).filter { !inputs.contains($0) }.map(Self.reference)),
        ],
      ] + data + files.map(entity)
    return ["@context": "https://w3id.org/ro/crate/1.1/context", "@graph": .array(graph)]
  }

  private var inputs: [String] { ["scenario.yaml"] + tables }

  private static let profile = "https://w3id.org/ro/wfrun/process/0.5"

  private var description: String {
    question.isEmpty ? "Policies for moving civil servants, compared by mutasim over \(trials) trials" : question
  }

  private func entity(_ file: Part) -> JSONValue {
    guard let bytes = file.bytes else {
      return [
        "@id": .string(file.path), "@type": "Dataset", "name": .string(String(file.path.dropLast())),
        "description": .string("Files of \(file.path)"),
      ]
    }
    return [
      "@id": .string(file.path), "@type": "File", "name": .string(file.path), "contentSize": .string(String(bytes)),
      "encodingFormat": .string(Self.format(of: file.path)), "sha256": .string(file.sha256),
    ]
  }

  private static func format(of path: String) -> String {
    switch path.split(separator: ".").last {
    case "csv": "text/csv"
    case "gz": "application/gzip"
    case "json": "application/json"
    case "html": "text/html"
    case "txt", "tsv": "text/plain"
    case "xls": "application/vnd.ms-excel"
    case "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case "ods": "application/vnd.oasis.opendocument.spreadsheet"
    default: "application/yaml"
    }
  }

  private static func reference(_ id: String) -> JSONValue { ["@id": .string(id)] }
}

extension ResearchCrate {
  /// Writes it into a folder that has everything else.
  func write(into folder: String) throws(ResultsError) {
    let deeper = tables.filter { $0.contains("/") }
    let files = try (FileCalls.names(in: folder, .read) + deeper).map { (name) throws(ResultsError) -> Part in
      let path = folder + "/" + name
      if FileCalls.isDirectory(path) { return Part(path: name + "/") }
      let file = try MappedFile(path)
      return Part(path: name, bytes: file.bytes.count, sha256: SHA256.hex(of: file.bytes))
    }
    try FileCalls.write(Array(document(of: files).text.utf8), to: folder + "/" + Self.file)
  }
}
