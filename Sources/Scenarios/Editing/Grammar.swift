/// The keys of each mapping of a study file by the name of its section, described once for a process and language: it takes longer
/// than reading a file.
struct Grammar {
  let study: Section
  private let keys: [String: [KeyDescription]]

  private static let english = Grammar(.en)
  private static let indonesian = Grammar(.id)

  static func of(_ language: FileLanguage) -> Grammar { language == .en ? english : indonesian }

  private init(_ language: FileLanguage) {
    var keys: [String: [KeyDescription]] = [:]
    let study = SectionWording.study(in: language)
    func tell(_ section: Section) {
      guard keys[section.name] == nil else { return }
      keys[section.name] = section.properties
      for key in section.properties { visit(key.shape) }
    }
    func visit(_ shape: Shape) {
      switch shape {
      case .mapping(let section): tell(section)
      case .keyed(_, let shape), .list(let shape, _): visit(shape)
      case .either(let shapes): for shape in shapes { visit(shape) }
      default: break
      }
    }
    tell(study)
    self.study = study
    self.keys = keys
  }

  /// The keys of a mapping that has these: those of the first section that knows all of them, else of the first.
  func keys(of shape: Shape, knowing names: [String]) -> [KeyDescription]? {
    let sections = Self.all(shape) { if case .mapping(let section) = $0 { section } else { nil } }
    let known = sections.map { keys[$0.name] ?? [] }
    return known.first { keys in names.allSatisfy { name in keys.contains { $0.key == name } } } ?? known.first
  }

  /// What stands behind each key of a mapping whose keys the user chooses.
  static func named(_ shape: Shape) -> Shape? {
    all(shape) { if case .keyed(_, let shape) = $0 { shape } else { nil } }.first
  }

  static func listed(_ shape: Shape) -> Shape? {
    all(shape) { if case .list(let shape, _) = $0 { shape } else { nil } }.first
  }

  private static func all<Part>(_ shape: Shape, _ part: (Shape) -> Part?) -> [Part] {
    if case .either(let shapes) = shape { return shapes.flatMap { all($0, part) } }
    return part(shape).map { [$0] } ?? []
  }
}
