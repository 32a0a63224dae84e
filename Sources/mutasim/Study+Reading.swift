internal import Experiments
internal import Government
internal import Reports
internal import Scenarios

extension Study {
  /// A scenario alone, where nothing of a run is told.
  static func scenario(of path: String, replacing values: [(path: String, value: String)]) throws(Failure) -> Scenario {
    do throws(ScenarioError) {
      return try ScenarioReader.read(path: path, overrides: values).scenario
    } catch {
      throw Failure(error)
    }
  }

  /// Reads the same text again with other values, after all that the options put there.
  func reading(_ options: StudyOptions) -> SensitivityStudy.Reading {
    let text = String(decoding: self.text, as: UTF8.self)
    let (path, names, replacements) = (options.scenario, options.policies, options.replacements())
    let language = options.output.language
    return { values in
      let scenario: Scenario
      do throws(ScenarioError) {
        scenario = try ScenarioReader.read(text: text, path: path, overrides: replacements + values, withWorlds: false)
          .scenario
      } catch {
        return .failure(.unreadable(error.text(inIndonesian: language == .id)))
      }
      guard let names else { return .success(scenario) }
      do throws(Failure) {
        return .success(try Self.chosen(names, of: scenario))
      } catch {
        return .failure(.unreadable(error.message[language]))
      }
    }
  }
}
