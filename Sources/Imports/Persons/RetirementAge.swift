internal import Government

/// At which age officers leave by law (UU 20/2023, PP 11/2017, UU 14/2005).
enum RetirementAge {
  /// 65 for experts of the highest grade and lecturers, 60 for those below it, high leaders and teachers, else 58.
  static func years(position: String, echelon: String?) -> Int {
    let words = Set(position.lowercased().split { !$0.isLetter }.map(String.init))
    if words.isSuperset(of: ["ahli", "utama"]) || words.contains("dosen") || words.isSuperset(of: ["guru", "besar"]) {
      return 65
    }
    if words.isSuperset(of: ["ahli", "madya"]) || words.contains("guru") { return 60 }
    if words.isSuperset(of: ["pengawas", "sekolah"]) || words.isSuperset(of: ["pimpinan", "tinggi"]) { return 60 }
    let grade = echelon?.uppercased().filter { $0 == "I" || $0 == "V" } ?? ""
    if grade == "I" || grade == "II" || words.isSuperset(of: ["kepala", "dinas"])
      || words.isSuperset(of: ["sekretaris", "daerah"])
    {
      return 60
    }
    return 58
  }

  /// The first of the month after the birthday.
  static func day(born: CivilDate, age: Int) -> CivilDate? {
    let month = born.month % 12 + 1
    return CivilDate(year: born.year + age + (born.month == 12 ? 1 : 0), month: month, day: 1)
  }
}
