/// Every key of a scenario file; the raw value is its English spelling, but that of `lastDay`, which is `to` as well.
enum Key: String, CaseIterable, Sendable {
  // Study
  case mutasim, title, question, sources, sharedAt = "shared_at", calendar, windows, skills, units, surges, policies
  case targets, compare, parameters
  // Calendar
  case start, length, warmUp = "warm_up", holidays, ramadan, hours, ramadanHours = "ramadan_hours", from, to
  case lastDay = "last day"
  case specialDays = "special_days", present, except
  // Units
  case name, officers, load, work, services, skill, places, counter, desk
  case replacedAfter = "replaced_after", waitingAtStart = "waiting_at_start"
  // Officers
  case group, count, status, post, rating, inPost = "in_post", otherDuties = "other_duties"
  // Skills
  case timeConstant = "time_constant"
  // Services
  case rate, time, promise, demand, steps, file, column, caseColumn = "case", dayVariation = "day_cv"
  case weekdays, profile, season, trend, daily, forecast, date, service, received, finished
  // Steps
  case `do`, at, needs, patience, minimum
  // Surges
  case `in`, starts, builds, peak, holds, fades, shape, rises
  // Policies
  case basedOn = "based_on", combine, instrument, howMany = "how_many", choose, when, until, prepare, limits, process
  case loadBelow = "load_below", loadAbove = "load_above", rule, atMost = "at_most", safety
  case on, every, forecastAbove = "forecast_above", over
  case engage, distance, allowanceLost = "allowance_lost", ifRefused = "if_refused"
  case evaluatedAfter = "evaluated_after", staysIf = "stays_if"
  case wave, size, freeze, inAll = "in_all", atOnce = "at_once", neverBoth = "never_both", within, once
  case tickets, share
  case backlogAbove = "backlog_above", `for`, before, by
  case after, backlogBelow = "backlog_below", stay
  case training, handover, support
  case crew, lenderLoad = "lender_load", posts
  case returned
  // Tables of units and officers
  case unitsTable = "units_table", unit, headcount, need
  case roster, id, en, yearsInPost = "years_in_post"
  // People: learning, the unit's climate
  case curve, trainable, learningRate = "learning_rate", incompressible, level, leadership
  // People: announced changes of strength
  case staffing, retire, join
  // Prices
  case prices, overtime, travel
  // Things and requests
  case equipment, supplies, uses, machine, errors, repair, stock, delivery, breaks, quota, dispatch, priority, online
  case failsEvery = "fails_every", counterHours = "counter_hours", deskShare = "desk_share", noShows = "no_shows"
  // Targets and comparison
  case of, baseline, window, tolerance, weights, confidence, trials, settle, seed, keep, measures
  // Variations, worlds
  case vary, worlds
  // What may be chosen
  case search, want, metIn = "met_in", optional, anyOf = "any_of", officerDays = "officer_days", cost
  // What happened before
  case history
}
