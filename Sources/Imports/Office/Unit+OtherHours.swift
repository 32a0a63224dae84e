internal import Scenarios

extension Office.Unit {
  /// What comes when the office of a study is closed.
  func otherHours(_ service: ServiceDemand) -> [Sentence] {
    var said: [Sentence] = []
    if service.weekendShare >= Self.tellingShare {
      let share = YAMLText.number(100 * service.weekendShare, decimals: 0)
      said.append(
        Sentence(
          "\(share) % came on Saturday or Sunday; the study is open from Monday to Friday, where they are counted",
          "\(share) % datang pada Sabtu atau Minggu; studi ini buka Senin sampai Jumat, dan mereka dihitung di situ"))
    }
    let outside = register?.service(service.name)?.outsideShare ?? 0
    if outside >= Self.tellingShare {
      let share = YAMLText.number(100 * outside, decimals: 0)
      said.append(
        Sentence(
          "\(share) % came before 06:00 or after 18:00; the study has office hours: give its calendar other hours, or take the service out",
          "\(share) % datang sebelum 06.00 atau sesudah 18.00; studi ini berjam kantor: ubah jam pada kalendernya, atau hapus layanan ini"
        ))
    }
    return said
  }

  private static let tellingShare = 0.02
}
