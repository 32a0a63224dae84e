/// What is submitted to Slurm: an array of shards, the merge after it, and what submits both, round after round.
public struct SlurmScripts: Sendable {
  let name: String
  let shards: Int
  let needs: ShardNeeds
  /// The executable, and where the results are made, as the machines of the cluster see them.
  let tool: String
  let results: String

  public init(name: String, shards: Int, needs: ShardNeeds, tool: String, results: String) {
    self.name = name
    self.shards = shards
    self.needs = needs
    self.tool = tool
    self.results = results
  }

  /// Options end at a space.
  private var label: String { String(name.map { $0.isWhitespace || $0 == "\"" || $0 == "'" ? "-" : $0 }) }

  /// By name; the scripts stand in the plan's folder and are run there.
  public var files: [(name: String, text: String)] {
    [("array.sh", array), ("merge.sh", merge), ("submit.sh", submit)]
  }

  /// Before its time is over a shard is told to stop: it keeps what it has and ends with 75, to be put back into the queue.
  private var array: String {
    """
    #!/bin/bash
    #SBATCH --job-name=\(label)
    #SBATCH --array=1-\(shards)
    #SBATCH --ntasks=1 --cpus-per-task=\(needs.threads) --mem=\(needs.memory)M --time=\(time)
    #SBATCH --requeue --open-mode=append --signal=B:TERM@60
    #SBATCH --output=shard-%a.log
    \(quoted(tool)) run --plan . --base 1 --threads \(needs.threads) &
    shard=$!
    trap 'kill -TERM $shard' TERM
    wait $shard; code=$?
    # The signal ends the first wait; the shard itself ends a little later.
    if [ $code -gt 128 ]; then wait $shard; code=$?; fi
    if [ $code -eq 75 ]; then scontrol requeue "$SLURM_JOB_ID"; fi
    exit $code

    """
  }

  /// The merge itself refuses what is missing, so it waits for the end of the array and not for its success.
  private var merge: String {
    """
    #!/bin/bash
    #SBATCH --job-name=\(label)-merge
    #SBATCH --ntasks=1 --cpus-per-task=\(needs.threads) --mem=\(2 * needs.memory + 1000)M --time=\(time)
    #SBATCH --requeue --open-mode=append --output=merge.log
    \(quoted(tool)) merge . --out \(quoted(results)) --quiet; code=$?
    # The answer is not settled: another round.
    if [ $code -eq 4 ]; then exec ./submit.sh; fi
    exit $code

    """
  }

  private var submit: String {
    """
    #!/bin/bash
    # Submits the shards that are missing, and the merge after them; run again it submits what is missing still.
    cd "$(dirname "$0")" || exit 1
    missing=$(\(quoted(tool)) status . --base 1 --quiet); code=$?
    case $code in
      0) sbatch --parsable merge.sh ;;
      4) array=$(sbatch --parsable --array="$missing" array.sh) \\
           && sbatch --parsable --dependency="afterany:$array" merge.sh ;;
      *) exit $code ;;
    esac

    """
  }

  private var time: String {
    let (hours, minutes) = (needs.minutes / 60, needs.minutes % 60)
    return "\(hours):\(minutes < 10 ? "0" : "")\(minutes):00"
  }

  private func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
}
