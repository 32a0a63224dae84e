/// What is said of the rows of a register, whatever is made of them.
extension Phrases {
  enum Registers {
    static func units(_ count: Int) -> Phrase {
      Phrase(
        en:
          "The register names \(English.count(count, "unit")): their requests are added up. Give each a file of its own to part them.",
        id: "Register memuat \(count) unit kerja: permohonannya dijumlahkan. Buat berkas sendiri untuk memisahkannya.")
    }

    static func part(_ unit: String, _ requests: Int, of all: Int) -> Phrase {
      let (own, whole) = (Phrase.count(requests), Phrase.count(all))
      return Phrase(
        en:
          "The register names several units: the \(English.count(own.en, "request")) of \(unit) \(own.en == "1" ? "is" : "are") evaluated, of \(whole.en).",
        id: "Register memuat beberapa unit kerja: yang dinilai \(own.id) permohonan \(unit), dari \(whole.id).")
    }

    static func impossible(_ rows: Int) -> Phrase {
      let count = Phrase.count(rows)
      return Phrase(
        en:
          "\(count.en) \(rows == 1 ? "row is" : "rows are") finished before coming, or more than ten years after: only the coming counts.",
        id:
          "\(count.id) baris selesai sebelum masuk, atau lebih dari sepuluh tahun sesudahnya: hanya kedatangannya yang dihitung."
      )
    }
  }
}
