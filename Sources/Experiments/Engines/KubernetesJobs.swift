/// What is applied to Kubernetes: an Indexed Job of the shards, and the Job that merges them once they are complete.
public struct KubernetesJobs: Sendable {
  let name: String
  let shards: Int
  let needs: ShardNeeds
  let image: String
  /// The claim of the volume that holds the plan's folder, and where the folder and the results are on it.
  let claim: String
  let plan: String
  let results: String

  public init(
    name: String, shards: Int, needs: ShardNeeds, image: String, claim: String, plan: String, results: String
  ) {
    self.name = Self.label(name)
    self.shards = shards
    self.needs = needs
    self.image = image
    self.claim = claim
    self.plan = plan
    self.results = results
  }

  /// By name.
  public var files: [(name: String, text: String)] {
    [("shards.yaml", shardsJob), ("merge.yaml", mergeJob)]
  }

  /// 75 and 143 say that a shard was stopped and goes on when it is started again, which counts for no failure.
  private var shardsJob: String {
    """
    apiVersion: batch/v1
    kind: Job
    metadata:
      name: \(name)-shards
    spec:
      completionMode: Indexed
      completions: \(shards)
      parallelism: \(min(shards, 100))
      backoffLimitPerIndex: 3
      maxFailedIndexes: \(shards)
      podFailurePolicy:
        rules:
          - action: Ignore
            onExitCodes: { containerName: mutasim, operator: In, values: [75, 143] }
          - action: Ignore
            onPodConditions: [{ type: DisruptionTarget }]
      template:
        spec:
          restartPolicy: Never
          terminationGracePeriodSeconds: 120
    \(container(["run", "--plan", plan, "--base", "0", "--threads", "\(needs.threads)"], memory: needs.memory))

    """
  }

  private var mergeJob: String {
    """
    apiVersion: batch/v1
    kind: Job
    metadata:
      name: \(name)-merge
    spec:
      backoffLimit: 0
      template:
        spec:
          restartPolicy: Never
    \(container(["merge", plan, "--out", results, "--quiet"], memory: 2 * needs.memory + 1000))

    """
  }

  private func container(_ arguments: [String], memory: Int) -> String {
    let told = arguments.map { "\"" + $0.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\"" }
    return """
            containers:
              - name: mutasim
                image: \(image)
                command: ["mutasim"]
                args: [\(told.joined(separator: ", "))]
                resources:
                  requests: { cpu: "\(needs.threads)", memory: \(memory)Mi }
                  limits: { memory: \(memory)Mi }
                volumeMounts: [{ name: study, mountPath: /study }]
            volumes:
              - name: study
                persistentVolumeClaim: { claimName: \(claim) }
      """
  }

  /// A name as Kubernetes has them (RFC 1123): lower-case letters, digits and strokes, at most 50 here.
  private static func label(_ name: String) -> String {
    let plain = name.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    return String(String(plain.prefix(50)).trimmingPrefix { $0 == "-" })
  }
}
