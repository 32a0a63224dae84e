extension WorldsError {
  var saidInIndonesian: String {
    switch self {
    case .cancelled: "berhenti sebelum semua dunia dimainkan; tidak ada yang ditulis"
    case .oneWorld:
      "tidak ada dunia selain studi sebagaimana direncanakan; tulis dunia-dunia dalam skenario, atau berikan satu berkas untuk "
        + "setiap dunia"
    case .onePolicy:
      "studi tidak memuat kebijakan selain tanpa tindakan, jadi tidak ada yang dapat dipilih; tulis kebijakan dalam studi atau "
        + "sebutkan lebih banyak dengan --policies"
    case .sameName(let name): "dua dunia dinamai \"\(name)\"; beri nama masing-masing"
    case .otherPolicies(let world):
      "dunia \"\(world)\" memuat kebijakan lain daripada studi sebagaimana direncanakan; samakan nama kebijakan di semua dunia"
    case .otherRules(let world):
      "dunia \"\(world)\" memuat aturan perbandingan lain daripada studi sebagaimana direncanakan; samakan jumlah ulangan, benih "
        + "acak, tingkat keyakinan, toleransi dan bobot di semua dunia"
    case .otherTargets(let world):
      "dunia \"\(world)\" memuat sasaran lain daripada studi sebagaimana direncanakan, sehingga dunia yang memenuhinya "
        + "tidak dapat "
        + "dihitung; samakan sasaran di semua dunia"
    case .otherFocus(let world, let found, let planned):
      "di dunia \"\(world)\" jawabannya tentang \(found), padahal direncanakan tentang \(planned); samakan jendela "
        + "perbandingan dan "
        + "sasarannya"
    case .noDemand(let world):
      "di dunia \"\(world)\" tidak ada permohonan pada jendela yang ditanyakan; pilih jendela perbandingan yang memuat permohonan"
    }
  }
}
