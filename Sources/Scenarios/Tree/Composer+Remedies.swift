extension Composer {
  /// What to write, for what the parser says in its own words.
  static func remedy(for problem: String) -> Sentence {
    if let remedy = remedies.first(where: { problem.contains($0.said) })?.words {
      return Sentence("cannot be read: ", "tidak dapat dibaca: ") + remedy
    }
    let hint =
      problem.contains("indent")
      ? Sentence("; indent with spaces, evenly", "; pakai spasi, sama banyak") : ""
    return Sentence("is not YAML: \(problem)", "bukan YAML: \(problem)") + hint
  }

  private static let remedies: [(said: String, words: Sentence)] = [
    (
      "',' or '}'",
      Sentence(
        "inside { } write \"key: value\" with a space behind the colon and a comma between entries, and put a text with a colon, "
          + "comma or bracket in quotes",
        "di dalam { } tulis \"kunci: nilai\" dengan spasi di belakang titik dua dan koma di antara entri, dan beri tanda "
          + "kutip pada "
          + "teks yang memuat titik dua, koma atau kurung")
    ),
    (
      "',' or ']'",
      Sentence(
        "inside [ ] write a comma between values, and put a text with a colon, comma or bracket in quotes",
        "di dalam [ ] tulis koma di antara nilai, dan beri tanda kutip pada teks yang memuat titik dua, koma atau kurung"
      )
    ),
    (
      "mapping values are not allowed",
      Sentence(
        "a second colon stands in this line; put the text that holds it in quotes, or begin a new line",
        "ada titik dua kedua pada baris ini; beri tanda kutip pada teks yang memuatnya, atau mulai baris baru")
    ),
    (
      "could not find expected ':'",
      Sentence("a key without a colon; write \"key: value\"", "kunci tanpa titik dua; tulis \"kunci: nilai\"")
    ),
    (
      "end of stream",
      Sentence(
        "a quotation mark or bracket is not closed before the end of the file",
        "tanda kutip atau kurung belum ditutup sampai akhir berkas")
    ),
    (
      "tab",
      Sentence(
        "a tab stands in the indentation; indent with spaces, evenly",
        "ada tab di awal baris; pakai spasi, sama banyak")
    ),
    (
      "did not find expected key",
      Sentence(
        "this line is indented differently from the keys above it, or an entry before it is not closed; indent with spaces, "
          + "evenly",
        "baris ini menjorok lain dari kunci di atasnya, atau entri sebelumnya belum ditutup; pakai spasi, sama banyak"
      )
    ),
    (
      "cannot start any token",
      Sentence(
        "a value must not begin with this character (%, @, ` or a tab); put the text in quotes",
        "nilai tidak boleh diawali karakter ini (%, @, ` atau tab); beri tanda kutip pada teksnya")
    ),
  ]
}
