internal import Foundation
internal import Reports

/// What all pages have: language, title, the words that the script says.
struct Page {
  let language: Language
  let title: String
  /// The page itself, seen from its folder.
  let here: String
  var name = ""
  var hash = ""

  func html(_ main: String) -> String {
    let other: Language = language == .en ? .id : .en
    let words = JSONValue.object(Phrases.ofScript.mapValues { .string($0[language]) })
    return Template.page(
      [
        "language": language.rawValue, "title": title, "words": words.text, "name": name, "hash": hash,
        "home": Phrases.studies[language], "otherLanguage": other.rawValue, "here": here,
        "otherLanguageName": other == .en ? "English" : "Bahasa Indonesia",
      ], main)
  }

  /// The page of a study, seen from the first page.
  static func address(of study: String) -> String { "study?name=" + escaped(study) }

  /// A text as a value of an address.
  static func escaped(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: CharacterSet(charactersIn: unreserved)) ?? ""
  }

  private static let unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
}
