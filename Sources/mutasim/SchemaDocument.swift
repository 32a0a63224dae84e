internal import Reports
internal import Scenarios

/// The scenario file as JSON Schema 2020-12: a definition for each mapping and each way of writing a quantity.
struct SchemaDocument {
  private let language: KeyPath<Sentence, String>
  private var definitions: [String: JSONValue] = [:]

  private init(_ language: KeyPath<Sentence, String>) { self.language = language }

  /// The document; the same bytes for the same version of the tool.
  static func text(of section: Section, in language: KeyPath<Sentence, String>) -> String {
    var document = SchemaDocument(language)
    let study = document.json(section)
    return study.merging([
      "$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": .object(document.definitions),
      "title": "A scenario of mutasim",
    ]).text
  }

  private mutating func json(_ section: Section) -> JSONValue {
    var properties: [String: JSONValue] = [:]
    for property in section.properties {
      properties[property.key] = json(property.shape).merging(["description": .string(text(of: property))])
    }
    var entries: [String: JSONValue] = [
      "type": "object", "description": .string(section.about[keyPath: language] + "."),
      "properties": .object(properties),
      "additionalProperties": false,
    ]
    if section.fewest > 0 { entries["minProperties"] = .integer(section.fewest) }
    var conditions: [JSONValue] = []
    for rule in section.rules {
      switch rule {
      case .needs(let keys): entries["required"] = .array(keys.map { .string($0) })
      case .needsOne(let keys):
        conditions.append(["anyOf": .array(keys.map { ["required": [.string($0)]] })])
      case .notTogether(let a, let b): conditions.append(["not": ["required": [.string(a), .string(b)]]])
      }
    }
    if !conditions.isEmpty { entries["allOf"] = .array(conditions) }
    return .object(entries)
  }

  /// What a key is for, what holds without it, and which values are taken.
  private func text(of key: KeyDescription) -> String {
    let (usual, range) = (Sentence("Default", "Bawaan"), Sentence("Range", "Rentang"))
    return key.about[keyPath: language] + "."
      + (key.usual.map { " \(usual[keyPath: language]): \($0[keyPath: language])." } ?? "")
      + (key.range.map { " \(range[keyPath: language]): \($0[keyPath: language])." } ?? "")
  }

  private mutating func json(_ shape: Shape) -> JSONValue {
    switch shape {
    case .anything: [:]
    case .text, .name: ["type": ["string", "number"]]
    case .integer(let range): integer(range)
    case .number: ["type": "number", "minimum": 0]
    case .truth: ["type": "boolean"]
    case .pattern(let pattern): reference(pattern)
    case .words(let words): ["enum": .array(words.map { .string($0) })]
    case .mapping(let section): reference(section)
    case .keyed(let pattern, let shape):
      ["type": "object", "propertyNames": reference(pattern), "additionalProperties": json(shape)]
    case .list(let shape, let fewest): ["type": "array", "items": json(shape), "minItems": .integer(fewest)]
    case .nothing: ["type": "null"]
    case .either(let shapes): ["anyOf": .array(shapes.map { json($0) })]
    }
  }

  private func integer(_ range: ClosedRange<Int>) -> JSONValue {
    let least: JSONValue = ["type": "integer", "minimum": .integer(range.lowerBound)]
    return range.upperBound == .max ? least : least.merging(["maximum": .integer(range.upperBound)])
  }

  private mutating func reference(_ pattern: Shape.Pattern) -> JSONValue {
    definitions[pattern.name] = [
      "type": "string", "pattern": .string(pattern.expression), "examples": [.string(pattern.example)],
      "patternErrorMessage": .string("expected \(pattern.name), for example \(pattern.example)"),
    ]
    return pointer(pattern.name)
  }

  private mutating func reference(_ section: Section) -> JSONValue {
    if definitions[section.name] == nil { definitions[section.name] = json(section) }
    return pointer(section.name)
  }

  private func pointer(_ name: String) -> JSONValue {
    ["$ref": .string("#/$defs/" + name.replacing(" ", with: "%20"))]
  }
}
