/// What something is called, in both languages.
enum TitleKeys {
  static let id = Property(.id, .text, "In Indonesian", "Dalam bahasa Indonesia")
  static let en = Property(.en, .text, "In English", "Dalam bahasa Inggris")

  static let section = Section(
    "title", Sentence("What something is called, in both languages", "Nama sesuatu dalam kedua bahasa"), [id, en],
    [.needs(.id, .en)])
}
