extension DemandModel.Failure {
  /// Behind the name of the service.
  var said: (en: String, id: String) {
    let least = DemandModel.leastDays
    return switch self {
    case .tooShort(let days):
      (
        "has \(days) \(days == 1 ? "day" : "days") with a count; give \(least) at least, better two years",
        "memuat \(days) hari berisi hitungan; berikan sedikitnya \(least), lebih baik dua tahun"
      )
    case .fewOrdinary(let days):
      (
        "has \(days) \(days == 1 ? "day" : "days") with a count outside of fasts, feasts and rushes, which tell no ordinary day; give \(least) at least",
        "memuat \(days) hari terhitung di luar puasa, hari raya dan lonjakan, terlalu sedikit untuk hari biasa; berikan sedikitnya \(least)"
      )
    case .nothing:
      (
        "has no request on any day; leave the service out",
        "tidak memuat permohonan pada hari mana pun; keluarkan layanan ini"
      )
    case .unsettled:
      (
        "has counts that no law fits; look for slips among the largest",
        "memuat hitungan yang tidak cocok dengan hukum mana pun; periksa yang terbesar"
      )
    }
  }
}
