extension Composer {
  /// What to write, for what the parser says in its own words.
  static func remedy(for problem: String) -> Sentence {
    if let remedy = remedies.first(where: { problem.contains($0.said) })?.words {
      return Sentence("cannot be read: ", "tidak dapat dibaca: ") + remedy
    }
    let hint =
      problem.contains("indent")
      ? Sentence("; indent with spaces, evenly", "; pakai spasi, sama banyak") : ""
    return Sentence("is not YAML: \(problem)", "bukan YAML (kata pengurai: \(problem))") + hint
  }

  /// What the parser says of a tab, where it does.
  static let tab = "tab character"

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
      tab,
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
      "did not find expected '-' indicator",
      Sentence(
        "this line is indented like the entries of a list, but does not begin with \"- \"; indent with spaces, evenly",
        "baris ini menjorok seperti butir daftar, tetapi tidak diawali \"- \"; pakai spasi, sama banyak")
    ),
    (
      "block sequence entries are not allowed",
      Sentence(
        "a list begins behind its key or in another column; write each \"- \" on a line of its own, all in one column",
        "daftar dimulai di belakang kuncinya atau pada kolom lain; tulis setiap \"- \" pada baris sendiri, semuanya sekolom"
      )
    ),
    (
      "expected comment or line break",
      Sentence(
        "behind | or > the line must end; put the text on the next lines, or in quotes",
        "di belakang | atau > baris harus berakhir; tulis teksnya pada baris berikut, atau beri tanda kutip")
    ),
    (
      "unknown escape character",
      Sentence(
        "within \" \" a backslash stands before a character that has no such form; write two of them, or use ' '",
        "di dalam \" \" ada garis miring terbalik di depan karakter yang tidak dikenal; tulis dua kali, atau pakai ' '")
    ),
    (
      "control characters are not allowed",
      Sentence(
        "a character that cannot be seen stands in the file; save it as plain text in UTF-8",
        "ada karakter yang tidak tampak dalam berkas; simpan sebagai teks biasa UTF-8")
    ),
    (
      "expected node content",
      Sentence(
        "a value is missing, or a bracket is not closed", "ada nilai yang belum ditulis, atau kurung yang belum ditutup"
      )
    ),
    (
      "<document start>",
      Sentence(
        "this line does not belong to what stands above it; write \"key: value\", and begin each key in the same column",
        "baris ini tidak termasuk yang di atasnya; tulis \"kunci: nilai\", dan mulai setiap kunci pada kolom yang sama")
    ),
    (
      "undefined tag handle",
      Sentence(
        "a value must not begin with !; put the text in quotes",
        "nilai tidak boleh diawali !; beri tanda kutip pada teksnya")
    ),
    (
      "cannot start any token",
      Sentence(
        "a value must not begin with this character (%, @, `, > or a tab); put the text in quotes",
        "nilai tidak boleh diawali karakter ini (%, @, `, > atau tab); beri tanda kutip pada teksnya"
      )
    ),
  ]
}
