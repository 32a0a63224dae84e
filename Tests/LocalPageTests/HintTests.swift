import Foundation
import Scenarios
import Testing

@testable import LocalPage

/// What is offered beside a field is what the form takes there.
@Suite("Hints beside fields")
struct HintTests {
  private func hints(_ desk: Desk, _ path: String) throws -> (words: [String], example: String?) {
    let address = path.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    let response = desk.get("hints?name=mine.yaml&path=\(address)")
    #expect(response.status == 200, "\(path)")
    return (try #require(response.value("words") as? [String]), response.value("example") as? String)
  }

  @Test("every one of every field is accepted when it is typed")
  func accepted() throws {
    let desk = try Desk()
    let fields = try #require(StudyText(Desk.study)).fields
    var offered = 0
    for field in fields {
      let (words, example) = try hints(desk, field.path)
      for value in words + [example].compactMap({ $0 }) {
        offered += 1
        let address = field.path.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        let response = desk.post("edit?name=mine.yaml&keep=1&path=\(address)&hash=\(try desk.hash())", value)
        #expect(response.value("kept") as? Bool == true, "\(field.path): \(value)")
        let back = desk.post("text?name=mine.yaml&hash=\(try desk.hash())", Desk.study)
        #expect(back.status == 200)
      }
    }
    #expect(offered > 20)
  }

  @Test("what another value forbids is not offered, and what stands there is")
  func forbidden() throws {
    let desk = try Desk()
    let instruments = try hints(desk, "policies.lend.instrument").words
    #expect(instruments.contains("assignment") && !instruments.contains("redeployment"), "\(instruments)")
    // The trigger is a surge.
    #expect(try hints(desk, "policies.lend.when.for").example == nil)
    #expect(try hints(desk, "policies.lend.when.by").example == "5 working days")
  }

  @Test("no field of the form offers anything by itself: what it takes is asked for")
  func asked() throws {
    let form = try Desk().get("form?name=mine.yaml").text
    #expect(form.contains("<datalist") && !form.contains("<option") && !form.contains("placeholder"))
    #expect(form.contains("id=\"x-policies.lend.instrument\""))
    #expect(try Desk().get("hints?name=mine.yaml&path=nowhere").value("error") != nil)
  }

  @Test("the policy that does nothing has no field for what others do")
  func nothing() throws {
    let text = Desk.study.replacing("policies:\n", with: "policies:\n  nothing: { name: As it is }\n")
    let form = try Desk(["mine.yaml": text]).get("form?name=mine.yaml").text
    #expect(form.contains("v-policies.nothing.name") && !form.contains("v-policies.nothing.choose"))
    #expect(form.contains("v-policies.lend.choose"))
  }
}
