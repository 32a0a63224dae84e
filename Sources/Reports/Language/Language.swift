/// A language that people read results in; files for machines are always the same.
public enum Language: String, Sendable, CaseIterable {
  case en, id

  /// The language of a locale such as `id_ID.UTF-8`; English unless Indonesian.
  public init(locale: String) {
    let name = locale.lowercased().prefix { $0.isLetter }
    self = name == "id" || name == "in" || name == "ind" ? .id : .en
  }

  /// The first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set decides.
  public init(environment: [String: String]) {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    self.init(locale: set ?? "")
  }
}
