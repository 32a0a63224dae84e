import Government
import Stochastics

/// How the forecast demands of a trial come, by day: each has coefficients of its own.
struct ForecastCourse {
  /// By unit and service; nil where the demand is no forecast.
  private let places: [[Int?]]
  private let forecasts: [(key: UInt64, forecast: DemandForecast)]
  /// By forecast and day, before the chance of the day.
  private(set) var means: [[Double]]

  init(_ scenario: Scenario, plans: [UnitPlan]) {
    var forecasts: [(key: UInt64, forecast: DemandForecast)] = []
    places = scenario.units.indices.map { unit in
      scenario.units[unit].services.enumerated().map { service, described in
        guard case .forecast(let forecast) = described.demand.source else { return nil }
        forecasts.append((plans[unit].serviceKeys[service], forecast))
        return forecasts.count - 1
      }
    }
    self.forecasts = forecasts
    means = forecasts.map(\.forecast.means)
  }

  /// Draws the trial's coefficients.
  mutating func draw(from source: inout RandomSource) {
    for (place, entry) in forecasts.enumerated() {
      source.start(.forecastPath, entry.key)
      let forecast = entry.forecast
      let logMeans = forecast.rows.products(forecast.fit.draw(from: &source))
      for day in logMeans.indices {
        means[place][day] = forecast.means[day] > 0 ? DemandForecast.mean(logMeans[day]) : 0
      }
    }
  }

  /// Mean requests of a service on a day with its chance drawn; 0 for one that is no forecast.
  func mean(unit: Int, service: Int, day: Int, from source: inout RandomSource) -> Double {
    guard let place = places[unit][service], means[place][day] > 0 else { return 0 }
    let (key, forecast) = forecasts[place]
    source.start(.forecastDay, key, UInt64(day))
    return means[place][day] * forecast.factors.draw(forecast.pools[day], from: &source)
  }
}
