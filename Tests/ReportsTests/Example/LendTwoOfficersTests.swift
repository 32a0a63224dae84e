import Testing

@Suite("A study written in code")
struct LendTwoOfficersTests {
  @Test("plays, is compared and answered")
  func answers() throws {
    let text = try lendTwoOfficers(trials: 8)
    print(text)
    #expect(text.contains("Answer: ahead."))
    #expect(text.contains("8 trials, 3 policies, seed 20260105 · "))
  }
}
