import CStochastics
import Stochastics
import Testing

@Suite("Known answers of the generator")
struct KnownAnswerTests {
  /// kat_vectors of Random123 (Salmon, Moraes, Dror, Shaw 2011), philox4x64 with 10 rounds: counter, key, block.
  @Test(
    arguments: [
      (
        [0, 0, 0, 0], [0, 0],
        [0x1655_4d9e_ca36_314c, 0xdb20_fe9d_672d_0fdc, 0xd7e7_72ce_e186_176b, 0x7e68_b68a_ec7b_a23b]
      ),
      (
        [.max, .max, .max, .max], [.max, .max],
        [0x87b0_92c3_013f_e90b, 0x438c_3c67_be8d_0224, 0x9cc7_d7c6_9cd7_77b6, 0xa09c_aebf_594f_0ba0]
      ),
      (
        [0x243f_6a88_85a3_08d3, 0x1319_8a2e_0370_7344, 0xa409_3822_299f_31d0, 0x082e_fa98_ec4e_6c89],
        [0x4528_21e6_38d0_1377, 0xbe54_66cf_34e9_0c6c],
        [0xa528_f454_03e6_1d95, 0x38c7_2dbd_566e_9788, 0xa5a1_610e_72fd_18b5, 0x57bd_43b5_e52b_7fe6]
      ),
    ] as [([UInt64], [UInt64], [UInt64])])
  func blocksAreThePublishedOnes(_ counter: [UInt64], _ key: [UInt64], _ expected: [UInt64]) {
    var block: [UInt64] = [0, 0, 0, 0]
    philox_block(key, counter, &block)
    #expect(block == expected)
  }

  /// numpy 2.4: Philox(key=[7, 9], counter=(0, 5, 42, 3) - 1), the first million raw words: the last, and all of them xored.
  @Test func aMillionWordsAreThoseOfAnotherImplementation() {
    var source = RandomSource(seed: 7, trial: 9)
    source.start(purpose: 3, entity: 42, occurrence: 5)
    var (last, all): (UInt64, UInt64) = (0, 0)
    for _ in 0..<1_000_000 {
      last = source.next()
      all ^= last
    }
    #expect(last == 0x9c36_f396_ca4c_a141)
    #expect(all == 0x9e20_d8a8_4a04_5abf)
  }
}
