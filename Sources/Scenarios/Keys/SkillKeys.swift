internal import Government
internal import Stochastics

/// Something that officers learn by doing and by training.
enum SkillKeys {
  static let timeConstant = Property(
    .timeConstant, .onceATrial(.workingDays, in: 0.5...2000),
    "Working days after which 63% of what is missing is learned on the job; uncertain … = drawn once a trial",
    "Hari kerja sampai 63% dari yang kurang dipelajari sambil bekerja; uncertain … = diundi sekali tiap permainan"
  ).usually(.constant(60, .workingDays), .assumed(20...118, .workingDays))
  static let curve = Property(
    .curve, .curveShape, "How it is learned: exponential, hyperbolic, power, dejong",
    "Bentuk kurva belajarnya: exponential, hyperbolic, power, dejong"
  ).usually(
    .exponential, .assumed("exponential, hyperbolic, power or dejong", "exponential, hyperbolic, power atau dejong"))
  static let learningRate = Property(
    .learningRate, .amount(.share, in: 0.5...0.99), "Of power and dejong: time left when practice doubles",
    "Untuk power dan dejong: sisa waktu bila pengalaman berlipat dua"
  ).usually(0.85, .assumed(0.85...0.9, .share))
  static let incompressible = Property(
    .incompressible, .amount(.share, in: 0...0.95), "Of dejong: share of the time that no practice shortens",
    "Untuk dejong: bagian waktu yang tidak dapat dipersingkat"
  ).usually(0.25, .assumed(0...0.5, .share))
  static let trainable = Property(
    .trainable, .truth, "false: nobody can be taught it here, as a licence or the right to sign",
    "false: tidak dapat diajarkan di sini, seperti izin atau wewenang tanda tangan"
  ).usually(true, .sourced("learned by doing", "dipelajari sambil bekerja"))

  static let section = Section(
    "skill",
    Sentence(
      "Something that officers learn by doing and by training", "Yang dipelajari pegawai sambil bekerja dan dilatih"),
    [timeConstant, curve, learningRate, incompressible, trainable])
}

/// Prices in rupiah.
enum PriceKeys {
  static let overtime = Property(
    .overtime, .price(.perHour), "Of an hour of overtime, such as Rp30000/h", "Sejam lembur, misalnya Rp30000/h")
  static let training = Property(
    .training, .price(.perDay), "Of an officer's day of training, such as Rp150000/day",
    "Sehari pelatihan seorang pegawai, misalnya Rp150000/day")
  static let travel = Property(
    .travel, .price(.perDay), "Of a day lent to another unit, such as Rp50000/day",
    "Sehari penugasan di OPD lain, misalnya Rp50000/day")

  static let section = Section(
    "prices", Sentence("Prices in rupiah", "Harga dalam rupiah"), [overtime, training, travel])
}
