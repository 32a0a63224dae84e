/// Every word that a value may contain; `Vocabulary` gives the spellings.
enum Word: String, CaseIterable, Sendable {
  // Quantities
  case exactly, cv, to, usually, uncertain, assumed, fitted, from, mean, shape
  case lognormal, weibull, gamma, exponential, erlang, poisson, empirical
  // Units
  case minutes, hours, days, workingDays, weeks, months, years, times, kilometres, day, week, month, year, hour
  // Limits
  case atLeast, atMost
  // Calendar
  case none, national, always, shut, pause
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
  // People and steps
  case counter, desk, pns, pppk, managerial, functional, pelaksana
  case veryGood, good, fair, poor, veryPoor
  case basic, trained, able, expert
  // Policies
  case assignment, mutasi, extraHours, nothing
  case match, random, seniority, rating
  case workloadAnalysis, wisn, squareRoot, cheapest, never
  case redeployment, pool, rotation, saturdays, ticketQuota, onlineChannel
  case volunteers, optimal, next, force, drop, digital, manual, proficiency
  case circular, briefing, forum, individualTalk, openCriteria, onlineTracking, careerLetter, leaderPresent
  // Months
  case january, february, march, april, may, june, july, august, september, october, november, december
  // Shapes of surges
  case trapezoid, step, spike
  // People: status, learning
  case partTime, hyperbolic, power, deJong, yes, no
  // Things and requests
  case unlimited, every, together, staggered, longestIdle, mostProficient, high, normal, low
  // Targets
  case lenders, whole
  case answer, variations
  // What may be chosen
  case officerDays
}
