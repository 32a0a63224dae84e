internal import Tables

/// Names of units as they are compared and shortened.
enum UnitName {
  /// Without case, marks and double spaces.
  static func plain(_ name: String) -> String { ColumnName.plain(name) }

  private static let silent: Set<Substring> = [
    "dan", "di", "pada", "kota", "kabupaten", "provinsi", "pemerintah", "the",
  ]

  /// Words that tell units apart, in small letters without marks.
  static func words(_ name: String) -> [String] {
    plain(name).split(separator: " ").filter { !silent.contains($0) }
      .map { $0.filter { $0.isASCII && ($0.isLetter || $0.isNumber) } }.filter { !$0.isEmpty }
  }

  /// What YAML or results call something else.
  static let reserved: Set<String> = [
    "yes", "no", "on", "off", "true", "false", "null", "none", "system", "lenders", "whole",
  ]

  /// Short keys for names, each its own: as few words, at least two, as tell them apart.
  static func keys(_ names: [String]) -> [String] {
    let words = names.map(words)
    var keys: [String] = []
    var taken: Set<String> = []
    for (place, own) in words.enumerated() {
      var key = ""
      for count in 2...max(2, own.count) {
        key = own.prefix(count).joined(separator: "_")
        let isShared = words.indices.contains { $0 != place && words[$0].prefix(count) == own.prefix(count) }
        if !isShared { break }
      }
      key = String(key.prefix(48))
      if key.first?.isLetter != true || reserved.contains(key) { key = "unit_" + key }
      var own = key
      var number = 2
      while !taken.insert(own).inserted {
        own = "\(key)_\(number)"
        number += 1
      }
      keys.append(own)
    }
    return keys
  }
}
